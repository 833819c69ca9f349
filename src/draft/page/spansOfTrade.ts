import { type TradeSeries, WITH_SERVICES } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { TradeSpan } from "../../kinds/lifeLine.ts";

/** Returns from when until when goods were traded, each way. */
export function spansOfTrade(series: readonly TradeSeries[]): TradeSpan[] {
  const spans = new Map<PartyCode, TradeSpan["years"]>();
  for (const { exporter, dataSet, firstYear, thousandUsd } of series) {
    const first = thousandUsd.findIndex((figure) => figure !== null);
    const last = thousandUsd.findLastIndex((figure) => figure !== null);
    if (dataSet === WITH_SERVICES || first < 0) continue;
    const [from, until] = spans.get(exporter) ?? [Number.POSITIVE_INFINITY, 0];
    spans.set(exporter, [Math.min(from, firstYear + first), Math.max(until, firstYear + last)]);
  }
  return [...spans].map(([exporter, years]) => ({ exporter, years }));
}
