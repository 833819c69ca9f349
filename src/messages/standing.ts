import type { PairStanding } from "../domain/pairStanding.ts";

/** What stands between a country and another party, with the country's name where it is needed. */
const STANDINGS: Readonly<Record<PairStanding, string | ((name: string) => string)>> = {
  "missions-both": "missions both ways",
  "missions-sent": (name) => `only ${name} has a mission there`,
  "missions-hosted": (name) => `only a mission in ${name}`,
  "relations-only": "relations, no resident mission found",
  broken: "relations suspended or broken off",
  "stated-none": "stated that there are none",
  "nothing-found": "nothing found",
  "not-independent": "not an independent state in Gleditsch and Ward’s list",
};

/**
 * Returns what stands between a country and another party, in words of the legend.
 * @param name name of the country
 */
export function writeStanding(standing: PairStanding, name: string): string {
  const words = STANDINGS[standing];
  return typeof words === "string" ? words : words(name);
}
