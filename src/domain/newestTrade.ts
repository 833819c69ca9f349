import { type TradeSeries, WITH_SERVICES } from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";
import { doubtsOf } from "./tradeDoubts.ts";

/** The newest figure one way. */
export interface NewestFigure {
  readonly exporter: PartyCode;
  readonly year: number;
  readonly thousandUsd: number;
}

/**
 * Returns the newest figure of goods each way that nothing makes doubtful, whichever data set has it; of
 * a pair that no such data set knows, that of the one which counts services in.
 */
export function newestFigures(series: readonly TradeSeries[]): NewestFigure[] {
  const goods = series.filter(({ dataSet }) => dataSet !== WITH_SERVICES);
  const figures = (goods.length > 0 ? goods : series).flatMap((one) => newestOf(one) ?? []);
  const exporters = [...new Set(figures.map(({ exporter }) => exporter))];
  return exporters.flatMap((exporter) => {
    const own = figures.filter((figure) => figure.exporter === exporter);
    const newest = Math.max(...own.map(({ year }) => year));
    return own.find(({ year }) => year === newest) ?? [];
  });
}

function newestOf(series: TradeSeries): NewestFigure | undefined {
  const { exporter, firstYear, thousandUsd, note } = series;
  if (note !== undefined) return undefined;
  const doubts = doubtsOf(series);
  const index = thousandUsd.findLastIndex(
    (amount, place) => amount !== null && !doubts.has(firstYear + place),
  );
  const amount = thousandUsd[index];
  if (amount === undefined || amount === null) return undefined;
  return { exporter, year: firstYear + index, thousandUsd: amount };
}
