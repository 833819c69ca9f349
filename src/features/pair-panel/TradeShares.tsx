import type { TradeShareFact } from "../../domain/pairFacts.ts";
import { formatPercent } from "../../messages/formatFigures.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./TradeSection.module.css";

/** What share of the one's exports or imports the other had: the newest year of each. */
export function TradeShares() {
  const { atlas, facts } = usePairPage();
  const shares = newestOfEach(facts?.tradeShares ?? []);
  if (shares.length === 0) return null;
  return (
    <ul className={styles.shares}>
      {shares.map((share) => (
        <li key={`${share.state} ${share.direction}`}>
          {messages.tradeShare(
            formatPercent(share.percent),
            atlas.nameOf(share.state),
            share.direction,
            share.year,
          )}
          {` ${(share.direction === "export" ? messages.tradeSharesTo : messages.tradeSharesFrom)(atlas.nameOf(share.partner))}`}
          <SourceMarks citations={share.sources} />
        </li>
      ))}
    </ul>
  );
}

function newestOfEach(shares: readonly TradeShareFact[]): TradeShareFact[] {
  const newest = new Map<string, TradeShareFact>();
  for (const share of shares) {
    const key = `${share.state} ${share.direction}`;
    if ((newest.get(key)?.year ?? 0) < share.year) newest.set(key, share);
  }
  return [...newest.values()];
}
