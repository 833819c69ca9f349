import type { FactDate, IsoDay } from "../../src/domain/factDate.ts";
import { unpackDate, unpackPoint, unpackSpell } from "../../src/domain/packedDate.ts";
import type { RowOf } from "../../src/kinds/defineKind.ts";
import type { absences } from "../../src/kinds/no_relations/kind.ts";
import type { relationSpells } from "../../src/kinds/relation_spells/kind.ts";
import type { relations } from "../../src/kinds/relations/kind.ts";
import type { FactRow } from "./factTables.ts";
import { canBeSame, type DatedState, orderStates } from "./relationTurns.ts";

type RelationRow = RowOf<typeof relations>;
type RelationSpellRow = RowOf<typeof relationSpells>;
type AbsenceRow = RowOf<typeof absences>;

/** What the tables say of the relations of one pair. */
export interface RelationRows {
  readonly established?: FactRow<RelationRow> | undefined;
  readonly spells: readonly FactRow<RelationSpellRow>[];
  readonly absence?: FactRow<AbsenceRow> | undefined;
}

/**
 * Returns the states that the tables know of one pair, each once. Spells that begin with an
 * establishment, which were checked by hand, replace the date of the list. Of absences count those
 * that `summarisePairs` counts: relations broken off or suspended, where no spell says so, and
 * that it is certain that there are none.
 * @param asOf the day of the edition: what has no date happened by then
 */
export function statesOfTables(
  { established, spells, absence }: RelationRows,
  asOf: IsoDay,
): DatedState[] {
  const ofSpells = spells.map((row) => stateOfSpell(row, absence));
  const states =
    established === undefined ? ofSpells : mergeEstablished(stateOfList(established), ofSpells);
  const ofAbsence = absence && stateOfAbsence(absence, states, asOf);
  return ofAbsence ? [...states, ofAbsence] : states;
}

/** Returns the establishment of the list with the states that were checked by hand. */
function mergeEstablished(listed: DatedState, known: readonly DatedState[]): DatedState[] {
  const isSame = ({ state, date }: DatedState) =>
    state === "established" && canBeSame(date, listed.date);
  const merged = known.map((state) =>
    isSame(state) ? addSources(state, ...listed.sources) : state,
  );
  const isReplaced = orderStates(known)[0]?.state === "established" || known.some(isSame);
  return isReplaced ? merged : [listed, ...merged];
}

/** Returns the establishment that the list of a pair's relations has, with a date or without. */
export function stateOfList(row: FactRow<RelationRow>): DatedState {
  return {
    state: "established",
    date: unpackDate(row.value.established ?? 0),
    sources: sourcesOf(row),
  };
}

function stateOfSpell(
  row: FactRow<RelationSpellRow>,
  absence: FactRow<AbsenceRow> | undefined,
): DatedState {
  const { state, since = 0, until = 0, by } = row.value;
  const spell = { state, date: unpackSpell(since, until), by, sources: sourcesOf(row) };
  const isSaidTwice =
    absence !== undefined && isBroken(spell) && since !== 0 && absence.value.since === since;
  return isSaidTwice ? addSources(spell, ...sourcesOf(absence)) : spell;
}

function stateOfAbsence(
  row: FactRow<AbsenceRow>,
  states: readonly DatedState[],
  asOf: IsoDay,
): DatedState | undefined {
  const { kind, certainty } = row.value;
  const date = dateOfAbsence(row.value, states, asOf);
  const sources = sourcesOf(row);
  if (kind === "broken-off" || kind === "suspended") {
    if (states.some(isBroken)) return undefined;
    return { state: kind === "suspended" ? "suspended" : "severed", date, sources };
  }
  if (kind === "not-listed" || certainty !== "certain") return undefined;
  return { state: "stated-none", date, sources };
}

/**
 * What has no date and comes after something dated came some time between that and today. No row
 * of the tables needs it at present.
 */
function dateOfAbsence(
  { since = 0 }: AbsenceRow,
  states: readonly DatedState[],
  asOf: IsoDay,
): FactDate {
  const last = orderStates(states).at(-1)?.date;
  const from = last?.shape === "point" ? last.at : last?.shape === "span" ? last.from : null;
  const until = unpackPoint(Number(asOf.replaceAll("-", "")));
  if (since !== 0 || !from || !until) return unpackDate(since);
  return { shape: "within", from, until };
}

function isBroken({ state }: Pick<DatedState, "state">): boolean {
  return state === "severed" || state === "suspended";
}

function addSources(state: DatedState, ...sources: readonly string[]): DatedState {
  return { ...state, sources: [...new Set([...state.sources, ...sources])] };
}

function sourcesOf({
  value,
  correctedBy,
}: FactRow<{ readonly sources: readonly string[] }>): string[] {
  return [...new Set([...value.sources, ...correctedBy])];
}
