import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { AnyKind, End } from "../../src/kinds/defineKind.ts";
import { ALL_KINDS } from "../../src/kinds/index.ts";
import { columnOf } from "../schema/rowSchema.ts";
import type { FactRow, FactTableName, FactTables } from "./factTables.ts";
import { isSameRow } from "./isSameRow.ts";
import { oneEach, rememberObject } from "./remember.ts";

/** Packs the rows of each party: what it returns of one depends on no row that is not about it. */
export type PackParties<Packed> = (
  tables: FactTables,
  parties: readonly PartyCode[],
) => ReadonlyMap<PartyCode, Packed>;

interface Packing<Packed> {
  readonly tables: FactTables;
  readonly parties: readonly PartyCode[];
  readonly ground: readonly unknown[];
  readonly packed: ReadonlyMap<PartyCode, Packed>;
}

/**
 * Returns a function that has only those parties packed of which rows have changed since it was called
 * last.
 * @param names the tables that are packed
 */
export function rememberParties<Packed>(names: readonly FactTableName[]) {
  let last: Packing<Packed> | undefined;
  /** @param ground what every party depends on besides its rows */
  return (
    pack: PackParties<Packed>,
    { tables, parties, ground }: Omit<Packing<Packed>, "packed">,
  ): ReadonlyMap<PartyCode, Packed> => {
    const packed =
      last?.parties === parties && last.ground.every((one, index) => one === ground[index])
        ? packChanged(pack, last, tables)
        : pack(tables, parties);
    last = { tables, parties, ground, packed };
    return packed;
  };

  function packChanged(
    pack: PackParties<Packed>,
    { tables: before, parties, packed }: Packing<Packed>,
    tables: FactTables,
  ): ReadonlyMap<PartyCode, Packed> {
    const changed = new Set(
      names.flatMap((name) => {
        const ends = endsIn(name);
        return findChangedRows(before[name], tables[name]).flatMap((row) =>
          ends.map((endOf) => endOf(row)),
        );
      }),
    );
    if (changed.size === 0) return packed;
    const own = Object.fromEntries(
      names.map((name) => [name, rowsOfParties(name, tables[name], changed)]),
    ) as unknown as FactTables;
    const fresh = pack(
      { ...tables, ...own },
      parties.filter((code) => changed.has(code)),
    );
    return new Map([...packed].map(([code, old]) => [code, fresh.get(code) ?? old]));
  }
}

type Rows = readonly FactRow<object>[];
const placesOf = oneEach((name: FactTableName) =>
  rememberObject((rows: Rows) => listPlaces(name, rows)),
);

/** Returns the rows about some parties, in their order: who saves file after file asks for a few each time. */
function rowsOfParties(name: FactTableName, rows: Rows, parties: ReadonlySet<PartyCode>): Rows {
  const places = placesOf(name)(rows);
  const own = new Set([...parties].flatMap((code) => places.get(code) ?? []));
  return [...own].sort((one, other) => one - other).flatMap((place) => rows[place] ?? []);
}

/** The places of the rows about each party. */
function listPlaces(name: FactTableName, rows: Rows): ReadonlyMap<PartyCode, readonly number[]> {
  const ends = endsIn(name);
  const places = new Map<PartyCode, number[]>();
  for (const [place, row] of rows.entries()) {
    for (const endOf of ends) {
      const code = endOf(row);
      const own = places.get(code) ?? [];
      places.set(code, own);
      own.push(place);
    }
  }
  return places;
}

/** Returns the rows that stand in one of two tables alone, and all between the first and the last of them. */
function findChangedRows(
  before: readonly FactRow<object>[],
  now: readonly FactRow<object>[],
): readonly FactRow<object>[] {
  if (before === now) return [];
  const shorter = Math.min(before.length, now.length);
  let start = 0;
  while (start < shorter && isSameRow(before[start], now[start])) start++;
  let end = 0;
  while (end < shorter - start && isSameRow(before.at(-1 - end), now.at(-1 - end))) end++;
  return [...before.slice(start, before.length - end), ...now.slice(start, now.length - end)];
}

/** Returns how the codes of the two that a row is about are read: a hundred thousand rows are asked. */
function endsIn(name: FactTableName): readonly ((row: FactRow<object>) => PartyCode)[] {
  const kind: AnyKind | undefined = ALL_KINDS.find(({ id }) => id === name);
  const ends: readonly End[] = kind?.ends ?? [];
  return ends.map((end) => {
    if (typeof end !== "string") return () => end.always;
    const column = columnOf(end);
    return ({ value }) => (value as Readonly<Record<string, PartyCode>>)[column] as PartyCode;
  });
}
