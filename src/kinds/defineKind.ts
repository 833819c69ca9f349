import { codeAt, codesOfBits } from "../domain/codeAt.ts";
import type { Citation } from "../domain/dataset.ts";
import type { FactDate } from "../domain/factDate.ts";
import type { PackedDate } from "../domain/packedDate.ts";
import type { PartyCode } from "../domain/partyCode.ts";

/** How a cell is written in the table: the compiler makes its check of it. */
export type CellForm =
  | { readonly type: "one-of" | "flags"; readonly values: readonly string[] }
  | { readonly type: "text" | "id" | "date" | "year" }
  | { readonly type: "whole"; readonly most: number }
  | { readonly type: "percent" };

/** The texts of a packed file, by their places: 0 is the empty one. */
export interface Texts {
  placeOf(text: string): number;
  textAt(place: number): string;
}

/**
 * A column of a table. Its values are numbers in a packed file, where 0 stands for nothing in those
 * that may be empty.
 * @typeParam Use `fact`: a field of the fact. `begins`, `ends`: its time. `key`: it tells rows apart
 *   in the table and is not shown.
 */
export interface Column<
  Value = unknown,
  IsOptional extends boolean = boolean,
  Use extends ColumnUse = ColumnUse,
> {
  readonly form: CellForm;
  readonly isOptional: IsOptional;
  readonly use: Use;
  /** Its numbers are never 0: an empty cell needs no room of its own. */
  readonly isNeverZero: boolean;
  pack(value: Value, texts: Pick<Texts, "placeOf">): number;
  /** @throws RangeError when a list does not have what the number stands for */
  unpack(cell: number, texts: Pick<Texts, "textAt">): Value;
}

export type ColumnUse = "fact" | "begins" | "ends" | "key";
// biome-ignore lint/suspicious/noExplicitAny: a column takes and gives values of its own kind alone.
export type AnyColumn = Column<any>;

type Coding<Value> = Pick<Column<Value>, "form" | "isNeverZero" | "pack" | "unpack">;

function column<Value>(coding: Coding<Value>): Column<Value, false, "fact"> {
  return { ...coding, isOptional: false, use: "fact" };
}

/** One word of a list. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return column<Values[number]>({
    form: { type: "one-of", values },
    isNeverZero: false,
    pack: (value) => placeIn(values, value),
    unpack: (cell) => codeAt<Values[number]>(values, cell),
  });
}

/** Some words of a list, in its order. */
export function flags<const Values extends readonly string[]>(values: Values) {
  return column<readonly Values[number][]>({
    form: { type: "flags", values },
    isNeverZero: false,
    pack: (some) => some.reduce((bits, one) => bits | (1 << placeIn(values, one)), 0),
    unpack: (cell) => codesOfBits<Values[number]>(values, cell),
  });
}

/** Words for a reader. */
export function text() {
  return column<string>({
    form: { type: "text" },
    isNeverZero: true,
    pack: (words, texts) => texts.placeOf(words),
    unpack: (cell, texts) => texts.textAt(cell),
  });
}

/** A whole number that is not negative. */
export function whole({ most }: { readonly most: number }) {
  return column<number>({
    form: { type: "whole", most },
    isNeverZero: false,
    pack: (value) => value,
    unpack: (cell) => cell,
  });
}

/** From 0 to 100, as exact as a fraction of a percent. */
export function percent({ decimals }: { readonly decimals: 1 | 2 }) {
  const unit = 10 ** decimals;
  return column<number>({
    form: { type: "percent" },
    isNeverZero: false,
    pack: (value) => Math.round(value * unit),
    unpack: (cell) => cell / unit,
  });
}

export function year() {
  return column<number>({
    form: { type: "year" },
    isNeverZero: true,
    pack: (value) => value,
    unpack: (cell) => cell,
  });
}

function packedDate<Use extends "begins" | "ends">(use: Use): Column<PackedDate, false, Use> {
  return {
    form: { type: "date" },
    isOptional: false,
    use,
    isNeverZero: true,
    pack: (value) => value,
    unpack: (cell) => cell,
  };
}

/** The date on which the fact begins. */
export function begins() {
  return packedDate("begins");
}

/** The date on which it ends. */
export function ends() {
  return packedDate("ends");
}

/** What tells the rows of a pair apart, and no reader sees. */
export function keyId(): Column<string, false, "key"> {
  const { pack, unpack } = text();
  return { form: { type: "id" }, isOptional: false, use: "key", isNeverZero: true, pack, unpack };
}

/** The same column, whose cells may be empty: not known. */
export function optional<Value, Use extends ColumnUse>(
  full: Column<Value, false, Use>,
): Column<Value, true, Use> {
  return { ...full, isOptional: true };
}

