/** In place of a day: the date is approximate ("about 1961" is 19610099). */
const ABOUT = 99;

/**
 * Returns a date of `memberships.csv` as the integer that the app reads: `YYYYMMDD`, `00` for a
 * month or day that is not known, day 99 for an approximate date, 0 for no date.
 *
 * Month and day are kept only where the row was checked against the
 * organisation's own page or the data of Correlates of War (`page`, `cow` in the column
 * `checked`); a date of one list alone is good for a year.
 * @param date `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, each with `~` for about
 */
export function encodeMembershipDate(date: string | undefined, checked: string): number {
  if (date === undefined) return 0;
  const isApproximate = date.endsWith("~");
  const [year = "", month = "00", day = "00"] = date.replace("~", "").split("-");
  const isExact = checked.split(";").some((check) => check === "page" || check === "cow");
  const monthAndDay = isExact ? Number(month) * 100 + Number(day) : 0;
  return Number(year) * 10_000 + monthAndDay + (isApproximate ? ABOUT : 0);
}
