import type { Rank } from "../../../src/domain/pairHead.ts";
import type { PartyCode } from "../../../src/domain/partyCode.ts";

/** The figures of one way between two, by year, the earliest first. */
export interface FigureSeries {
  readonly from: PartyCode;
  readonly to: PartyCode;
  /** Without a year: what is counted has no date. */
  readonly figures: readonly (readonly [year: number | undefined, figure: number])[];
  readonly sources: readonly string[];
}

/** The newest figure of a series, and the place of each of its ends among the partners of the other. */
export interface RankedSeries {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly year: number | undefined;
  readonly figure: number;
  /** The place of `to` among those to whom `from` has a figure, and of `from` among those of `to`. */
  readonly ofFrom?: Rank;
  readonly ofTo?: Rank;
  readonly sources: readonly string[];
}

/**
 * Returns the newest figure of each series with its ranks: the greatest figure has the first place, equal
 * ones share the better place, and only figures of the same year are compared. What is 0 has no rank.
 * @param isDirected without a direction a party has one list of partners, else one each way
 */
export function rankFigures(
  series: readonly FigureSeries[],
  isDirected: boolean,
): readonly RankedSeries[] {
  const newest = series.map(({ figures }) => figures.at(-1));
  const years = new Set(newest.flatMap((one) => (one ? [one[0]] : [])));
  const lists = new Map<string, number[]>();
  const nameOf = (party: PartyCode, year: number | undefined, isFirst: boolean) =>
    `${party} ${year} ${isDirected && isFirst}`;
  for (const { from, to, figures } of series) {
    for (const [year, figure] of figures) {
      if (!years.has(year)) continue;
      for (const list of [nameOf(from, year, true), nameOf(to, year, false)]) {
        const known = lists.get(list);
        if (known) known.push(figure);
        else lists.set(list, [figure]);
      }
    }
  }
  for (const list of lists.values()) list.sort((one, other) => other - one);
  const rankIn = (list: string, figure: number): Rank => {
    const figures = lists.get(list) ?? [];
    return { place: countGreater(figures, figure) + 1, of: figures.length };
  };
  return series.flatMap(({ from, to, sources }, index): RankedSeries[] => {
    const [year, figure] = newest[index] ?? [];
    if (figure === undefined) return [];
    const own = { from, to, year, figure, sources };
    if (figure <= 0) return [own];
    return [
      {
        ...own,
        ofFrom: rankIn(nameOf(from, year, true), figure),
        ofTo: rankIn(nameOf(to, year, false), figure),
      },
    ];
  });
}

/** How many figures of a falling list are greater: the list is cut in half until they are found. */
function countGreater(falling: readonly number[], figure: number): number {
  let [low, high] = [0, falling.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((falling[middle] ?? 0) > figure) low = middle + 1;
    else high = middle;
  }
  return low;
}
