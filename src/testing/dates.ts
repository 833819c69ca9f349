import type { DatePoint, DatePrecision, FactDate } from "../domain/factDate.ts";

const LENGTH_TO_PRECISION: Readonly<Record<number, DatePrecision>> = {
  4: "year",
  7: "month",
  10: "day",
};

/**
 * Returns one date from words as the dossiers have them: `1964-06-27`, `2006-09`, `1964`, `195X`,
 * `17XX`, with `~` after it for about and `?` for perhaps. Every month ends on its 31st day here.
 */
export function point(text: string): DatePoint {
  const plain = text.replace(/[~?]/g, "");
  const doubts = { approximate: text.includes("~"), uncertain: text.includes("?") };
  if (plain.endsWith("X")) {
    const precision = plain.endsWith("XX") ? "century" : "decade";
    const earliest = `${plain.replaceAll("X", "0")}-01-01`;
    return { earliest, latest: `${plain.replaceAll("X", "9")}-12-31`, precision, ...doubts };
  }
  const precision = LENGTH_TO_PRECISION[plain.length];
  if (!precision) throw new Error(`"${text}" is not a date that tests can write`);
  const earliest = `${plain}-01-01`.slice(0, 10);
  return { earliest, latest: `${plain}-12-31`.slice(0, 4) + endOf(plain), precision, ...doubts };
}

function endOf(plain: string): string {
  if (plain.length === 10) return plain.slice(4);
  return plain.length === 7 ? `${plain.slice(4)}-31` : "-12-31";
}

/** Returns the date of something that was at one time. */
export function on(text: string): FactDate {
  return { shape: "point", at: point(text) };
}

/** Returns the date of something that lasted; `..` is an end not reached, `null` one not known. */
export function span(
  from: string | null,
  until: string | null,
  words: { readonly asGiven?: string } = {},
): FactDate {
  const isOngoing = until === "..";
  return {
    shape: "span",
    from: from === null ? null : point(from),
    until: until === null || isOngoing ? null : point(until),
    isOngoing,
    ...words,
  };
}

/** Returns the date of something that happened some time between two dates. */
export function within(
  from: string,
  until: string,
  words: { readonly asGiven?: string } = {},
): FactDate {
  return { shape: "within", from: point(from), until: point(until), ...words };
}

export const UNDATED: FactDate = { shape: "unknown" };
