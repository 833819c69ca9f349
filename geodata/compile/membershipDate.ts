import { type PackedDate, packDate } from "../../src/domain/packedDate.ts";

const YEAR_LENGTH = 4;
const DAY_LENGTH = 10;

/**
 * Returns a date of `memberships.csv` as the app reads it; 0 for no date.
 *
 * Month and day are kept only where the row was checked against the
 * organisation's own page or the data of Correlates of War (`page`, `cow` in the column
 * `checked`); a date of one list alone is good for a year. A day that is approximate has no form of
 * its own: it is packed as that day.
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each with `~` for about
 */
export function encodeMembershipDate(date: string | undefined, checked: string): PackedDate {
  if (date === undefined) return 0;
  const isExact = checked.split(";").some((check) => check === "page" || check === "cow");
  const plain = date.replace("~", "");
  const kept = isExact ? plain : plain.slice(0, YEAR_LENGTH);
  const isAbout = date.endsWith("~") && kept.length < DAY_LENGTH;
  return packDate(isAbout ? `${kept}~` : kept) ?? 0;
}
