import { codeAt, codesOfBits } from "../domain/codeAt.ts";
import type { Citation, PackedKind, PackedYears } from "../domain/dataset.ts";
import type { FactDate } from "../domain/factDate.ts";
import { type PackedDate, unpackDate, unpackPoint, unpackSpell } from "../domain/packedDate.ts";
import { unpackYears } from "../domain/packedYears.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { YearFigures } from "../domain/yearFigures.ts";
import {
  type AnyKind,
  type CellForm,
  type Column,
  columnsOfAll,
  type FactOf,
  isNeverZero,
  yearlyColumnsOf,
} from "./defineKind.ts";

const OF_EVERY_KIND: ReadonlySet<string> = new Set(["partner", "isSecond", "note", "sources"]);

/** How the file of a party is read. */
export interface Reading {
  /** Words by their places: 0 is the empty one. */
  readonly textAt: (place: number) => string;
  readonly own: PartyCode;
  /** The code of an actor by its index. */
  readonly codeOf: (index: number) => PartyCode;
  /** Sources by their bits, which are not 0; `item`: where in one of them the row stands. */
  readonly citationsOf: (bits: number, partner: number, item?: Citation) => readonly Citation[];
}

/** A fact, and whom it is about besides the party of the file. */
export interface UnpackedFact<K> {
  readonly partner: PartyCode;
  readonly fact: FactOf<K>;
}

/**
 * Returns the facts of a kind in a file.
 * @throws RangeError when a column is of another length, or holds what is not understood
 */
export function unpackKind<K extends AnyKind>(
  kind: K,
  packed: PackedKind,
  reading: Reading,
): UnpackedFact<K>[] {
  const yearly = yearlyColumnsOf(kind);
  for (const [name, cells] of Object.entries({ ...packed.columns, ...packed.years })) {
    if (cells.length !== packed.rows) {
      throw new RangeError(`column ${name} of ${kind.id} has not ${packed.rows} rows`);
    }
    // Under another name a column would be missed, and its cells would all read as the first of a list.
    if (!OF_EVERY_KIND.has(name) && !(name in kind.columns)) {
      throw new RangeError(`${kind.id} has no column ${name}`);
    }
  }
  const cellAt = (name: string, row: number) => packed.columns[name]?.[row] ?? 0;
  const columns = Object.entries(kind.columns).filter(
    ([, { use, form }]) => use !== "key" && use !== "of-all" && form.type !== "yearly",
  );
  const ofAll = readOfAll(kind, packed);
  const [cited, item] = columns.find(([, { use }]) => use === "cites") ?? [];
  const ofTable: readonly Citation[] = [{ id: kind.source }];
  return Array.from({ length: packed.rows }, (_, row) => {
    const partnerAt = cellAt("partner", row);
    const partner = reading.codeOf(partnerAt);
    const bits = cellAt("sources", row);
    const note = cellAt("note", row);
    const ends = inOrder(kind, reading.own, partner, cellAt("isSecond", row) === 1);
    const citedAt = cited === undefined ? 0 : cellAt(cited, row);
    const at = item?.form.type === "item" && citedAt !== 0 ? itemOf(item.form, citedAt) : undefined;
    const fact = {
      ...nameEnds(kind, ends),
      ...readFields(columns, (name) => cellAt(name, row), { ...reading, ends }),
      ...ofAll,
      ...readYears(kind, yearly, (name) => packed.years?.[name]?.[row] ?? []),
      ...readTime(kind, columns, (name) => cellAt(name, row), packed.lastYear),
      ...(note !== 0 && { note: reading.textAt(note) }),
      sources: bits === 0 ? ofTable : reading.citationsOf(bits, partnerAt, at),
    };
    // The declaration says what a fact has; the fields were read by the same declaration.
    return { partner, fact: fact as unknown as FactOf<K> };
  });
}

/** The two that a row is about, the first end first where it has a direction. */
function inOrder(
  { isDirected }: AnyKind,
  own: PartyCode,
  partner: PartyCode,
  isSecond: boolean,
): readonly [PartyCode, PartyCode] {
  return isDirected && isSecond ? [partner, own] : [own, partner];
}

function nameEnds(
  { ends, isDirected }: AnyKind,
  codes: readonly [PartyCode, PartyCode],
): Record<string, PartyCode | undefined> {
  if (!isDirected) return {};
  return Object.fromEntries(
    ends.flatMap((end, index) => (typeof end === "string" ? [[end, codes[index]] as const] : [])),
  );
}

