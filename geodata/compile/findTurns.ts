import type { IsoDay } from "../../src/domain/factDate.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import { statesOfDossier } from "./dossierStates.ts";
import type { FactRow, FactTables } from "./factTables.ts";
import type { ParsedDossier } from "./geodata.ts";
import { groupBy } from "./groupBy.ts";
import { type Turn, turnsOf } from "./relationTurns.ts";
import { stateOfList, statesOfTables } from "./tableStates.ts";

type RelationTables = Pick<FactTables, "relations" | "relation_spells" | "no_relations">;

/**
 * Returns the turns of every pair of which anything is known, in the order of events. A dossier
 * that records the relations of its pair overrules the tables.
 * @param asOf the day of the edition
 */
export function findTurns(
  tables: RelationTables,
  dossiers: readonly ParsedDossier[],
  asOf: IsoDay,
): ReadonlyMap<PairKey, readonly Turn[]> {
  const established = byPair(tables.relations);
  const spells = byPair(tables.relation_spells);
  const absences = byPair(tables.no_relations);
  const turns = new Map<PairKey, readonly Turn[]>();
  for (const pair of new Set([...established.keys(), ...spells.keys(), ...absences.keys()])) {
    const rows = {
      established: established.get(pair)?.[0],
      spells: spells.get(pair) ?? [],
      absence: absences.get(pair)?.[0],
    };
    turns.set(pair, turnsOf(statesOfTables(rows, asOf)));
  }
  for (const { pair, record } of dossiers) {
    if (record.relations.length === 0) continue;
    const listed = established.get(pair)?.[0];
    turns.set(pair, turnsOf(statesOfDossier(record, listed && stateOfList(listed))));
  }
  return turns;
}

function byPair<Row extends { readonly a: PartyCode; readonly b: PartyCode }>(
  rows: readonly FactRow<Row>[],
): Map<PairKey, FactRow<Row>[]> {
  return groupBy(rows, ({ value }) => makePairKey(value.a, value.b));
}
