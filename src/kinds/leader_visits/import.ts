import { continueStates, wordFor } from "../../../geodata/import/continuing.ts";
import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepOnce } from "../../../geodata/import/leftOut.ts";
import { joinIds } from "../../../geodata/import/sourceIds.ts";

const COLUMNS = [
  ...["visitor", "host", "person", "office", "from", "until", "place", "occasion", "event"],
  ...["note", "sources"],
];

const OCCASIONS: Readonly<Record<string, string>> = {
  "": "",
  "state visit": "state",
  "official visit": "official",
  "working visit": "working",
  "private visit": "private",
  "informal visit": "informal",
  "met the host": "met",
  stopover: "stopover",
  "multilateral event": "multilateral",
};
const SOURCES: Readonly<Record<string, string>> = {
  "historian-travels": "us-historian",
  "historian-visits": "us-historian",
  "colt-pelatam": "colt-pelatam",
  "china-vitae": "china-vitae",
  "wikipedia-2019": "wp-visits-2019",
  "modi-tours": "modi-tours",
};

/** Returns `leader_visits.csv`: who of whom was where, when, and on which occasion. */
export function importLeaderVisits(
  visits: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const ofActors = keepKnown(visits, ["visitor", "host"], known);
  const named = continueStates(ofActors.rows, ["visitor", "host"]);
  const once = keepOnce(named, ["visitor", "host", "person", "from", "until"]);
  const own = once.rows.map(
    (row): OwnRow => ({
      ...row,
      until: row.until || row.from,
      person: plain(row.person),
      office: plain(row.office),
      place: plain(row.place),
      event: plain(wholePart(row.event)),
      occasion: wordFor(OCCASIONS, row.kind),
      sources: joinIds(
        [row.source, ...(row.also_in ? row.also_in.split(";") : [])].map((one) =>
          wordFor(SOURCES, one),
        ),
      ),
    }),
  );
  const sorted = sortRows(own, ["visitor", "host", "from", "until", "person"]);
  return { text: writeTable(COLUMNS, sorted), remarks: [...ofActors.remarks, ...once.remarks] };
}

/** Of a list that was damaged on its way, the first item: what follows is cut off and of wrong letters. */
function wholePart(words = ""): string {
  return /[ÃÂ]/.test(words) ? (words.split(";")[0] ?? "") : words;
}

/** Words in one line, with a blank behind what parts two of them. */
function plain(words = ""): string {
  return words.replaceAll(";", "; ").replaceAll(/\s+/g, " ").trim().normalize("NFC");
}
