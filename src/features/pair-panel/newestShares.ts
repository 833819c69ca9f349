import type { FactOf } from "../../kinds/defineKind.ts";
import type { tradeShares } from "../../kinds/trade_shares/kind.ts";

type TradeShareFact = FactOf<typeof tradeShares>;

/** Returns of each state's exports and imports the share of the newest year. */
export function newestShares(shares: readonly TradeShareFact[]): TradeShareFact[] {
  const newest = new Map<string, TradeShareFact>();
  for (const share of shares) {
    const key = `${share.state} ${share.direction}`;
    if ((newest.get(key)?.year ?? 0) < share.year) newest.set(key, share);
  }
  return [...newest.values()];
}
