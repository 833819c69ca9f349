import type { TradeFact } from "../../domain/dataset.ts";
import { earliestDay, type FactDate, latestDay } from "../../domain/factDate.ts";
import type { TradeSeries } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { groupTrade, type TradeOfSet, type TradeYear } from "../../domain/tradeChart.ts";
import { type Answer, answerOf, type TableSays } from "./comparison.ts";

/** Data sets differ so much among themselves in one figure, as a share of it. */
const SPREAD = 0.1;
/** A sum that is about right. */
const SPREAD_OF_ABOUT = 0.25;

/** Returns what the data sets of yearly trade say of a sum: their figures of its years and its direction. */
export function compareTrade(
  claim: TradeFact,
  { series, partyA }: { readonly series: readonly TradeSeries[]; readonly partyA: PartyCode },
): Answer {
  const { goods, withServices } = groupTrade(series, partyA);
  const sets = claim.covers === "goods" ? goods : [...goods, ...withServices];
  const [first, last] = wholeYears(claim.date) ?? NO_YEARS;
  const says = sets.flatMap((set) =>
    set.years
      .filter(({ year }) => year >= first && year <= last)
      .flatMap((year) => listFigures(claim, year, set)),
  );
  return answerOf(says, (one) => one.about === "trade" && isAbout(claim, one.thousandUsd));
}

/** The first after the last. */
const NO_YEARS = [0, -1] as const;

/** A sum of some months cannot be held against that of a year. */
function wholeYears(date: FactDate): readonly [first: number, last: number] | undefined {
  const [first, last] = [earliestDay(date) ?? "", latestDay(date) ?? ""];
  if (!first.endsWith("-01-01") || !last.endsWith("-12-31")) return undefined;
  return [Number(first.slice(0, "YYYY".length)), Number(last.slice(0, "YYYY".length))];
}

function listFigures(
  { direction }: TradeFact,
  { year, aToB, bToA }: TradeYear,
  { dataSet }: TradeOfSet,
): TableSays[] {
  const total = aToB === null || bToA === null ? null : aToB + bToA;
  const figures = {
    ...{ "a-to-b": [aToB], "b-to-a": [bToA], total: [total] },
    "not-stated": [aToB, bToA, total],
  }[direction];
  return figures.flatMap((thousandUsd): TableSays[] =>
    thousandUsd === null
      ? []
      : [{ about: "trade", year, thousandUsd, dataSet, sources: [{ id: dataSet }] }],
  );
}

/** Of a sum that is given as the least, more is no contradiction. */
function isAbout({ thousandUsd, qualifier }: TradeFact, figure: number): boolean {
  const spread = qualifier === "about" ? SPREAD_OF_ABOUT : SPREAD;
  const isEnough = figure >= thousandUsd * (1 - spread);
  const isAtLeast = qualifier === "over" || qualifier === "at-least";
  return isEnough && (isAtLeast || figure <= thousandUsd * (1 + spread));
}
