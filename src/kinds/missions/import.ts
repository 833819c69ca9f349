import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { ownersOf } from "../../../geodata/import/pageTitles.ts";
import { joinIds, sourceIdsOf } from "../../../geodata/import/sourceIds.ts";

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

function splitCell(cell: string | undefined): string[] {
  return (cell ?? "").split(" ").filter((part) => part !== "");
}
