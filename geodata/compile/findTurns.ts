import type { IsoDay } from "../../src/domain/factDate.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import { statesOfDossier } from "./dossierStates.ts";
import type { FactRow, FactTables } from "./factTables.ts";
import type { ParsedDossier } from "./geodata.ts";
import { groupBy } from "./groupBy.ts";
import { isSameRow } from "./isSameRow.ts";
import { type Turn, turnsOf } from "./relationTurns.ts";
import { type RelationRows, stateOfList, statesOfTables } from "./tableStates.ts";

type RelationRow = FactTables["relations"][number]["value"];
export type RelationTables = Pick<FactTables, "relations" | "relation_spells" | "no_relations">;

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
 * @param ofDossier finds those of a dossier; `listed` is the row of `relations` about its pair
 */
export function findTurns(
  tables: RelationTables,
  dossiers: readonly ParsedDossier[],
  asOf: IsoDay,
  ofTables: (tables: RelationTables, asOf: IsoDay) => TableTurns = findTableTurns,
  ofDossier = turnsOfDossier,
): ReadonlyMap<PairKey, readonly Turn[]> {
  const known = ofTables(tables, asOf);
  const turns = new Map(known.turns);
  for (const { pair, record } of dossiers) {
    if (record.relations.length === 0) continue;
    turns.set(pair, ofDossier(pair, record, known.established.get(pair)));
  }
  return turns;
}

/** Returns the turns that a dossier tells; `listed` is the row of `relations` about its pair. */
export function turnsOfDossier(
  _: PairKey,
  record: ParsedDossier["record"],
  listed: FactRow<RelationRow> | undefined,
): readonly Turn[] {
  return turnsOf(statesOfDossier(record, listed && stateOfList(listed)));
}

type TurnsOfPair = (pair: PairKey, rows: RelationRows, asOf: IsoDay) => readonly Turn[];

/**
 * Returns the turns of every pair of the tables.
 * @param asOf the day of the edition
 * @param ofPair finds those of one pair
 */
export function findTableTurns(
  tables: RelationTables,
  asOf: IsoDay,
  ofPair: TurnsOfPair = turnsOfRows,
): TableTurns {
  const established = new Map<PairKey, FactRow<RelationRow>>();
  for (const [pair, [row]] of byPair(tables.relations)) if (row) established.set(pair, row);
  const spells = byPair(tables.relation_spells);
  const absences = byPair(tables.no_relations);
  const turns = new Map<PairKey, readonly Turn[]>();
  for (const pair of new Set([...established.keys(), ...spells.keys(), ...absences.keys()])) {
    const rows = {
      established: established.get(pair),
      spells: spells.get(pair) ?? [],
      absence: absences.get(pair)?.[0],
    };
    turns.set(pair, ofPair(pair, rows, asOf));
  }
  return { turns, established };
}

function turnsOfRows(_: PairKey, rows: RelationRows, asOf: IsoDay): readonly Turn[] {
  return turnsOf(statesOfTables(rows, asOf));
}

/** Returns how the turns of a pair are found where its rows have changed since they were found last. */
export function rememberPairs(): TurnsOfPair {
  const known = new Map<PairKey, { rows: RelationRows; asOf: IsoDay; turns: readonly Turn[] }>();
  return (pair, rows, asOf) => {
    const last = known.get(pair);
    if (last?.asOf === asOf && isSameRows(last.rows, rows)) return last.turns;
    const turns = turnsOfRows(pair, rows, asOf);
    known.set(pair, { rows, asOf, turns });
    return turns;
  };
}

function isSameRows(one: RelationRows, other: RelationRows): boolean {
  return (
    isSameRow(one.established, other.established) &&
    isSameRow(one.absence, other.absence) &&
    one.spells.length === other.spells.length &&
    one.spells.every((spell, index) => isSameRow(spell, other.spells[index]))
  );
}

function byPair<Row extends { readonly a: PartyCode; readonly b: PartyCode }>(
  rows: readonly FactRow<Row>[],
): Map<PairKey, FactRow<Row>[]> {
  return groupBy(rows, ({ value }) => makePairKey(value.a, value.b));
}
