import { groupTrade, type TradeOfSet } from "../../domain/tradeChart.ts";
import type { YearFigures } from "../../domain/yearFigures.ts";
import type { ChartSeries } from "../../ui/charts/chartSeries.ts";
import { newestPoint } from "../../ui/charts/newestPoint.ts";
import type { PairPage } from "./pairPage.ts";
import { tradeLines } from "./tradeLines.ts";

/** The figures by year that the life line draws, as far as they are here. */
export interface LineFigures {
  readonly trade: readonly ChartSeries[];
  readonly people: readonly ChartSeries[];
  /** What the figures of people count. */
  readonly counted: Counted | undefined;
}

/** Kinds that count people. One is drawn: a second would have another scale, and stands in its own chart below. */
const COUNTED = ["migrants", "refugees", "students"] as const;
export type Counted = (typeof COUNTED)[number];
const LEAST_YEARS = 3;

/** Returns the figures by year of a pair, as far as they have come. */
export function readFigures(page: PairPage): LineFigures {
  const measures = COUNTED.map((counted) => ({ counted, people: readPeople(page, counted) }));
  // The one that says most: of the most persons, as last counted. Of two alike the first.
  const [most] = measures
    .filter(({ people }) => people.length > 0)
    .sort((one, other) => mostOf(other.people) - mostOf(one.people));
  return { trade: readTrade(page), people: most?.people ?? [], counted: most?.counted };
}

function readTrade({ trade, partyA }: PairPage): ChartSeries[] {
  if (trade.state !== "here") return [];
  const sets: readonly TradeOfSet[] = groupTrade(trade.value, partyA).goods;
  return tradeLines(sets);
}

/** A fact of figures by year of persons, one way. */
interface PersonsFact {
  readonly origin?: string;
  readonly persons?: YearFigures;
}

function readPeople({ facts, partyA }: PairPage, id: Counted): ChartSeries[] {
  const found = ((facts?.byKind.get(id) ?? []) as readonly PersonsFact[]).filter(
    ({ persons = [] }) => persons.length >= LEAST_YEARS,
  );
  const series = found.map(
    ({ origin, persons = [] }, place): ChartSeries => ({
      id: `${id} ${place}`,
      side: origin === partyA ? "a" : "b",
      points: persons.map(([year, value]) => ({ year, value })),
    }),
  );
  // Of several groups one way the first counts: refugees, before those who ask for refuge.
  return series.filter((one, at) => series.findIndex(({ side }) => side === one.side) === at);
}

/** The larger of the newest figures each way. */
function mostOf(series: readonly ChartSeries[]): number {
  return Math.max(...series.map((one) => newestPoint(one)?.value ?? 0));
}

/** Returns the figure of a year one way; of two data sets the newer one's. */
export function figureOf(
  series: readonly ChartSeries[],
  side: "a" | "b",
  year: number,
): number | undefined {
  for (const one of series.toReversed()) {
    if (one.side !== side) continue;
    const value = one.points.find((point) => point.year === year)?.value;
    if (value != null) return value;
  }
  return undefined;
}
