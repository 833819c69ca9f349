import type { Citation } from "../domain/dataset.ts";
import type { EventKind } from "../domain/dossierTerms.ts";
import type { EventWeight } from "../domain/eventWeight.ts";
import type { FactDate } from "../domain/factDate.ts";
import type { Lane } from "../domain/lifeLanes.ts";
import type { MarkWord } from "../domain/markWord.ts";
import type { PackedDate } from "../domain/packedDate.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { SameFact } from "../domain/sameFact.ts";
import type { YearFigures } from "../domain/yearFigures.ts";

/** What the cells of a column hold: the compiler checks and packs them by it, the app reads them. */
export type CellForm =
  | { readonly type: "one-of" | "flags"; readonly values: readonly string[] }
  | {
      readonly type:
        | "text"
        | "id"
        | "id-of-ends"
        | "date"
        | "year"
        | "month"
        | "yes"
        | "actor"
        | "actors";
    }
  | { readonly type: "item"; readonly source: string }
  | { readonly type: "whole"; readonly most: number }
  | { readonly type: "percent"; readonly decimals: number }
  /** From `-most` to `most`. */
  | { readonly type: "degrees"; readonly most: number; readonly decimals: number }
  | {
      readonly type: "number";
      readonly most: number;
      readonly decimals: number;
      /** What is counted, as in "kilometres". */
      readonly unit: string;
    }
  | YearlyForm
  | { readonly type: "year-marks"; readonly values: readonly string[] }
  | OfAllForm;

/** A figure a year; between `-most` and `most` where they can be negative, else from 0 on. */
export interface YearlyForm {
  readonly type: "yearly";
  /** What is counted, as in "persons". */
  readonly unit: string;
  readonly most: number;
  readonly decimals: number;
  readonly isSigned: boolean;
}

/** A whole number a year that is the same for all pairs. */
export interface OfAllForm {
  readonly type: "of-all";
  /** What is counted, as in "roll calls". */
  readonly unit: string;
  readonly most: number;
  /** `geodata/<table>.csv` has it, a year a row. */
  readonly table: TableOfAll;
}

/** Tables of numbers that are the same for all pairs. */
export const TABLES_OF_ALL = ["un_roll_calls"] as const;
export type TableOfAll = (typeof TABLES_OF_ALL)[number];

/**
 * What a column is for. `fact`: a field of the fact. `begins`, `ends`: its time. `key`: it tells rows
 * apart in the table and is not shown. `cites`: it says where in a source the row stands. `of-all`: it
 * is the same for all pairs, and stands in a table of its own.
 */
export type ColumnUse = "fact" | "begins" | "ends" | "key" | "cites" | "of-all";

/** A column of a table. */
export interface Column<
  Value = unknown,
  IsOptional extends boolean = boolean,
  Use extends ColumnUse = ColumnUse,
  Cell = unknown,
> {
  readonly form: CellForm;
  readonly isOptional: IsOptional;
  readonly use: Use;
  /** Never there: the type of the values that a fact has, and of the cells that a row has. */
  readonly value?: Value;
  readonly cell?: Cell;
}

function column<Value, Use extends ColumnUse = "fact", Cell = Value>(
  form: CellForm,
  use: Use,
): Column<Value, false, Use, Cell> {
  return { form, isOptional: false, use };
}

/** One word of a list. */
export function oneOf<const Values extends readonly string[]>(values: Values) {
  return column<Values[number]>({ type: "one-of", values }, "fact");
}

/** Some words of a list, in its order. */
export function flags<const Values extends readonly string[]>(values: Values) {
  return column<readonly Values[number][]>({ type: "flags", values }, "fact");
}

/** Words for a reader. */
export function text() {
  return column<string>({ type: "text" }, "fact");
}

/** A whole number that is not negative. */
export function whole({ most }: { readonly most: number }) {
  return column<number>({ type: "whole", most }, "fact");
}

