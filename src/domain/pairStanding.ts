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
  return state === "severed" || state === "suspended" || state === "stated-none";
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
 * Returns what stands between a party and the one it faces, seen from the party: what the dossier
 * says, and else what the tables say.
 */
export function pairStanding(known: {
  readonly entry: DossierEntry | undefined;
  /** Seen from the party. */
  readonly summary: ReturnType<FindPairSummary>;
}): PairStanding {
  const { entry, summary } = known;
  const state = entry?.state;
  if (state === "severed" || state === "suspended") return "broken";
  if (state === "stated-none") return "stated-none";
  // A dossier that knows of relations overrules a table that does not.
  if (state === undefined && summary?.state === "broken") return "broken";
  if (state === undefined && summary?.state === "stated-none") return "stated-none";
  const isSending = summary?.sent === "resident";
  const isHosting = summary?.hosted === "resident";
  if (isSending && isHosting) return "missions-both";
  if (isSending) return "missions-sent";
  if (isHosting) return "missions-hosted";
  const hasRelations = state !== undefined || summary?.state === "relations";
  return hasRelations ? "relations-only" : "nothing-found";
}
