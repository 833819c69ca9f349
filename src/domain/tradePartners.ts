import { type NewestFigure, newestFigures } from "./newestTrade.ts";
import type { TradeSeries } from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";

/** What a country and a partner sold each other in the newest year of which there is a figure. */
export interface TradePartner {
  readonly partner: PartyCode;
  readonly year: number;
  /** Thousand US dollars; absent where that way has no figure of the year. */
  readonly sold?: number;
  readonly bought?: number;
  /** Both ways together, in thousand US dollars. */
  readonly total: number;
}

/** Returns the partners of a country with a figure of trade, the greatest first; equal ones by code. */
export function rankTradePartners(
  country: PartyCode,
  trade: ReadonlyMap<PartyCode, readonly TradeSeries[]>,
): TradePartner[] {
  return [...trade]
    .flatMap(([partner, series]) => toPartner(country, partner, newestFigures(series)) ?? [])
    .sort((one, other) => other.total - one.total || (one.partner < other.partner ? -1 : 1));
}

function toPartner(
  country: PartyCode,
  partner: PartyCode,
  figures: readonly NewestFigure[],
): TradePartner | undefined {
  if (figures.length === 0) return undefined;
  const year = Math.max(...figures.map((figure) => figure.year));
  const ofYear = figures.filter((figure) => figure.year === year);
  const sold = ofYear.find(({ exporter }) => exporter === country)?.thousandUsd;
  const bought = ofYear.find(({ exporter }) => exporter !== country)?.thousandUsd;
  return {
    partner,
    year,
    ...(sold !== undefined && { sold }),
    ...(bought !== undefined && { bought }),
    total: (sold ?? 0) + (bought ?? 0),
  };
}
