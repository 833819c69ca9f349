import type {
  DossierEntry,
  MissionCounts,
  MissionFact,
  RelationSpell,
  RelationState,
} from "../../src/domain/dataset.ts";
import type { FactDate } from "../../src/domain/factDate.ts";
import { splitPairKey } from "../../src/domain/partyCode.ts";
import { compileFacts } from "./compileFacts.ts";
import { FACT_LISTS } from "./facts.ts";
import type { ParsedDossier } from "./geodata.ts";
import { omitUndefined } from "./omitUndefined.ts";

/**
 * Returns what the map and the lists know of a dossier before it is opened. Only facts recorded
 * under the pair itself count, and each once, wherever else it is shown.
 */
export function deriveDossierEntry({ pair, record }: ParsedDossier): DossierEntry {
  const [partyA, partyB] = splitPairKey(pair);
  const facts = compileFacts(record);
  const hasNoMission = (sender: string) =>
    facts.representations.some((fact) => fact.state === "none" && fact.sender === sender)
      ? (true as const)
      : undefined;
  return omitUndefined({
    pair,
    depth: record.depth,
    since: findSince(facts.relations),
    state: findState(facts.relations),
    missionsAToB: countMissions(facts.missions, partyA),
    missionsBToA: countMissions(facts.missions, partyB),
    isNoMissionAToB: hasNoMission(partyA),
    isNoMissionBToA: hasNoMission(partyB),
    facts: FACT_LISTS.reduce((count, list) => count + facts[list].length, 0),
  });
}

/** When relations were first established; spells come in the order of their dates. */
function findSince(spells: readonly RelationSpell[]): FactDate | undefined {
  return spells.find(({ state, date }) => state === "established" && date.shape !== "unknown")
    ?.date;
}

/**
 * The state that the latest spell brought. A spell with a stated end is over; one dated by a point
 * is a turn, and holds until the next. Spells without a date count only when there is no other.
 */
function findState(spells: readonly RelationSpell[]): RelationState | undefined {
  const dated = spells.filter(({ date }) => date.shape !== "unknown");
  const standing = dated.filter(({ date }) => date.shape !== "span" || date.isOngoing);
  return (standing.at(-1) ?? dated.at(-1) ?? spells.at(-1))?.state;
}

/** Missions that stand now, by class. */
function countMissions(missions: readonly MissionFact[], sender: string): MissionCounts {
  const counts: Partial<Record<MissionFact["class"], number>> = {};
  for (const mission of missions) {
    if (mission.sender !== sender || mission.status !== "open") continue;
    counts[mission.class] = (counts[mission.class] ?? 0) + 1;
  }
  return counts;
}
