import { MISSION_CLASSES, type MissionClass, type MissionCounts } from "./dataset.ts";
import type { MissionStatus } from "./dossierTerms.ts";
import type { TableMissionStatus } from "./pairFacts.ts";

/** How a mission counts, by its class. */
export type MissionRank = "resident" | "consular" | "honorary";

const RANKS: Readonly<Record<MissionClass, MissionRank>> = {
  embassy: "resident",
  office: "resident",
  consulate: "consular",
  honorary: "honorary",
};

/** A mission works, as far as is known: doubts and another city do not take it away. */
const STANDING: readonly (MissionStatus | TableMissionStatus)[] = [
  "open",
  "listed",
  "doubtful",
  "relocated",
];

/**
 * Returns how a mission of a class counts: an embassy, or an office in its place, is resident;
 * consulates are counted apart; honorary ones are told and not counted. Map, lists, tables, pages and
 * files all count by this rule.
 */
export function rankOfMission(missionClass: MissionClass): MissionRank {
  return RANKS[missionClass];
}

/** Returns whether a mission stands now, as far as is known; a suspended or closed one does not. */
export function isStanding({
  status,
}: {
  readonly status: MissionStatus | TableMissionStatus;
}): boolean {
  return STANDING.includes(status);
}

export const MISSION_LEVELS = ["none-found", "consular", "resident"] as const;
/** The highest rank of what one state has in another: `consular` means consulates only. */
export type MissionLevel = (typeof MISSION_LEVELS)[number];

interface CountedMission {
  readonly class: MissionClass;
  readonly status: MissionStatus | TableMissionStatus;
}

/** Returns how many of some missions stand, by class, in the order of classes. */
export function countStanding(missions: readonly CountedMission[]): MissionCounts {
  const standing = missions.filter(isStanding);
  return Object.fromEntries(
    MISSION_CLASSES.map((one) => [
      one,
      standing.filter((mission) => mission.class === one).length,
    ]).filter(([, count]) => count !== 0),
  );
}

/** Returns how many missions of a rank some counts hold. */
export function totalOfRank(counts: MissionCounts, rank: MissionRank): number {
  return MISSION_CLASSES.filter((one) => rankOfMission(one) === rank).reduce(
    (sum, one) => sum + (counts[one] ?? 0),
    0,
  );
}

/** Returns the level that some counts reach; honorary consulates reach none. */
export function levelOfCounts(counts: MissionCounts): MissionLevel {
  if (totalOfRank(counts, "resident") > 0) return "resident";
  return totalOfRank(counts, "consular") > 0 ? "consular" : "none-found";
}
