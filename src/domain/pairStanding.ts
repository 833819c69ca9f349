import type { DossierEntry, MissionCounts } from "./dataset.ts";
import type { FindPairSummary } from "./pairStates.ts";
import { type PartyCode, splitPairKey } from "./partyCode.ts";

export const PAIR_STANDINGS = [
  "missions-both",
  "missions-sent",
  "missions-hosted",
  "relations-only",
  "broken",
  "stated-none",
  "nothing-found",
  "not-independent",
] as const;
/**
 * What stands between a selected party and another: missions both ways, only from the selected one
 * (`sent`), only from the other (`hosted`); relations without a resident mission found; relations
 * suspended or broken off; stated that there are none; nothing found; in a past year: one of the two
 * was not an independent state by the list used.
 */
export type PairStanding = (typeof PAIR_STANDINGS)[number];

/** Returns whether relations are broken off, suspended, or stated not to exist. */
export function isBrokenRelation({ state }: DossierEntry): boolean {
  return state === "broken" || state === "stated-none";
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

/**
 * Returns what stands between a party and the one it faces, seen from the party.
 * @param entry of the pair, which tells where an actor that is none of the parties is one of the two
 * @param summary seen from the party
 */
export function pairStanding(known: {
  readonly entry: DossierEntry | undefined;
  readonly summary: ReturnType<FindPairSummary>;
}): PairStanding {
  const { entry, summary } = known;
  const state = summary?.state ?? entry?.state ?? "nothing-found";
  if (state === "broken" || state === "stated-none") return state;
  const isSending = summary?.sent === "resident";
  const isHosting = summary?.hosted === "resident";
  if (isSending && isHosting) return "missions-both";
  if (isSending) return "missions-sent";
  if (isHosting) return "missions-hosted";
  return state === "relations" ? "relations-only" : "nothing-found";
}
