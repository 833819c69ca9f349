import type { IsoDay } from "../../src/domain/factDate.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import { statesOfDossier } from "./dossierStates.ts";
import type { FactRow, FactTables } from "./factTables.ts";
import type { ParsedDossier } from "./geodata.ts";
import { groupBy } from "./groupBy.ts";
import { type Turn, turnsOf } from "./relationTurns.ts";
import { stateOfList, statesOfTables } from "./tableStates.ts";

type RelationRow = FactTables["relations"][number]["value"];
type RelationTables = Pick<FactTables, "relations" | "relation_spells" | "no_relations">;

/** What the tables alone know of pairs. */
interface TableTurns {
  readonly turns: ReadonlyMap<PairKey, readonly Turn[]>;
  /** Rows of `relations`. */
  readonly established: ReadonlyMap<PairKey, FactRow<RelationRow>>;
}

/**
 * Returns the turns of every pair of which anything is known, in the order of events. A dossier
 * that records the relations of its pair overrules the tables.
 * @param asOf the day of the edition
 * @param ofTables finds those of the tables
 */
export function findTurns(
  tables: RelationTables,
  dossiers: readonly ParsedDossier[],
  asOf: IsoDay,
  ofTables = findTableTurns,
): ReadonlyMap<PairKey, readonly Turn[]> {
  const { relations, relation_spells, no_relations } = tables;
  const known = ofTables(relations, relation_spells, no_relations, asOf);
  const turns = new Map(known.turns);
  for (const { pair, record } of dossiers) {
    if (record.relations.length === 0) continue;
    const listed = known.established.get(pair);
    turns.set(pair, turnsOf(statesOfDossier(record, listed && stateOfList(listed))));
  }
  return turns;
}

/** Returns the turns of every pair of the tables. */
export function findTableTurns(
  relations: RelationTables["relations"],
  relationSpells: RelationTables["relation_spells"],
  noRelations: RelationTables["no_relations"],
  asOf: IsoDay,
): TableTurns {
  const established = new Map<PairKey, FactRow<RelationRow>>();
  for (const [pair, [row]] of byPair(relations)) if (row) established.set(pair, row);
  const spells = byPair(relationSpells);
  const absences = byPair(noRelations);
  const turns = new Map<PairKey, readonly Turn[]>();
  for (const pair of new Set([...established.keys(), ...spells.keys(), ...absences.keys()])) {
    const rows = {
      established: established.get(pair),
      spells: spells.get(pair) ?? [],
      absence: absences.get(pair)?.[0],
    };
    turns.set(pair, turnsOf(statesOfTables(rows, asOf)));
  }
  return { turns, established };
}

function byPair<Row extends { readonly a: PartyCode; readonly b: PartyCode }>(
  rows: readonly FactRow<Row>[],
): Map<PairKey, FactRow<Row>[]> {
  return groupBy(rows, ({ value }) => makePairKey(value.a, value.b));
}
