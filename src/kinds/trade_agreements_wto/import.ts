import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";
import {
  type Bound,
  isToldByOwnDates,
  listSides,
  readBlocs,
  readOwnDates,
  type Side,
} from "../../../geodata/import/tradeAgreementSides.ts";

const COLUMNS = [
  "a",
  "b",
  "agreement",
  "name",
  "status",
  "covers",
  "signed",
  "since",
  "until",
  "sides",
];

/** Returns `trade_agreements_wto.csv`: an agreement of two of its parties a row, with their days. */
export function importWtoAgreements(
  agreements: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const blocs = readBlocs(agreements);
  const own = keepRows(agreements, (row) =>
    isToldByOwnDates(row)
      ? "accessions and enlargements that the own dates of an agreement tell"
      : undefined,
  );
  const rows = own.rows.flatMap((row) => tiesOf(row, listSides(row, blocs)));
  const kept = keepKnown(rows as readonly TableRow[], ["a", "b"], known);
  const sorted = sortRows(kept.rows, ["a", "b", "since", "agreement"]);
  return { text: writeTable(COLUMNS, sorted), remarks: [...own.remarks, ...kept.remarks] };
}

/** The ties between the sides of an agreement. */
function tiesOf(row: TableRow, sides: readonly Side[]): OwnRow[] {
  const { own_dates: written = "" } = row;
  const dates = readOwnDates(written);
  const bounds = sides.map(({ codes, bloc }) =>
    codes.map((code) => [code, join(dates.get(code), bloc?.get(code))] as const),
  );
  const count = sides.reduce(
    (sum, { codes, isOneByOne }) => sum + (isOneByOne ? codes.length : 1),
    0,
  );
  return bounds.flatMap((own, index) =>
    bounds
      .slice(index + 1)
      .flat()
      .flatMap((other) => own.flatMap((one) => tieOf(row, one, other, count))),
  );
}

type Party = readonly [code: string, bound: Bound];

function tieOf(row: TableRow, one: Party, other: Party, sides: number): OwnRow[] {
  const [[a, boundA], [b, boundB]] = one[0] < other[0] ? [one, other] : [other, one];
  if (a === b) return [];
  const ofAll = {
    since: firstOf(row.in_force_goods, row.in_force_services),
    until: row.inactive_since,
  };
  const { since, until, isNotYet } = join(join(ofAll, boundA), boundB);
  // One of the two had left before the other came.
  if (since !== undefined && until !== undefined && until <= since) return [];
  const isSigned = isNotYet === true || since === undefined;
  const ofForce = until === undefined ? "in-force" : "ended";
  const { signed, name: written = "", coverage = "" } = row;
  const name = written.replaceAll(/\s+/g, " ");
  const covers = coverage.replaceAll(" ", "-");
  const own = { a, b, agreement: `wto-${row.id}`, name, covers, signed, sides };
  return [isSigned ? { ...own, status: "signed" } : { ...own, status: ofForce, since, until }];
}

/** What binds two is in force from the later of two days until the earlier. */
function join(one: Open = {}, other: Open = {}): Bound {
  const since = laterOf(one.since, other.since);
  const until = firstOf(one.until, other.until);
  return {
    ...(since && { since }),
    ...(until && { until }),
    ...((one.isNotYet || other.isNotYet) && { isNotYet: true }),
  };
}

interface Open {
  readonly since?: string | undefined;
  readonly until?: string | undefined;
  readonly isNotYet?: true;
}

/** The earlier of two days, or the one that is known. */
function firstOf(one = "", other = ""): string | undefined {
  if (one === "" || other === "") return one || other || undefined;
  return one < other ? one : other;
}

/** The later of two days, or the one that is known. */
function laterOf(one = "", other = ""): string | undefined {
  return (one > other ? one : other) || undefined;
}
