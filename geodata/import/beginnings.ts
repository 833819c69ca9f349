import { packDate, unpackPoint } from "../../src/domain/packedDate.ts";
import type { TableRow } from "./csv.ts";
import { RENEWED_STATES } from "./renewedStates.ts";
import { joinIds } from "./sourceIds.ts";

/** The list of states begins here: what was a state then may have been one for long. */
const LIST_BEGINS = "1816-01-01";

/** A row of `relations.csv` in the making, with the dates that the pages of the two give. */
type RelationRow = Readonly<Record<string, string | undefined>>;

/** What tells a beginning of relations from something else. */
export interface Circumstances {
  /** Days, months or years in which relations were broken off or lowered, by pair ("RUS UKR"). */
  readonly breaks: ReadonlyMap<string, readonly string[]>;
  /** Rows `country`, `from`, `to` of independent statehood. */
  readonly statehood: readonly TableRow[];
}

/**
 * Returns the rows of relations without other dates that are no beginning: the day of a break, or a day
 * before one of the two was a state that anybody had relations with. What is left out is said. Dates
 * that count from a renewed state say so.
 */
export function keepBeginnings(
  rows: readonly RelationRow[],
  { breaks, statehood }: Circumstances,
  remarks: string[],
): RelationRow[] {
  const firstDay = firstDays(rows, statehood);
  return rows.map((row) => {
    const [a = "", b = ""] = [row.a, row.b];
    const other = row.other_date;
    if (!other) return sayRenewed(row, statehood);
    const early = [a, b].filter((party) => lastDay(other) < (firstDay.get(party) ?? ""));
    const isBreak = breaks.get(`${a} ${b}`)?.includes(other) ?? false;
    const isCounted = row.caution !== undefined && row.caution !== "eve-of-independence";
    if (!isBreak && (early.length === 0 || isCounted)) return sayRenewed(row, statehood);
    const why = isBreak ? "relations broke off" : `${early.join(" and ")} was no state yet`;
    remarks.push(`${a}-${b}: other date left out: ${other}, when ${why}`);
    const { other_date: _, note: __, ...rest } = row;
    const pages = joinIds([
      ...(row.date_per_a && row.date_per_a !== other ? [a] : []),
      ...(row.date_per_b && row.date_per_b !== other ? [b] : []),
    ]);
    return sayRenewed({ ...rest, grade: "one-source", pages }, statehood);
  });
}

/** The day on which each party became a state, by the list or, if earlier, by relations that stand. */
function firstDays(
  rows: readonly RelationRow[],
  statehood: readonly TableRow[],
): ReadonlyMap<string, string> {
  const days = new Map<string, string>();
  const note = (party: string, day: string) => {
    if (day < (days.get(party) ?? "9999")) days.set(party, day);
  };
  for (const { country = "", from = "" } of statehood) {
    note(country, from === LIST_BEGINS ? "" : from);
  }
  for (const { a = "", b = "", established, caution, caution_of: of = "" } of rows) {
    if (!established || caution !== "before-statehood") continue;
    for (const party of [a, b]) if (of.includes(party)) note(party, lastDay(established));
  }
  return days;
}

function sayRenewed(row: RelationRow, statehood: readonly TableRow[]): RelationRow {
  const { a = "", b = "", established, caution, caution_of: of } = row;
  const renewed = RENEWED_STATES.find(({ party, since, partnersOn }) => {
    if (!established || lastDay(established) < since) return false;
    if (party !== a && party !== b) return false;
    const partner = party === a ? b : a;
    return statehood.some(
      ({ country, from = "", to }) =>
        country === partner && from <= partnersOn && (!to || to >= partnersOn),
    );
  });
  // A caution about the partner is the one to keep.
  if (renewed === undefined || (caution !== undefined && of !== renewed.party)) return row;
  return {
    ...row,
    caution: "renewed",
    caution_of: renewed.party,
    note: row.note ? `${renewed.note}; ${row.note}` : renewed.note,
    sources: joinIds(["general-knowledge", ...(row.sources ?? "").split(" ")]),
  };
}

function lastDay(date: string): string {
  const packed = packDate(date);
  return (packed === undefined ? undefined : unpackPoint(packed)?.latest) ?? "";
}