/** From 0 to 100, as exact as a fraction of a percent. */
export function percent({ decimals }: { readonly decimals: 1 | 2 }) {
  return column<number>({ type: "percent", decimals }, "fact");
}

/** A number that is not negative, as exact as its decimals. */
export function number(form: {
  readonly most: number;
  readonly decimals: number;
  readonly unit: string;
}) {
  return column<number>({ type: "number", ...form }, "fact");
}

/**
 * A figure a year. The table writes the first year, then the figures, as in `1990:12;;15`: nothing
 * between two semicolons is no figure, which is not 0. Figures are not negative, if not `isSigned`.
 */
export function yearly(form: {
  readonly most: number;
  readonly decimals: number;
  readonly unit: string;
  readonly isSigned?: true;
}) {
  return column<YearFigures>({ isSigned: false, ...form, type: "yearly" }, "fact");
}

/** Words of a list for single years, as in `2022:missing 2023:out-of-line`. */
export function yearMarks<const Values extends readonly string[]>(values: Values) {
  return column<readonly (readonly [year: number, mark: Values[number]])[]>(
    { type: "year-marks", values },
    "fact",
  );
}

/** A whole number a year that is the same for all pairs: each fact of the kind has it. */
export function ofAll(form: {
  readonly most: number;
  readonly unit: string;
  readonly table: TableOfAll;
}) {
  return column<YearFigures, "of-all">({ type: "of-all", ...form }, "of-all");
}

/** Degrees of longitude or latitude. */
export function degrees(form: { readonly most: number; readonly decimals: number }) {
  return column<number>({ type: "degrees", ...form }, "fact");
}

/** A date at which something was, beside the time of the fact itself. */
export function date() {
  return column<FactDate, "fact", PackedDate>({ type: "date" }, "fact");
}

/** A month, `YYYY-MM`. */
export function month() {
  return column<string>({ type: "month" }, "fact");
}

/** True where the table says "yes"; it says nothing else. */
export function yes(): Column<true, true, "fact", "yes"> {
  return { form: { type: "yes" }, isOptional: true, use: "fact" };
}

/** The code of a party, or of an actor that is no party. */
export function actor() {
  return column<PartyCode>({ type: "actor" }, "fact");
}

/** Codes of parties, or of actors that are none. */
export function actors() {
  return column<readonly PartyCode[]>({ type: "actors" }, "fact");
}

/** The permanent id of a fact: the codes of its two ends and what tells it apart, as in `PER-MAR-emb`. */
export function idOfEnds() {
  return column<string>({ type: "id-of-ends" }, "fact");
}

/** Items in a source, as in `Q42`: a fact that cites the source cites the first of them. */
export function itemIn(source: string) {
  return column<string, "cites">({ type: "item", source }, "cites");
}

export function year() {
  return column<number>({ type: "year" }, "fact");
}

/** The date on which the fact begins. */
export function begins() {
  return column<PackedDate, "begins">({ type: "date" }, "begins");
}

/** The date on which it ends. */
export function ends() {
  return column<PackedDate, "ends">({ type: "date" }, "ends");
}

/** What tells the rows of a pair apart, and no reader sees. */
export function keyId() {
  return column<string, "key">({ type: "id" }, "key");
}

/** The same column, whose cells may be empty: not known. */
export function optional<Value, Use extends ColumnUse, Cell>(
  full: Column<Value, false, Use, Cell>,
): Column<Value, true, Use, Cell> {
  const { form, use } = full;
  return { form, use, isOptional: true };
}

/**
 * Whether an empty cell, 0 in the file of a party, cannot be taken for a value: no text, date or year
 * is 0. The values of the other forms are moved up by 1 where the cell may be empty.
 */
export function isNeverZero({ type }: CellForm): boolean {
  return NEVER_ZERO.has(type);
}

const NEVER_ZERO: ReadonlySet<CellForm["type"]> = new Set([
  "text",
  "id",
  "id-of-ends",
  "date",
  "year",
  "month",
  "yes",
  "actors",
  "item",
]);

