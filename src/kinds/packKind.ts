import type { PackedKind } from "../domain/dataset.ts";
import { packYears } from "../domain/packedYears.ts";
import type { YearFigures } from "../domain/yearFigures.ts";
import {
  type AnyKind,
  type CellForm,
  type Column,
  columnsOfAll,
  isNeverZero,
  type TableOfAll,
  yearlyColumnsOf,
} from "./defineKind.ts";

/** A row that is to be packed. */
export interface RowToPack {
  /** The cells by the names of the fields; absent where the table has nothing. */
  readonly cells: Readonly<Record<string, unknown>>;
  readonly partner: number;
  readonly isSecond: boolean;
  /** What a correction says beside the row. */
  readonly note: string | undefined;
  readonly sources: number;
}

/**
 * Returns the columns of single values that a file has: those that tell rows apart in the table stay
 * there.
 */
function listColumns(kind: AnyKind): [name: string, column: Column][] {
  return Object.entries(kind.columns).filter(
    ([, { use, form }]) => use !== "key" && use !== "of-all" && form.type !== "yearly",
  );
}

/** The words of a row are a note of the fact like what a correction says beside it. */
const NOTE = "note";

function noteOf({ cells, note }: RowToPack): string {
  return [cells[NOTE], note].filter((words) => words !== undefined).join("; ");
}

/** How the file of a party is written. */
export interface Writing {
  /** The place of a text among those of the file: 0 is the empty one. */
  readonly placeOf: (text: string) => number;
  /** The index of an actor by its code. */
  readonly indexOf: (code: string) => number;
  /** The last year of the source of the kind, if it says one. */
  readonly lastYear?: number | undefined;
  /** Figures by year that are the same for all pairs. */
  readonly ofAll?: (table: TableOfAll) => YearFigures;
}

/**
 * Returns the rows of a kind as columns.
 * @throws RangeError when a cell is not what its column holds
 */
export function packKind(kind: AnyKind, rows: readonly RowToPack[], writing: Writing): PackedKind {
  const { lastYear } = writing;
  const columns: Record<string, number[]> = {
    partner: rows.map(({ partner }) => partner),
    isSecond: rows.map(({ isSecond }) => (kind.isDirected && isSecond ? 1 : 0)),
    note: rows.map((row) => writing.placeOf(noteOf(row))),
    sources: rows.map(({ sources }) => sources),
  };
  for (const [name, column] of listColumns(kind)) {
    if (name === NOTE) continue;
    columns[name] = rows.map(({ cells }) => packCell(column, cells[name], writing));
  }
  const filled = Object.entries(columns).filter(([, cells]) => cells.some((cell) => cell !== 0));
  return {
    rows: rows.length,
    columns: Object.fromEntries(filled),
    ...packYearly(kind, rows),
    ...packOfAll(kind, writing),
    ...(kind.standsToTheEnd && lastYear !== undefined && { lastYear }),
  };
}

function packYearly(kind: AnyKind, rows: readonly RowToPack[]): Pick<PackedKind, "years"> {
  const columns = yearlyColumnsOf(kind);
  if (columns.length === 0 || rows.length === 0) return {};
  const listOf = ([name, form]: (typeof columns)[number]) =>
    rows.map(({ cells }) => {
      const figures = cells[name] as YearFigures | undefined;
      if (figures === undefined && !kind.columns[name]?.isOptional) {
        throw new RangeError("a cell is empty that must not be");
      }
      return packYears(figures ?? [], form.decimals);
    });
  return { years: Object.fromEntries(columns.map((column) => [column[0], listOf(column)])) };
}

function packOfAll(kind: AnyKind, { ofAll }: Writing): Pick<PackedKind, "ofAll"> {
  const columns = columnsOfAll(kind);
  if (columns.length === 0 || ofAll === undefined) return {};
  return {
    ofAll: Object.fromEntries(
      columns.map(([name, { table }]) => [name, packYears(ofAll(table), WHOLE)]),
    ),
  };
}

/** Decimals of a whole number. */
const WHOLE = 0;

function packCell({ form, isOptional }: Column, value: unknown, writing: Writing): number {
  if (value === undefined) {
    if (isOptional) return 0;
    throw new RangeError("a cell is empty that must not be");
  }
  return packValue(form, value, writing) + (isOptional && !isNeverZero(form) ? 1 : 0);
}

function packValue(form: CellForm, value: unknown, { placeOf, indexOf }: Writing): number {
  switch (form.type) {
    case "one-of":
      return placeIn(form.values, value);
    case "flags":
      return (value as readonly string[]).reduce(
        (bits, one) => bits | (1 << placeIn(form.values, one)),
        0,
      );
    case "text":
    case "id":
      return placeOf(String(value));
    case "id-of-ends":
      return placeOf(String(value).split("-").slice(ENDS).join("-"));
    case "actors":
      return placeOf((value as readonly string[]).join(" "));
    case "item":
      return Number(/\d+/.exec(String(value))?.[0]);
    case "month":
      return countMonths(String(value));
    case "yes":
      return 1;
    case "actor":
      return indexOf(String(value));
    case "degrees":
      return Math.round((Number(value) + form.most) * 10 ** form.decimals);
    case "percent":
    case "number":
      return Math.round(Number(value) * 10 ** form.decimals);
    default:
      return Number(value);
  }
}

/** The id of a fact begins with the codes of its two ends. */
const ENDS = 2;

function placeIn(values: readonly string[], value: unknown): number {
  const place = values.indexOf(String(value));
  if (place < 0) throw new RangeError(`${value} is none of ${values.join(", ")}`);
  return place;
}

/** Returns the months since the beginning of the calendar. */
function countMonths(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return year * 12 + number - 1;
}
