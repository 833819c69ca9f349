import type { CsvRow } from "../csvFile.ts";
import type { FactRow, FactTableName } from "../factTables.ts";
import { FILES, type Geodata } from "../geodata.ts";
import type { Place, Problem } from "../problem.ts";

/** No file says the same thing twice: each has columns that together name a row. */
export function checkDuplicateRows(geodata: Geodata): Problem[] {
  return [
    ...findDuplicates(geodata.parties, (row) => [row.code]),
    ...findDuplicates(geodata.parties, (row) => [row.name]),
    ...findDuplicates(geodata.parties, (row) => [row.iso2]),
    ...findDuplicates(geodata.others, (row) => [row.code]),
    ...findDuplicates(geodata.names, (row) => [row.code, row.language, row.name]),
    ...findDuplicates(geodata.organisations, (row) => [row.id]),
    ...findDuplicates(geodata.organisationNames, (row) => [row.id, row.language]),
    ...findDuplicates(geodata.memberships, (row) => [
      row.country,
      row.organisation,
      row.role,
      row.since ?? "no date",
    ]),
    ...findDuplicates(geodata.membershipNotes, (row) => [row.country, row.organisation]),
    ...findDuplicates(geodata.dependencies, (row) => [row.code]),
    ...findDuplicates(geodata.territories, (row) => [row.id]),
    ...findDuplicates(geodata.territories, (row) => [row.name]),
    ...findDuplicates(geodata.furtherNames, (row) => [row.of, row.name]),
    ...findDuplicates(geodata.cities, (row) => [row.party, row.name]),
    ...findDuplicates(geodata.skipped, (row) => [row.pair]),
    ...findDuplicates(geodata.bestKnown, (row) => [row.pair]),
    ...findDuplicates(geodata.bestKnown, (row) => [String(row.rank)]),
    ...findDuplicates(geodata.corrections, ({ table, key, column }) => [table, key, column]),
    ...geodata.ledgers.flatMap(({ claims }) => findDuplicates(claims, (row) => [row.claim])),
    ...findDuplicates(
      geodata.sources.map((value, index) => ({ place: geodata.locateSource([index]), value })),
      (source) => [source.id],
    ),
    ...findDuplicates(
      geodata.disputedAreas.map((value) => ({ place: { file: FILES.disputedAreas }, value })),
      (area) => [area.id],
    ),
  ];
}

/** Nor does a table of facts. */
export function checkDuplicateKeys(name: FactTableName, { tables }: Geodata): Problem[] {
  return findDuplicates(keysOf(tables[name]), (key) => [key]);
}

function keysOf(rows: readonly FactRow<unknown>[]): CsvRow<string>[] {
  return rows.map(({ place, key }) => ({ place, value: key }));
}

function findDuplicates<Row>(
  rows: readonly CsvRow<Row>[],
  keyOf: (row: Row) => readonly string[],
): Problem[] {
  const first = new Map<string, Place>();
  return rows.flatMap(({ place, value }) => {
    const key = keyOf(value).join(" ");
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, place);
      return [];
    }
    const where = before.line === undefined ? "" : `, first on line ${before.line}`;
    return [
      { ...place, found: `${key} stands here again${where}`, allowed: "allowed is one of it" },
    ];
  });
}
