/** A figure of a year, in the unit of its column. */
export type YearFigure = readonly [year: number, figure: number];

/**
 * Figures of some years, the earliest first. A year that is not among them has no figure, which is
 * not 0.
 */
export type YearFigures = readonly YearFigure[];

/** Returns the figure of the newest year that has one; `undefined` where no year has. */
export function newestOf(figures: YearFigures): YearFigure | undefined {
  return figures.at(-1);
}

/** Returns the figure of a year; `undefined` where that year has none, whatever the years beside it. */
export function figureIn(figures: YearFigures, year: number): number | undefined {
  return figures.find(([one]) => one === year)?.[1];
}

/** Returns the first and the last year with a figure; `undefined` where there are none. */
export function yearsWithFigures(
  figures: YearFigures,
): readonly [first: number, last: number] | undefined {
  const [first, last] = [figures[0], figures.at(-1)];
  return first && last && [first[0], last[0]];
}

/**
 * Returns the years in which any of several series has a figure, each once, the newest first: the rows
 * of a table of them side by side.
 */
export function yearsOfAny(series: readonly YearFigures[]): number[] {
  const years = new Set(series.flatMap((figures) => figures.map(([year]) => year)));
  return [...years].sort((one, other) => other - one);
}