/** Returns the columns of figures by year that a kind has, by the names of their fields. */
export function yearlyColumnsOf({
  columns,
}: Pick<AnyKind, "columns">): readonly (readonly [field: string, form: YearlyForm])[] {
  return Object.entries(columns).flatMap(([field, { form }]) =>
    form.type === "yearly" ? [[field, form] as const] : [],
  );
}

/** Returns the columns that are the same for all pairs, by the names of their fields. */
export function columnsOfAll({
  columns,
}: Pick<AnyKind, "columns">): readonly (readonly [field: string, form: OfAllForm])[] {
  return Object.entries(columns).flatMap(([field, { form }]) =>
    form.type === "of-all" ? [[field, form] as const] : [],
  );
}

/** One of the two that a row is about: a column of codes, or the same party in every row. */
export type End = string | { readonly always: PartyCode };

/** A fact of any kind, by the names of its fields. */
export type FieldsOfFact = Readonly<Record<string, unknown>>;

/** How the facts of a kind stand in the timeline of a pair, each at its date; undated ones do not. */
export interface KindEvents {
  readonly kind: EventKind;
  readonly weight: EventWeight;
  /** Its facts have rows of their own on the page, and marks on the life line: the timeline does not tell them. */
  readonly isOnlyMark?: true;
  /** The second of its ends is the one who acts. */
  readonly isBySecond?: true;
  /** Its end is an event of its own; else what has ended is told with its whole time. */
  readonly tellsEnd?: true;
  /** Returns the weight of a fact that weighs otherwise, or `none` for one that is no event. */
  readonly weigh?: (fact: FieldsOfFact) => EventWeight | "none" | undefined;
  /** Returns the kind of event of a fact that is of another one. */
  readonly kindOf?: (fact: FieldsOfFact) => EventKind | undefined;
  /** Returns what is written beside the mark of a fact on the life line. */
  readonly markWord?: (fact: FieldsOfFact) => MarkWord | undefined;
  /** Whether others doubt it, so that it is told paler. */
  readonly isDoubted?: (fact: FieldsOfFact) => boolean;
  /** Returns by what the same event is known in a dossier or in another table. */
  readonly same?: (fact: FieldsOfFact) => SameFact | undefined;
  /**
   * Whether it is a pact or an agreement of more than the two: all such facts of a kind count as one
   * event of the pair, and so do those of a kind that is part of it.
   */
  readonly isOfMany?: (fact: FieldsOfFact) => boolean;
  /** Whether it was between the two: else it stands in their timeline, and counts as no event of theirs. */
  readonly isBetweenTheTwo?: (fact: FieldsOfFact) => boolean;
}

/** The figure of a kind in the head of a page, with its rank. */
export interface KindFigure {
  /** Of figures by year: the column whose newest figure it is. Absent: its facts are counted. */
  readonly column?: string;
  /** Of facts of several sorts, those that it is about. */
  readonly only?: (cells: FieldsOfFact) => boolean;
}

/** A section of the page of a pair; the timeline alone tells what stands in the `history`. */
export type Place =
  | "relations"
  | "history"
  | "recognition"
  | "missions"
  | "mission-history"
  | "visits"
  | "trade"
  | "money"
  | "people"
  | "neighbourhood"
  | "visas"
  | "other-ties";

