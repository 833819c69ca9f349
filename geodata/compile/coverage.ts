import type { CoverageFile, SourceCoverage, TableCoverage } from "../../src/domain/dataset.ts";
import { countPairs } from "../../src/domain/pairStates.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import { type YearFigures, yearsWithFigures } from "../../src/domain/yearFigures.ts";
import { DOUBTS_OF_KINDS, SILENT_ROWS_OF_KINDS } from "../../src/kinds/checks.ts";
import { type AnyKind, columnsOfAll, type TableOfAll } from "../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../src/kinds/index.ts";
import { columnOf } from "../schema/rowSchema.ts";
import {
  endsOfRow,
  FACT_TABLE_NAMES,
  FACT_TABLES,
  type FactRow,
  type FactTableName,
  type FactTables,
  type KindRow,
  sourcesOfRow,
} from "./factTables.ts";
import type { Geodata } from "./geodata.ts";
import { indexSources } from "./indexSources.ts";
import { omitUndefined } from "./omitUndefined.ts";
import { yearsOfSource } from "./sourceYears.ts";

type RowValue<Name extends FactTableName> = FactTables[Name][number]["value"];

/** What the report reads off a row of a table. */
interface Reading<Value> {
  /** Years that the row speaks of; 0 is none. */
  readonly years: (row: Value) => readonly number[];
  /** Whether the row shows with a doubt. */
  readonly isDoubted: (row: Value) => boolean;
  /** Sources of rows that name none themselves. */
  readonly sources?: (row: Value) => readonly string[];
}

type OldTable = Exclude<FactTableName, (typeof ALL_KINDS)[number]["id"] | TableOfAll>;

const READINGS: { readonly [Name in OldTable]: Reading<RowValue<Name>> } = {
  organisation_sanctions: {
    years: (row) => [yearOf(row.since), yearOf(row.until)],
    isDoubted: () => false,
  },
  statehood: {
    years: (row) => [yearOf(row.since), yearOf(row.until)],
    isDoubted: () => false,
    sources: (row) => [row.source],
  },
};

/**
 * Returns how the rows of a kind are read: by what its columns are for. Rows without a date speak of the
 * years that the date of their source names.
 */
function readingOfKind(kind: AnyKind, yearsOfItsSource: readonly number[]): Reading<KindRow> {
  const columns = Object.entries(kind.columns).filter(
    ([field]) => kind.speaksOf?.includes(field) ?? true,
  );
  // Each row is asked: the names of the columns are found once.
  const [dates = [], years = [], months = [], series = []] = (
    ["date", "year", "month", "yearly"] as const
  ).map((type) =>
    columns.filter(([, { form }]) => form.type === type).map(([field]) => columnOf(field)),
  );
  const isDated = dates.length + years.length + months.length + series.length > 0;
  return {
    years: (row) => [
      ...dates.map((column) => yearOf(row[column] as number | undefined)),
      ...years.map((column) => (row[column] as number | undefined) ?? 0),
      ...months.map((column) => yearOfMonth(row[column] as string)),
      ...series.flatMap(
        (column) => yearsWithFigures((row[column] as YearFigures | undefined) ?? []) ?? [],
      ),
      ...(isDated ? [] : yearsOfItsSource),
    ],
    isDoubted: DOUBTS_OF_KINDS.get(kind.id) ?? (() => false),
    sources: (row) => sourcesOfRow(kind, row),
  };
}

/** Tables that tell a reader the same kind of thing of a pair. */
const TABLES_OF_KINDS: readonly (readonly FactTableName[])[] = [
  ...ALL_KINDS.filter(({ partOf }: AnyKind) => partOf === undefined).map(({ id }) => [
    id,
    ...ALL_KINDS.filter(({ partOf }: AnyKind) => partOf === id).map((part) => part.id),
  ]),
];
const FEW_KINDS = 2;
const SOME_KINDS = 5;

function readingOf(name: FactTableName, sources: Geodata["sources"]): Reading<object> {
  const kind: AnyKind | undefined = ALL_KINDS.find(({ id }) => id === name);
  const reading = kind
    ? readingOfKind(kind, yearsOfSource(sources, kind.source) ?? [])
    : (readingOfAll(name) ?? READINGS[name as OldTable]);
  return reading as Reading<object>;
}

/** How a table is read whose numbers are the same for all pairs of a kind. */
function readingOfAll(name: FactTableName): Reading<{ readonly year: number }> | undefined {
  const kind = ALL_KINDS.find((one: AnyKind) =>
    columnsOfAll(one).some(([, { table }]) => table === name),
  );
  return (
    kind && {
      years: ({ year }) => [year],
      isDoubted: () => false,
      sources: () => [kind.source],
    }
  );
}

/**
 * Returns what the tables of facts hold: figures for each table, and how many pairs of parties have
 * how many kinds of facts. An absence that is not certain is no fact; memberships that two share are not
 * counted.
 * @param measure measures one table
 * @param count counts pairs by the number of their kinds
 */
