import { countStanding } from "../../src/domain/countedMission.ts";
import type { DossierEntry, RelationSpell } from "../../src/domain/dataset.ts";
import type { FactDate } from "../../src/domain/factDate.ts";
import { matchMissions } from "../../src/domain/pairMissions.ts";
import type { PairState } from "../../src/domain/pairState.ts";
import { makePairKey, type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import { FACT_LISTS } from "../../src/draft/facts/factLists.ts";
import type { RowOf } from "../../src/kinds/defineKind.ts";
import type { missions } from "../../src/kinds/missions/kind.ts";
import { compileFacts } from "./compileFacts.ts";
import type { Geodata, ParsedDossier } from "./geodata.ts";
import { groupBy } from "./groupBy.ts";
import { omitUndefined } from "./omitUndefined.ts";

/**
 * Returns what the map and the lists know of all dossiers before they are opened.
 * @param states how the relations of pairs stand
 */
export function deriveDossierEntries(
  { dossiers, tables }: Pick<Geodata, "dossiers" | "tables">,
  states: ReadonlyMap<PairKey, PairState>,
): DossierEntry[] {
  const missions = groupBy(
    tables.missions.map(({ value }) => value),
    ({ sender, host }) => makePairKey(sender, host),
  );
  return dossiers.map((dossier) =>
    deriveDossierEntry(dossier, missions.get(dossier.pair) ?? [], states.get(dossier.pair)),
  );
}

/**
 * Returns what the map and the lists know of a dossier before it is opened. Only facts recorded
 * under the pair itself count, and each once, wherever else it is shown; missions are counted together
 * with those of the table.
 * @param rows missions of the table between the two
 */
function deriveDossierEntry(
  { pair, record }: ParsedDossier,
  rows: readonly RowOf<typeof missions>[],
  state: PairState | undefined,
): DossierEntry {
  const [partyA, partyB] = splitPairKey(pair);
  const facts = compileFacts(record);
  const { told, others } = matchMissions(facts.missions, rows);
  const missions = [...told.map(({ mission }) => mission), ...others];
  const hasNoMission = (sender: string) =>
    facts.representations.some((fact) => fact.state === "none" && fact.sender === sender)
      ? (true as const)
      : undefined;
  return omitUndefined({
    pair,
    depth: record.depth,
    since: findSince(facts.relations),
    state,
    missionsAToB: countStanding(missions.filter(({ sender }) => sender === partyA)),
    missionsBToA: countStanding(missions.filter(({ sender }) => sender === partyB)),
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
