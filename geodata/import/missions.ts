import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import { keepKnown } from "./leftOut.ts";
import { joinIds, sourceIdsOf } from "./sourceIds.ts";

const COLUMNS = [
  "id",
  "sender",
  "host",
  "class",
  "kind",
  "city",
  "located_in",
  "lon",
  "lat",
  "place_of",
  "opened",
  "status",
  "status_since",
  "status_note",
  "last_seen",
  "flags",
  "sources",
  "pages",
  "wikidata",
];
const ACCREDITATION_COLUMNS = [
  "sender",
  "host",
  "city",
  "resident_in",
  "from_own_capital",
  "last_seen",
  "flags",
  "sources",
  "pages",
];

/** Flags that say what `last_seen` and the sources say already, or that lie outside the row. */
const SAID_OTHERWISE = ["wikidata-2022-only"];
/** The territory in which posts of states that deal with Morocco sit: no statement on it. */
const WESTERN_SAHARA = "western-sahara";
/** The month in which rows added by hand without one were looked at. */
const HAND_CHECKED = "2025-12";
/** Notes longer than this, or that quote a page, are cut to what they rest on. */
const QUOTED_NOTE = /^(Wikipedia \([^)]*\)): .*$/;

export interface MissionTables {
  readonly missions: readonly TableRow[];
  readonly corrections: readonly TableRow[];
  /** Codes of actors by the title of their page, as the table writes it. */
  readonly pageOwners: ReadonlyMap<string, string>;
  readonly known: ReadonlySet<string>;
}

/** Returns `missions.csv`: one mission a row, with its status, what it rests on and its doubts. */
export function importMissions(tables: MissionTables): ImportedTable {
  const corrections = new Map(tables.corrections.map((row) => [row.id, row]));
  const selection = keepKnown(tables.missions, ["sender", "host"], tables.known);
  const remarks = [...selection.remarks];
  const rows = selection.rows.map((row): OwnRow => {
    const correction = corrections.get(row.correction ?? "");
    const sources = [
      ...(row.wikidata_2022 ? ["wikidata-2022"] : []),
      ...(row.wikipedia_2025 ? ["wp-foreign-relations"] : []),
      ...(row.factbook_2026 ? ["cia-factbook"] : []),
      ...(correction === undefined ? [] : sourceIdsOf(correction.source ?? "").split(" ")),
    ];
    if (!row.last_seen) remarks.push(`${row.id}: last seen is empty: ${HAND_CHECKED} put in`);
    return {
      ...row,
      located_in: row.located_in === "ESH" ? WESTERN_SAHARA : row.located_in,
      place_of: row.coordinates_of,
      status_note: row.status_note?.replace(QUOTED_NOTE, "$1 says otherwise"),
      last_seen: row.last_seen || HAND_CHECKED,
      flags: joinIds(splitCell(row.flags).filter((flag) => !SAID_OTHERWISE.includes(flag))),
      sources: joinIds(sources),
      pages: ownersOf(row.wikipedia_2025, tables.pageOwners),
      wikidata: row.wikidata_2022?.replaceAll("|", " "),
    };
  });
  return { text: writeTable(COLUMNS, sortRows(rows, ["id"])), remarks };
}

/** Returns `accreditations.csv`: ambassadors who reside elsewhere, one residence a row. */
export function importAccreditations(
  tables: Omit<MissionTables, "missions" | "corrections"> & {
    readonly accreditations: readonly TableRow[];
  },
): ImportedTable {
  const selection = keepKnown(
    tables.accreditations,
    ["sender", "accredited_to", "resident_in"],
    tables.known,
  );
  const rows = selection.rows.map(
    (row): OwnRow => ({
      ...row,
      host: row.accredited_to,
      city: row.resident_city,
      sources: joinIds([
        ...(row.wikidata_2022 ? ["wikidata-2022"] : []),
        ...(row.wikipedia_2025 ? ["wp-foreign-relations"] : []),
      ]),
      pages: ownersOf(row.wikipedia_2025, tables.pageOwners),
    }),
  );
  const sorted = sortRows(rows, ["sender", "host", "resident_in", "city"]);
  return { text: writeTable(ACCREDITATION_COLUMNS, sorted), remarks: selection.remarks };
}

function ownersOf(pages: string | undefined, owners: ReadonlyMap<string, string>): string {
  const titles = (pages ?? "").split("|").filter((title) => title !== "");
  return joinIds(
    titles.map((title) => {
      const owner = owners.get(title);
      if (owner === undefined) throw new Error(`nobody is known to have the page "${title}"`);
      return owner;
    }),
  );
}

function splitCell(cell: string | undefined): string[] {
  return (cell ?? "").split(" ").filter((part) => part !== "");
}
