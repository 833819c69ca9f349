import type { TableRow } from "./csv.ts";

/**
 * Returns figures of years as a cell of our tables, `1990:12;;15`.
 * @param firstYear the year of the first of the figures
 * @param figures as source tables have them, with `;` between years and nothing where there is none
 * @throws Error when there is no figure at all
 */
export function yearCell(firstYear: string, figures: string): string {
  const first = Number(firstYear);
  return yearCellOf(figures.split(";").map((figure, index) => [first + index, figure]));
}

/** Returns the cell of a row of a source table that has a column a year. */
export function yearCellOfColumns(row: TableRow, columnOf: RegExp): string {
  return yearCellOf(
    Object.entries(row).flatMap(([column, figure]) => {
      const [, year] = columnOf.exec(column) ?? [];
      return year === undefined ? [] : [[Number(year), figure] as const];
    }),
  );
}

/** Returns the cell of figures in the order of their years, of which some may be empty. */
function yearCellOf(figures: readonly (readonly [year: number, figure: string])[]): string {
  const filled = new Map(figures.filter(([, figure]) => figure !== ""));
  const years = [...filled.keys()];
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined) throw new Error("a row has no figure of any year");
  const cells = Array.from({ length: last - first + 1 }, (_, index) => filled.get(first + index));
  return `${first}:${cells.map((figure) => figure ?? "").join(";")}`;
}
