import { useCallback, useMemo } from "react";
import { loadPartyTrade } from "../../data/loadTrade.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { rankTradePartners, type TradePartner } from "../../domain/tradePartners.ts";
import { useLoaded } from "../../ui/useLoaded.ts";

/**
 * Returns a look-up of a country's trade with a partner, in the newest year with a figure; `undefined` without one.
 * Loads the series when they are wanted.
 */
export function usePartyTrade(
  country: PartyCode,
  isWanted: boolean,
): (partner: PartyCode) => TradePartner | undefined {
  const trade = useLoaded(isWanted ? country : undefined, loadPartyTrade);
  const ranks = useMemo(() => {
    const ranked = trade.state === "here" ? rankTradePartners(country, trade.value) : [];
    return new Map(ranked.map((one) => [one.partner, one]));
  }, [country, trade]);
  return useCallback((partner) => ranks.get(partner), [ranks]);
}
