import type { RankedFigure } from "../domain/pairHead.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { FoundClause } from "./defineClauses.ts";

/** What a figure of persons must be to stand in a sentence, and how much it then weighs. */
export interface Thresholds {
  readonly high: number;
  readonly middle: number;
  readonly low: number;
  /** Persons for the high weight, and for any. */
  readonly most: number;
  readonly least: number;
}

/** Among the first of a party's partners, for the high and for the middle weight. */
const FIRST_FEW = 3;
const FIRST_TEN = 10;

/**
 * Returns what a sentence says of persons of the one who are in the other: the greater figure of the two,
 * with its year; by the form `largest` where nobody else's are more in that state.
 */
export function clausesOfPeople(
  figures: readonly RankedFigure[],
  parties: readonly [PartyCode, PartyCode],
  { high, middle, low, most, least }: Thresholds,
): FoundClause[] {
  const [figure] = figures.toSorted((one, other) => other.figure - one.figure);
  const { from } = figure ?? {};
  if (figure === undefined || from === undefined || figure.figure < least) return [];
  const to = parties[0] === from ? parties[1] : parties[0];
  const [there, here] = [figure.ranks.get(to), figure.ranks.get(from)];
  const best = Math.min(there?.place ?? Infinity, here?.place ?? Infinity);
  const isHigh = best <= FIRST_FEW && figure.figure >= most;
  return [
    {
      form: there?.place === 1 && isHigh ? "largest" : "counted",
      time: "present",
      weight: isHigh ? high : best <= FIRST_TEN ? middle : low,
      first: from,
      numbers: [figure.figure, figure.year ?? 0],
      sources: figure.sources.map(({ id }) => id),
    },
  ];
}