export function measureCoverage(
  { parties, tables, sources, missionCoverage }: Geodata,
  measure: typeof measureTable = measureTable,
  count: typeof countPairsByKinds = countPairsByKinds,
): CoverageFile {
  const codes = [...new Set(parties.map(({ value }) => value.code))];
  const rowsBySource = new Map<string, number>();
  const partiesBySource = new Map<string, Set<PartyCode>>();
  const pairsByTable: ReadonlySet<PairKey>[] = [];
  const measured = FACT_TABLE_NAMES.map((name): TableCoverage => {
    const { coverage, pairsWithFacts, citations } = measure(name, tables[name], codes, sources);
    for (const [id, { rows, parties: cited }] of citations) {
      rowsBySource.set(id, (rowsBySource.get(id) ?? 0) + rows);
      const partiesOfSource = partiesBySource.get(id) ?? new Set();
      partiesBySource.set(id, partiesOfSource);
      for (const code of cited) partiesOfSource.add(code);
    }
    pairsByTable.push(pairsWithFacts);
    return coverage;
  });
  const pairs = countPairs(codes.length);
  return {
    tables: measured,
    pairs,
    pairsByKinds: count(pairs, ...pairsByTable),
    sources: [...indexSources(sources).values()].map(
      (source): SourceCoverage => ({
        ...source,
        rows: rowsBySource.get(source.id) ?? 0,
        parties: partiesBySource.get(source.id)?.size ?? 0,
      }),
    ),
    missions: missionCoverage.map(({ value }) =>
      omitUndefined({
        senderRegion: value.sender_region,
        hostRegion: value.host_region,
        class: value.class,
        share: value.share,
        low: value.low,
        high: value.high,
        measuredOn: value.measured_on,
        basis: value.basis,
      }),
    ),
  };
}

interface MeasuredTable {
  readonly coverage: TableCoverage;
  readonly pairsWithFacts: ReadonlySet<PairKey>;
  /** By the id of the source. */
  readonly citations: ReadonlyMap<string, Cited>;
}

/** How many rows cite a source, and which parties they are about. */
interface Cited {
  rows: number;
  readonly parties: Set<PartyCode>;
}

/**
 * Returns what one table holds.
 * @param codes of all parties
 * @param sources whose dates say of which years rows without a date speak
 */
export function measureTable(
  name: FactTableName,
  rows: readonly FactRow<object>[],
  codes: readonly PartyCode[],
  sources: Geodata["sources"],
): MeasuredTable {
  const reading = readingOf(name, sources);
  const codesOf = createCodesReader(name);
  const parties = new Set(codes);
  const seenParties = new Set<PartyCode>();
  const pairs = new Set<PairKey>();
  const pairsWithFacts = new Set<PairKey>();
  const citations = new Map<string, Cited>();
  let [oldest, newest] = [Number.POSITIVE_INFINITY, 0];
  let doubted = 0;
  for (const row of rows) {
    const own = codesOf(row.value).filter((code) => parties.has(code));
    for (const code of own) seenParties.add(code);
    const [one, other] = own;
    if (one !== undefined && other !== undefined && one !== other) {
      pairs.add(makePairKey(one, other));
      if (isFact(name, row.value)) pairsWithFacts.add(makePairKey(one, other));
    }
    for (const year of reading.years(row.value)) {
      if (year === 0) continue;
      oldest = Math.min(oldest, year);
      newest = Math.max(newest, year);
    }
    if (reading.isDoubted(row.value)) doubted += 1;
    const ids = reading.sources?.(row.value) ?? (row.value as Citing).sources;
    for (const id of new Set([...ids, ...row.correctedBy])) {
      const cited = citations.get(id) ?? { rows: 0, parties: new Set() };
      citations.set(id, cited);
      cited.rows += 1;
      for (const code of own) cited.parties.add(code);
    }
  }
  const coverage = omitUndefined({
    table: name,
    rows: rows.length,
    parties: seenParties.size,
    pairs: pairs.size,
    sources: [...citations].sort(byCount).map(([id]) => id),
    oldestYear: newest === 0 ? undefined : oldest,
    newestYear: newest === 0 ? undefined : newest,
    doubted,
  });
  return { coverage, pairsWithFacts, citations };
}

/**
 * Returns how many pairs have no kind of fact, few, some, and more.
 * @param pairs how many there are
 * @param pairsByTable those of which each table tells something, in the order of the tables
 */
export function countPairsByKinds(
  pairs: number,
  ...pairsByTable: readonly ReadonlySet<PairKey>[]
): CoverageFile["pairsByKinds"] {
  const ofTable = new Map(FACT_TABLE_NAMES.map((name, index) => [name, pairsByTable[index]]));
  const kinds = new Map<PairKey, number>();
  for (const names of TABLES_OF_KINDS) {
    const withKind = new Set(names.flatMap((name) => [...(ofTable.get(name) ?? [])]));
    for (const pair of withKind) kinds.set(pair, (kinds.get(pair) ?? 0) + 1);
  }
  let [few, some, more] = [0, 0, 0];
  for (const count of kinds.values()) {
    if (count <= FEW_KINDS) few += 1;
    else if (count <= SOME_KINDS) some += 1;
    else more += 1;
  }
  return [pairs - kinds.size, few, some, more];
}

interface Citing {
  readonly sources: readonly string[];
}

function createCodesReader(name: FactTableName): (row: object) => readonly PartyCode[] {
  const kind = ALL_KINDS.find(({ id }) => id === name);
  if (kind) return (row) => endsOfRow(kind, row as KindRow);
  const columns: readonly string[] = FACT_TABLES[name].pair ?? FACT_TABLES[name].codes ?? [];
  return (row) =>
    columns.flatMap((column) => (row as Readonly<Record<string, PartyCode>>)[column] ?? []);
}

/** A row may say that nothing is known: it tells nothing of the pair. */
function isFact(name: FactTableName, row: object): boolean {
  return !SILENT_ROWS_OF_KINDS.get(name)?.(row as KindRow);
}

function byCount(
  [oneId, one]: readonly [string, Cited],
  [otherId, other]: readonly [string, Cited],
): number {
  return other.rows - one.rows || (oneId < otherId ? -1 : 1);
}

function yearOf(date = 0): number {
  return Math.floor(date / 10_000);
}

function yearOfMonth(month: string): number {
  return Number(month.slice(0, "YYYY".length));
}
