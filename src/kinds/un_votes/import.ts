import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";
import { yearCell } from "../../../geodata/import/yearCells.ts";

/** From this year on the source has the beginning of a session only: a vote or so is no year. */
const UNFINISHED = 2020;

/** Returns `un_votes.csv`: how often two states voted alike in the General Assembly, by year. */
export function importVotes(votes: readonly TableRow[], known: ReadonlySet<string>): ImportedTable {
  const { rows, remarks } = keepKnown(votes, ["a", "b"], known);
  let hidden = 0;
  const own = rows.flatMap((row): OwnRow[] => {
    const first = Number(row.first_year);
    const figures = (row.agreement_percent_per_year ?? "").split(";");
    const kept = figures.slice(0, Math.max(0, UNFINISHED - first));
    if (kept.length < figures.length) hidden += 1;
    if (kept.every((figure) => figure === "")) return [];
    return [{ ...row, agreement: yearCell(String(first), kept.join(";")) }];
  });
  const ofUnfinished = `left out: figures of ${UNFINISHED} in ${hidden} rows: its session is unfinished`;
  return {
    text: writeTable(["a", "b", "agreement"], sortRows(own, ["a", "b"])),
    remarks: hidden > 0 ? [...remarks, ofUnfinished] : remarks,
  };
}

/** Returns `un_roll_calls.csv`: how many roll calls the General Assembly had, by year. */
export function importRollCalls(rollCalls: readonly TableRow[]): ImportedTable {
  const kept = rollCalls.filter(({ year }) => Number(year) < UNFINISHED);
  const own = kept.map((row): OwnRow => ({ ...row, count: row.votes }));
  return { text: writeTable(["year", "count"], sortRows(own, ["year"])), remarks: [] };
}
