import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown } from "../../../geodata/import/leftOut.ts";

const ALLIANCE_COLUMNS = [
  "a",
  "b",
  "pact_id",
  "pact",
  "obligations",
  "since",
  "until",
  "members",
  "sources",
];

/** The state that goes on with the pacts of a former one: it is the same party to them. */
const CONTINUING: Readonly<Record<string, string>> = { SUN: "RUS" };

/**
 * Returns `alliances.csv`: one pact of one pair a row, with what it obliges to and how long it bound
 * the two. A pact that one of them left has an end, whatever other pact says the same.
 */
export function importAlliances(
  pacts: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(pacts, ["a", "b"], known);
  const own = rows.flatMap((row): OwnRow[] => {
    const [one = "", other = ""] = [row.a ?? "", row.b ?? ""].map(
      (code) => CONTINUING[code] ?? code,
    );
    const [a, b] = one < other ? [one, other] : [other, one];
    if (a === b) return [];
    return [
      {
        a,
        b,
        pact_id: `atop-${row.atop_id}`,
        pact: row.name,
        obligations: row.obligations?.replaceAll(";", " "),
        since: row.signed,
        until: row.until,
        members: row.members,
        sources: "atop",
      },
    ];
  });
  const joined = joinFollowing(sortRows(own, ["a", "b", "pact_id", "since"]));
  const sorted = sortRows(joined, ["a", "b", "since", "pact_id"]);
  return { text: writeTable(ALLIANCE_COLUMNS, sorted), remarks };
}

/** A pact that a state takes over from the one before it goes on: it is one row. */
function joinFollowing(rows: readonly OwnRow[]): OwnRow[] {
  const joined: OwnRow[] = [];
  for (const row of rows) {
    const last = joined.at(-1);
    const isSame = (["a", "b", "pact_id", "obligations"] as const).every(
      (column) => last?.[column] === row[column],
    );
    if (last !== undefined && isSame && last.until && String(row.since) <= String(last.until)) {
      joined[joined.length - 1] = { ...last, until: row.until };
    } else joined.push(row);
  }
  return joined;
}
