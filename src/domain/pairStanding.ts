import type { DossierEntry, MissionCounts } from "./dataset.ts";
import { type PartyCode, splitPairKey } from "./partyCode.ts";

export const PAIR_STANDINGS = [
  "missions-both",
  "missions-sent",
  "missions-hosted",
  "relations-only",
  "broken",
  "stated-none",
  "nothing-found",
] as const;
/**
 * What stands between a selected party and another: missions both ways, only from the selected one
 * (`sent`), only from the other (`hosted`); relations without a resident mission found; relations
 * suspended or broken off; stated that there are none; nothing found.
 */
export type PairStanding = (typeof PAIR_STANDINGS)[number];

/** Returns whether relations are broken off, suspended, or stated not to exist. */
export function isBrokenRelation({ state }: DossierEntry): boolean {
  return state === "severed" || state === "suspended" || state === "stated-none";
}

/** Returns the number of missions of all classes but honorary ones. */
export function countMissions(counts: MissionCounts): number {
  return (counts.embassy ?? 0) + (counts.consulate ?? 0) + (counts.office ?? 0);
}

/** Returns the missions that the first party has in the other: [sent, hosted]. */
export function missionsFrom(
  entry: DossierEntry,
  party: PartyCode,
): [sent: MissionCounts, hosted: MissionCounts] {
  return splitPairKey(entry.pair)[0] === party
    ? [entry.missionsAToB, entry.missionsBToA]
    : [entry.missionsBToA, entry.missionsAToB];
}

/** Returns what stands between a party and the one it faces in the pair, seen from the party. */
export function pairStanding(entry: DossierEntry | undefined, party: PartyCode): PairStanding {
  if (!entry) return "nothing-found";
  if (entry.state === "severed" || entry.state === "suspended") return "broken";
  if (entry.state === "stated-none") return "stated-none";
  const [sent, hosted] = missionsFrom(entry, party).map(countMissions) as [number, number];
  if (sent > 0 && hosted > 0) return "missions-both";
  if (sent > 0) return "missions-sent";
  if (hosted > 0) return "missions-hosted";
  return entry.state === undefined ? "nothing-found" : "relations-only";
}
