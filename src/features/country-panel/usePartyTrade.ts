import { useCallback, useMemo } from "react";
import { loadPartyTrade } from "../../data/loadTrade.ts";
import { newestFigures } from "../../domain/newestTrade.ts";
import type { TradeSeries } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { useLoaded } from "../../ui/useLoaded.ts";

/**
 * Returns a look-up of a country's trade with a partner, both ways together in the newest year with
 * a figure, in thousand US dollars; `undefined` without one. Loads the series when they are wanted.
 */
export function usePartyTrade(
  country: PartyCode,
  isWanted: boolean,
): (partner: PartyCode) => number | undefined {
  const trade = useLoaded(isWanted ? country : undefined, loadPartyTrade);
  const totals = useMemo(() => {
    const loaded = trade.state === "here" ? trade.value : new Map<PartyCode, TradeSeries[]>();
    return new Map([...loaded].map(([partner, series]) => [partner, newestTotal(series)]));
  }, [trade]);
  return useCallback((partner) => totals.get(partner), [totals]);
}

function newestTotal(series: readonly TradeSeries[]): number | undefined {
  const figures = newestFigures(series);
  if (figures.length === 0) return undefined;
  const newest = Math.max(...figures.map(({ year }) => year));
  return figures
    .filter(({ year }) => year === newest)
    .reduce((sum, { thousandUsd }) => sum + thousandUsd, 0);
}