/** One of the two that a row is about: a column of codes, or the same party in every row. */
export type End = string | { readonly always: PartyCode };

/** A section of the page of a pair. */
export type Place = "visits" | "trade" | "other-ties";

/** What the compiler, the file of a party, the page and the exports know of a kind of fact. */
export interface Kind<
  Id extends string = string,
  Columns extends Readonly<Record<string, AnyColumn>> = Readonly<Record<string, AnyColumn>>,
  Ends extends readonly [End, End] = readonly [End, End],
  IsDirected extends boolean = boolean,
  HasOpenEnd extends boolean = boolean,
> {
  /** The table is `geodata/<id>.csv`. */
  readonly id: Id;
  readonly ends: Ends;
  /** Which of the two is which says something: the fact has both. Else they stand in code order. */
  readonly isDirected: IsDirected;
  /** Actors that are no party stand in the table too. */
  readonly hasOtherActors: boolean;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** By the name of the field; the table writes it with underscores (`identicalPercent`). */
  readonly columns: Columns;
  /** Id of the source of rows that name none. */
  readonly source: string;
  /** The table has a column of sources: a row names its own. */
  readonly citesByRow: boolean;
  /**
   * What has no end stood in the last year of its source: nobody knows how long after it. Else it
   * goes on.
   */
  readonly standsToTheEnd: HasOpenEnd;
  /** Years that rows without a date of their own speak of. */
  readonly years: readonly [first: number, last: number] | undefined;
  readonly place: Place;
}

/** What may be left out of a declaration. */
type Defaults = "hasOtherActors" | "citesByRow" | "standsToTheEnd" | "years";

/** Declares a kind of fact. @throws when its key names a column that it has not. */
export function defineKind<
  const Id extends string,
  const Columns extends Readonly<Record<string, AnyColumn>>,
  const Ends extends readonly [End, End],
  const IsDirected extends boolean,
  const HasOpenEnd extends boolean = false,
>(
  declared: Omit<Kind<Id, Columns, Ends, IsDirected, HasOpenEnd>, Defaults> &
    Partial<Pick<Kind<Id, Columns, Ends, IsDirected, HasOpenEnd>, Defaults>>,
): Kind<Id, Columns, Ends, IsDirected, HasOpenEnd> {
  const known = new Set<unknown>([...declared.ends, ...Object.keys(declared.columns)]);
  const unknown = declared.key.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new Error(`the key of ${declared.id} names ${unknown.join(", ")}`);
  return {
    hasOtherActors: false,
    citesByRow: false,
    standsToTheEnd: false as HasOpenEnd,
    years: undefined,
    ...declared,
  };
}

/** Any kind. */
export type AnyKind = Kind;

type ColumnsOf<K> =
  K extends Kind<string, infer Columns, infer _E, infer _D, infer _O> ? Columns : never;
type ValueOf<C> = C extends Column<infer Value, boolean, ColumnUse> ? Value : never;

type Fields<C> = {
  readonly [Name in keyof C as C[Name] extends Column<infer _V, false, "fact">
    ? Name
    : never]: ValueOf<C[Name]>;
} & {
  readonly [Name in keyof C as C[Name] extends Column<infer _V, true, "fact">
    ? Name
    : never]?: ValueOf<C[Name]>;
};

type Times<C> = {
  [Name in keyof C]: C[Name] extends Column<infer _V, boolean, "begins"> ? Name : never;
}[keyof C];

/** A fact of a kind, ready for a reader. */
export type FactOf<K> =
  K extends Kind<string, infer Columns, infer Ends, infer IsDirected, infer HasOpenEnd>
    ? Fields<Columns> &
        ([Times<Columns>] extends [never] ? unknown : { readonly date: FactDate }) &
        (IsDirected extends true
          ? { readonly [Name in Extract<Ends[number], string>]: PartyCode }
          : unknown) &
        (HasOpenEnd extends true
          ? {
              /** Of a fact without an end: the last year of its source, in which it stood. */
              readonly standsIn?: number;
            }
          : unknown) & {
          /** What a correction says beside the row. */
          readonly note?: string;
          /** Never empty: every fact has a source. */
          readonly sources: readonly Citation[];
        }
    : never;

/** A row of a table as the compiler has read it: dates packed, a field for each column that is filled. */
export type RowOf<K> = {
  readonly [Name in keyof ColumnsOf<K>]?: ValueOf<ColumnsOf<K>[Name]>;
};

function placeIn(values: readonly string[], value: string): number {
  const place = values.indexOf(value);
  if (place < 0) throw new RangeError(`${value} is none of ${values.join(", ")}`);
  return place;
}
