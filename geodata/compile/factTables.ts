import type { z } from "zod";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { YearFigures } from "../../src/domain/yearFigures.ts";
import {
  type AnyKind,
  columnsOfAll,
  type End,
  type RowOf,
  type TableOfAll,
} from "../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../src/kinds/index.ts";
import {
  type OrganisationSanctionRow,
  organisationSanctionRowSchema,
  type StatehoodRow,
  statehoodRowSchema,
} from "../schema/factTables.ts";
import { columnOf, ofAllRowSchema, rowSchemaOf } from "../schema/rowSchema.ts";
import type { CsvRow } from "./csvFile.ts";

/** A row of a table of facts: it has a key, by which a correction finds it. */
export interface FactRow<Row> extends CsvRow<Row> {
  /** The cells of the key columns, joined by blanks. */
  readonly key: string;
  /** Sources of the corrections that were applied to it. */
  readonly correctedBy: readonly string[];
  /** What a correction has to say beside the row, which it leaves as it is. */
  readonly remark?: string;
}

/** A row of a kind that declares itself, by the columns of its table. */
export type KindRow = Readonly<Record<string, unknown>> & {
  readonly sources?: readonly string[];
  readonly pages?: readonly PartyCode[];
};

/** The rows of every table of facts. */
export interface FactTables extends TablesOfKinds, TablesOfAll {
  readonly organisation_sanctions: readonly FactRow<OrganisationSanctionRow>[];
  readonly statehood: readonly FactRow<StatehoodRow>[];
}
/** A number of a year that is the same for all pairs. */
interface OfAllRow {
  readonly year: number;
  readonly count: number;
}
type TablesOfAll = { readonly [Name in TableOfAll]: readonly FactRow<OfAllRow>[] };
type TablesOfKinds = {
  readonly [One in (typeof ALL_KINDS)[number] as One["id"]]: readonly FactRow<RowOf<One>>[];
};
export type FactTableName = keyof FactTables;

interface FactTable {
  readonly schema: z.ZodObject;
  /** Columns that together name a row. */
  readonly key: readonly string[];
  /** Columns of the two that the row is about; `isDirected`: which is which says something. */
  readonly pair?: readonly [one: string, other: string];
  readonly isDirected?: true;
  /** Whether actors that are no party stand in the pair too. */
  readonly hasOtherActors?: true;
  /** Further columns of codes, one or a list. */
  readonly codes?: readonly string[];
}

/** The table of each name is `geodata/<name>.csv`. */
export const FACT_TABLES: Readonly<Record<FactTableName, FactTable>> = {
  ...tablesOfKinds(),
  ...tablesOfAll(),
  organisation_sanctions: {
    schema: organisationSanctionRowSchema,
    key: ["organisation", "target", "case_id"],
    codes: ["target"],
  },
  statehood: { schema: statehoodRowSchema, key: ["party", "since"], codes: ["party"] },
};
export const FACT_TABLE_NAMES = Object.keys(FACT_TABLES) as FactTableName[];

export function factFile(name: FactTableName): string {
  return `geodata/${name}.csv`;
}

function tablesOfKinds(): Readonly<Record<keyof TablesOfKinds, FactTable>> {
  const tables = ALL_KINDS.map((kind: AnyKind): [string, FactTable] => {
    const known = new Set<unknown>([...kind.ends, ...Object.keys(kind.columns)]);
    const odd = kind.key.find((name) => !known.has(name));
    if (odd !== undefined) throw new Error(`the key of ${kind.id} names ${odd}, which it has not`);
    const [one, other] = kind.ends.flatMap((end) => (typeof end === "string" ? columnOf(end) : []));
    return [
      kind.id,
      {
        schema: rowSchemaOf(kind),
        key: kind.key.map(columnOf),
        ...(one !== undefined && other !== undefined ? { pair: [one, other] as const } : {}),
        codes: codeColumnsOf(kind),
        ...(kind.isDirected && { isDirected: true }),
        ...(kind.hasOtherActors && { hasOtherActors: true }),
      },
    ];
  });
  return Object.fromEntries(tables) as Record<keyof TablesOfKinds, FactTable>;
}

function tablesOfAll(): Readonly<Record<TableOfAll, FactTable>> {
  const tables = ALL_KINDS.flatMap((kind: AnyKind) =>
    columnsOfAll(kind).map(([, form]): [TableOfAll, FactTable] => [
      form.table,
      { schema: ofAllRowSchema(form), key: ["year"] },
    ]),
  );
  return Object.fromEntries(tables) as Record<TableOfAll, FactTable>;
}

/** Columns of codes besides a pair that is written out. */
function codeColumnsOf({ ends, columns, citesPages }: AnyKind): string[] {
  const own = Object.keys(columns).filter((field) =>
    ["actor", "actors"].includes(columns[field]?.form.type ?? ""),
  );
  const lonely = ends.every((end) => typeof end === "string") ? [] : ends;
  const fields = [...lonely.flatMap((end) => (typeof end === "string" ? end : [])), ...own];
  return [...fields.map(columnOf), ...(citesPages ? ["pages"] : [])];
}

/** Returns the codes of the two that a row of a kind is about, the first end first. */
export function endsOfRow({ ends }: AnyKind, row: KindRow): readonly [PartyCode, PartyCode] {
  const codeOf = (end: End) =>
    typeof end === "string" ? (row[columnOf(end)] as PartyCode) : end.always;
  return [codeOf(ends[0]), codeOf(ends[1])];
}

/** Returns the cells of a row of a kind by the names of the fields. */
export function cellsOfRow({ columns }: AnyKind, row: KindRow): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.keys(columns).map((field) => [field, row[columnOf(field)]]));
}

/** Returns the rows of a kind, with the types of its columns. */
export function tableOf<K extends (typeof ALL_KINDS)[number]>(
  tables: Pick<FactTables, K["id"]>,
  { id }: K,
): readonly FactRow<RowOf<K>>[] {
  // The names of the tables are the ids of the kinds.
  return (tables as unknown as Readonly<Record<string, readonly FactRow<RowOf<K>>[]>>)[id] ?? [];
}

/** Returns the ids of the sources of a row. */
export function sourcesOfRow({ source, citesIn }: AnyKind, row: KindRow): readonly string[] {
  return citesIn === undefined ? (row.sources ?? [source]) : [String(row[columnOf(citesIn)])];
}

/** Returns the rows of a kind, by the columns of its table. */
export function rowsOfKind(
  tables: FactTables,
  { id }: Pick<AnyKind, "id">,
): readonly FactRow<KindRow>[] {
  return (tables as unknown as Readonly<Record<string, readonly FactRow<KindRow>[]>>)[id] ?? [];
}

/** Returns numbers that are the same for all pairs, the earliest year first. */
export function figuresOfAll(tables: FactTables, table: TableOfAll): YearFigures {
  return tables[table]
    .map(({ value: { year, count } }) => [year, count] as const)
    .sort(([one], [other]) => one - other);
}
