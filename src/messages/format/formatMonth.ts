const monthFormat = new Intl.DateTimeFormat("en-GB", {
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/** Returns a date of a table (`YYYY`, `YYYY-MM` or `YYYY-MM-DD`) as month and year, or the year. */
export function formatMonth(date: string): string {
  const [year = "", month] = date.split("-");
  return month ? monthFormat.format(new Date(`${year}-${month}-01T00:00:00Z`)) : year;
}
