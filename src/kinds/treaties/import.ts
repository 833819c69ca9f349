import { continueStates, orderEnds, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { packDate } from "../../domain/packedDate.ts";

const COLUMNS = [
  ...["a", "b", "treaty_id", "form", "subject", "title", "is_in_force_date", "on", "in_force"],
  ...["ended", "parties", "note", "sources"],
];

const FORMS: Readonly<Record<string, string>> = {
  treaty: "treaty",
  agreement: "agreement",
  protocol: "protocol",
  amendment: "amendment",
  mou: "memorandum",
  regulation: "regulation",
  resolution: "resolution",
  extending: "extension",
  "nuclear cooperation agreement": "nuclear",
  "treaty with investment provisions": "investment",
};
const SOURCES: Readonly<Record<string, string>> = {
  "uk-treaties-online": "uk-treaties",
  "us-tias": "us-tias",
  "fuhrmann-keeley-nca": "nuclear-agreements",
  "ggo-manytreaties": "ggo-treaties",
  "unctad-iia": "unctad-treaties",
};
/** The source table cuts titles at so many characters. */
const CUT_AT = 200;

/** Returns `treaties.csv`: what the two agreed, when it was signed or came into force. */
export function importTreaties(
  treaties: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(treaties, ["a", "b"], known);
  const numbers = new Map<string, number>();
  const named = sortRows(orderEnds(continueStates(rows, ["a", "b"])), [
    ...["a", "b", "source", "source_id", "signed", "in_force", "title"],
  ]);
  const own = named.map((row): OwnRow => {
    const source = wordFor(SOURCES, row.source);
    const id = [source, row.source_id || row.signed].join("-").toLowerCase();
    const plainId = id.replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/-$/g, "");
    const place = `${row.a} ${row.b} ${plainId}`;
    const number = (numbers.get(place) ?? 0) + 1;
    numbers.set(place, number);
    return {
      ...row,
      // One number of a source stands for several texts.
      treaty_id: number === 1 ? plainId : `${plainId}-n${number}`,
      form: wordFor(FORMS, row.kind),
      title: plain(row.title),
      is_in_force_date: row.signed ? "" : "yes",
      on: row.signed || row.in_force,
      in_force: row.signed ? row.in_force : "",
      ended: inCalendar(row.ended),
      parties: row.parties === "2" ? "" : row.parties,
      sources: source,
    };
  });
  return { text: writeTable(COLUMNS, sortRows(own, ["a", "b", "on", "treaty_id"])), remarks };
}

/** A day that no calendar has is known by its month. */
function inCalendar(day = ""): string {
  return packDate(day) === undefined ? day.slice(0, "YYYY-MM".length) : day;
}

/** A title in one line, its days as the atlas writes them, with a mark where it is cut. */
function plain(title = ""): string {
  const line = title
    .replaceAll(/(\d\d):(\d\d):(\d{4})/g, "$3-$2-$1")
    .replaceAll("''", "’")
    .replaceAll("&amp;", "&")
    // A sign that was damaged on its way: of money before a figure, a dash after one, else an apostrophe.
    .replaceAll(/&#65533;(?=\d+(st|nd|rd|th))/g, "–")
    .replaceAll(/&#65533;(?=\d)/g, "£")
    .replaceAll("&#65533;", "’")
    .replaceAll(/\p{Cf}/gu, "")
    .replaceAll(/\s+/g, " ")
    .trim()
    .normalize("NFC");
  return title.length >= CUT_AT ? `${line} …` : line;
}