/** What the compiler, the file of a party, the page and the exports know of a kind of fact. */
export interface Kind<
  Id extends string = string,
  Columns extends Readonly<Record<string, Column>> = Readonly<Record<string, Column>>,
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
  /** The column whose value is the id of the source of a row. */
  readonly citesIn?: string;
  /** It has one of pages, too: the parties on whose page of the encyclopedia the row stands. */
  readonly citesPages: boolean;
  /**
   * What has no end stood in the last year of its source: nobody knows how long after it. Else it
   * goes on.
   */
  readonly standsToTheEnd: HasOpenEnd;
  /** It happened on some day from that on which it `begins` to that on which it `ends`. */
  readonly isWithin?: true;
  readonly place: Place;
  /** The row of the life line in which its facts stand: events, or figures by year. */
  readonly lane?: Lane;
  /** Its facts are events of the timeline, which its words tell. */
  readonly events?: KindEvents;
  /** What the head of a page says of it in a number. */
  readonly figure?: KindFigure;
  /** The columns that say of which years the table speaks: without them, all its dates. */
  readonly speaksOf?: readonly string[];
  /** The id of a kind that tells a reader the same kind of thing of a pair. */
  readonly partOf?: string;
}

/** What may be left out of a declaration. */
type Defaults = "hasOtherActors" | "citesByRow" | "citesPages" | "standsToTheEnd";

/** Declares a kind of fact. */
export function defineKind<
  const Id extends string,
  const Columns extends Readonly<Record<string, Column>>,
  const Ends extends readonly [End, End],
  const IsDirected extends boolean,
  const HasOpenEnd extends boolean = false,
>(
  declared: Omit<Kind<Id, Columns, Ends, IsDirected, HasOpenEnd>, Defaults> &
    Partial<Pick<Kind<Id, Columns, Ends, IsDirected, HasOpenEnd>, Defaults>>,
): Kind<Id, Columns, Ends, IsDirected, HasOpenEnd> {
  return {
    hasOtherActors: false,
    citesByRow: false,
    citesPages: false,
    standsToTheEnd: false as HasOpenEnd,
    ...declared,
  };
}

/** Any kind. */
export type AnyKind = Kind;

type ValueOf<C> = C extends Column<infer Value, boolean, ColumnUse, unknown> ? Value : never;
type CellOf<C> = C extends Column<unknown, boolean, ColumnUse, infer Cell> ? Cell : never;

type Fields<C> = {
  readonly [Name in keyof C as C[Name] extends Column<infer _V, false, "fact" | "of-all", infer _C>
    ? Name
    : never]: ValueOf<C[Name]>;
} & {
  readonly [Name in keyof C as C[Name] extends Column<infer _V, true, "fact", infer _C>
    ? Name
    : never]?: ValueOf<C[Name]>;
};

type Times<C> = {
  [Name in keyof C]: C[Name] extends Column<infer _V, boolean, "begins", infer _C> ? Name : never;
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

/** `lastSeen` → `last_seen`. */
type ColumnName<Field> = Field extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${ColumnName<Rest>}`
    : `_${Lowercase<First>}${ColumnName<Rest>}`
  : Field;

/** A row of the table of a kind whose rows cite: its cells by their columns. */
export type RowOf<K> =
  K extends Kind<string, infer Columns, infer Ends>
    ? { readonly [End in Extract<Ends[number], string> as ColumnName<End>]: PartyCode } & {
        readonly [Field in keyof Columns as Columns[Field] extends Column<
          infer _V,
          false,
          Exclude<ColumnUse, "of-all">,
          infer _C
        >
          ? ColumnName<Field>
          : never]: CellOf<Columns[Field]>;
      } & {
        readonly [Field in keyof Columns as Columns[Field] extends Column<
          infer _V,
          true,
          ColumnUse,
          infer _C
        >
          ? ColumnName<Field>
          : never]?: CellOf<Columns[Field]>;
      } & { readonly sources: readonly string[]; readonly pages?: readonly PartyCode[] }
    : never;

/** Returns who does what a fact tells, mostly the first of its two ends; `undefined` where it goes no way. */
export function actorOf(
  { isDirected, ends }: Pick<AnyKind, "isDirected" | "ends">,
  fact: FieldsOfFact,
  which: 0 | 1 = 0,
): PartyCode | undefined {
  if (!isDirected) return undefined;
  const end = ends[which];
  return typeof end === "string" ? (fact[end] as PartyCode) : end.always;
}
