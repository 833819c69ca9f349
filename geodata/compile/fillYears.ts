import type { YearFigures } from "../../src/domain/yearFigures.ts";

/** Returns the figures of all years from the first to the last; `null` where there is none. */
export function fillYears(figures: YearFigures): (number | null)[] {
  const [first] = figures[0] ?? [];
  const last = figures.at(-1)?.[0];
  if (first === undefined || last === undefined) return [];
  const years: (number | null)[] = new Array(last - first + 1).fill(null);
  for (const [year, figure] of figures) years[year - first] = figure;
  return years;
}
