/** Tables of one fact a pair: visas, borders, alliances, votes, journeys. */
import { type OwnRow, sortRows, type TableRow, writeTable } from "./csv.ts";
import type { ImportedTable } from "./importedTable.ts";
import { keepKnown, keepOnce, keepRows } from "./leftOut.ts";

const ALLIANCE_COLUMNS = ["a", "b", "pact_id", "pact", "obligations", "since", "until", "sources"];

const VISA_RULES: Readonly<Record<string, string>> = {
  "visa free": "visa-free",
  "visa on arrival": "on-arrival",
  "e-visa": "electronic",
  eta: "authorisation",
  "visa required": "required",
  "no admission": "no-admission",
};

/** Returns `visas.csv`: what the holders of a passport need to enter a state. */
export function importVisas(
  visas: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(visas, ["passport", "destination"], parties);
  const own = rows.map((row): OwnRow => {
    const rule = VISA_RULES[row.requirement ?? ""];
    return {
      from: row.passport,
      to: row.destination,
      rule: rule ?? "visa-free",
      days: rule === undefined ? row.requirement : undefined,
    };
  });
  return {
    text: writeTable(["from", "to", "rule", "days"], sortRows(own, ["from", "to"])),
    remarks,
  };
}

/** Territories whose borders are the state's: French Guiana is a part of France. */
const PARTS_OF_STATES: Readonly<Record<string, string>> = { GUF: "FRA" };

/** Returns `borders.csv`: one land border a row, its length in km as either side gives it. */
export function importBorders(
  borders: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const remarks: string[] = [];
  const whole = borders.map((row): TableRow => {
    const state = PARTS_OF_STATES[row.neighbour_iso3 ?? ""];
    if (state === undefined) return row;
    remarks.push(`${row.iso3}: the border with ${row.neighbour_iso3} is that with ${state}`);
    return { ...row, neighbour_iso3: state };
  });
  const known = keepKnown(whole, ["iso3", "neighbour_iso3"], parties);
  const kept = keepRows(known.rows, (row) =>
    row.iso3 === "ESH" || row.neighbour_iso3 === "ESH"
      ? "ESH: borders of the territory of Western Sahara, not of the Sahrawi Republic"
      : undefined,
  );
  const pairs = new Map<string, { a: string; b: string; km_by_a?: string; km_by_b?: string }>();
  for (const { iso3 = "", neighbour_iso3: neighbour = "", km = "" } of kept.rows) {
    const [a = "", b = ""] = [iso3, neighbour].sort();
    const pair = pairs.get(`${a} ${b}`) ?? { a, b };
    pairs.set(`${a} ${b}`, { ...pair, [iso3 === a ? "km_by_a" : "km_by_b"]: km });
  }
  const rows = sortRows([...pairs.values()], ["a", "b"]);
  return {
    text: writeTable(["a", "b", "km_by_a", "km_by_b"], rows),
    remarks: [...remarks, ...known.remarks, ...kept.remarks],
  };
}

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

/** Returns `vote_agreement.csv`: how often two states voted alike in the General Assembly. */
export function importVotes(
  votes: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(votes, ["a", "b"], parties);
  const columns = ["a", "b", "votes", "identical_percent", "agreement_percent"];
  return { text: writeTable(columns, sortRows(rows, ["a", "b"])), remarks };
}

/** Returns `journeys.csv`: journeys abroad of presidents and secretaries of state. */
export function importJourneys(
  journeys: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const columns = ["host", "from", "until", "office", "visitor"];
  const kept = keepKnown(journeys, ["host"], known);
  const once = keepOnce(kept.rows, ["host", "from", "to", "role", "visitor"]);
  const own = once.rows.map((row): OwnRow => ({ ...row, until: row.to, office: row.role }));
  return {
    text: writeTable(columns, sortRows(own, columns)),
    remarks: [...kept.remarks, ...once.remarks],
  };
}

/** Returns `statehood.csv`: the spells in which a party, or a former state, was independent. */
export function importStatehood(
  statehood: readonly TableRow[],
  known: ReadonlySet<string>,
): ImportedTable {
  const { rows, remarks } = keepKnown(statehood, ["country"], known);
  const own = rows.map(
    (row): OwnRow => ({
      party: row.country,
      since: row.from,
      until: row.to,
      source:
        row.source === "factbook"
          ? "cia-factbook"
          : row.source?.replace("by hand", "general-knowledge"),
      name_in_source: row.name_in_source,
    }),
  );
  const columns = ["party", "since", "until", "source", "name_in_source"];
  return { text: writeTable(columns, sortRows(own, ["party", "since"])), remarks };
}