function itemOf({ source }: Extract<CellForm, { type: "item" }>, number: number): Citation {
  return { id: source, at: `Q${number}` };
}

function readFields(
  columns: readonly (readonly [string, Column])[],
  cellOf: (name: string) => number,
  reading: Reading & { readonly ends: readonly PartyCode[] },
): Record<string, unknown> {
  const fields: Record<string, unknown> = {};
  for (const [name, column] of columns) {
    const cell = cellOf(name);
    if (name === "note" || column.use !== "fact" || (column.isOptional && cell === 0)) continue;
    const shift = column.isOptional && !isNeverZero(column.form) ? 1 : 0;
    fields[name] = unpackCell(column.form, cell - shift, reading);
  }
  return fields;
}

/** Every fact has them: nothing where the file has none, as in the files of subjects of the map. */
function readOfAll(kind: AnyKind, { ofAll = {} }: PackedKind): Record<string, YearFigures> {
  return Object.fromEntries(
    columnsOfAll(kind).map(([name]) => [name, unpackYears(ofAll[name] ?? [], WHOLE)]),
  );
}

/** Decimals of a whole number. */
const WHOLE = 0;

/** @throws RangeError where a cell is empty that must not be */
function readYears(
  kind: AnyKind,
  columns: ReturnType<typeof yearlyColumnsOf>,
  listOf: (name: string) => PackedYears,
): Record<string, YearFigures> {
  return Object.fromEntries(
    columns.flatMap(([name, form]) => {
      const figures = unpackYears(listOf(name), form.decimals);
      if (figures.length > 0) return [[name, figures]];
      if (kind.columns[name]?.isOptional) return [];
      throw new RangeError(`a row of ${kind.id} has no ${name}`);
    }),
  );
}

function unpackCell(
  form: CellForm,
  cell: number,
  reading: Reading & { readonly ends: readonly PartyCode[] },
): unknown {
  switch (form.type) {
    case "one-of":
      return codeAt(form.values, cell);
    case "flags":
      return codesOfBits(form.values, cell);
    case "text":
    case "id":
      return reading.textAt(cell);
    case "id-of-ends":
      return [...reading.ends, reading.textAt(cell)].join("-");
    case "actors":
      return reading.textAt(cell).split(" ");
    case "date":
      return unpackDate(cell);
    case "degrees":
      return (cell - form.most * 10 ** form.decimals) / 10 ** form.decimals;
    case "percent":
    case "number":
      return cell / 10 ** form.decimals;
    case "month":
      return monthOf(cell);
    case "yes":
      return true;
    case "actor":
      return reading.codeOf(cell);
    default:
      return cell;
  }
}

function readTime(
  kind: AnyKind,
  columns: readonly (readonly [string, Column])[],
  cellOf: (name: string) => PackedDate,
  lastYear: number | undefined,
): { readonly date?: FactDate; readonly standsIn?: number } {
  const nameOf = (wanted: "begins" | "ends") => columns.find(([, { use }]) => use === wanted);
  const [begins] = nameOf("begins") ?? [];
  const [ends, end] = nameOf("ends") ?? [];
  if (begins === undefined) return {};
  if (ends === undefined || end === undefined) return { date: unpackDate(cellOf(begins)) };
  const [since, until] = [cellOf(begins), cellOf(ends)];
  if (kind.isWithin) return { date: withinOf(since, until) };
  const hasStood = kind.standsToTheEnd && until === 0 && lastYear !== undefined;
  return {
    date: end.isOptional ? unpackSpell(since, until) : spanOf(since, until),
    ...(hasStood && { standsIn: lastYear }),
  };
}

/** @throws RangeError when one of the two is not known */
function withinOf(since: PackedDate, until: PackedDate): FactDate {
  const [from, to] = [unpackPoint(since), unpackPoint(until)];
  if (from === null || to === null) throw new RangeError("a day is missing between two");
  return { shape: "within", from, until: to };
}

/** What begins and ends on one day was then; else it went from the one to the other. */
function spanOf(since: PackedDate, until: PackedDate): FactDate {
  if (since === until) return unpackDate(since);
  return { shape: "span", from: unpackPoint(since), until: unpackPoint(until), isOngoing: false };
}

/** @param count months since the beginning of the calendar. */
function monthOf(count: number): string {
  const year = String(Math.floor(count / 12)).padStart(4, "0");
  return `${year}-${String((count % 12) + 1).padStart(2, "0")}`;
}
