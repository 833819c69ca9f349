import type { PackedYears } from "./dataset.ts";
import type { YearFigures } from "./yearFigures.ts";

/**
 * Returns figures by year as the file of a party has them.
 * @param decimals how exact the figures are
 */
export function packYears(figures: YearFigures, decimals: number): PackedYears {
  const [first] = figures[0] ?? [];
  if (first === undefined) return [];
  const step = figures.reduce((common, [year]) => greatestCommon(common, year - first), 0) || 1;
  const last = figures.at(-1)?.[0] ?? first;
  const packed = new Array<number | null>((last - first) / step + 1).fill(null);
  for (const [year, figure] of figures) {
    packed[(year - first) / step] = Math.round(figure * 10 ** decimals);
  }
  return [first, step, ...packed];
}

/**
 * Returns the figures of a list in the file of a party.
 * @throws RangeError when the list is not one of figures by year
 */
export function unpackYears(packed: PackedYears, decimals: number): YearFigures {
  if (packed.length === 0) return [];
  const [first, step, ...figures] = packed;
  if (!first || !step || figures.length === 0) {
    throw new RangeError(`${JSON.stringify(packed)} are no figures by year`);
  }
  return figures.flatMap((figure, index) =>
    figure === null ? [] : [[first + index * step, figure / 10 ** decimals] as const],
  );
}

/** Euclid's; of 0 and a number it is that number. */
function greatestCommon(one: number, other: number): number {
  return other === 0 ? one : greatestCommon(other, one % other);
}
