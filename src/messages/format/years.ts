import { formatList } from "./lists.ts";

/** In the place of the last year of what goes on. */
export const GOES_ON = 0;

/**
 * Returns when something was, as words: "in 1859–1860 and 1982", "in 2014 and since 2022".
 * @param years first and last year of each span, one after the other; the last year of what goes on is
 *   `GOES_ON`
 */
export function formatWhen(years: readonly number[]): string {
  const spans = years.flatMap((from, index): (readonly [number, number])[] =>
    index % 2 === 1 ? [] : [[from, years[index + 1] ?? from]],
  );
  const over = spans
    .filter(([, until]) => until !== GOES_ON)
    .map(([from, until]) => (from === until ? String(from) : `${from}–${until}`));
  const going = spans.filter(([, until]) => until === GOES_ON).map(([from]) => `since ${from}`);
  return formatList([...(over.length > 0 ? [`in ${formatList(over)}`] : []), ...going]);
}
