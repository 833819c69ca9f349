import { formatPercent } from "../../messages/formatFigures.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { newestShares } from "./newestShares.ts";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./TradeSection.module.css";

/** What share of the one's exports or imports the other had: the newest year of each. */
export function TradeShares() {
  const { atlas, facts } = usePairPage();
  const shares = newestShares(facts?.tradeShares ?? []);
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
          {share.note && ` (${share.note})`}
          <SourceMarks citations={share.sources} />
        </li>
      ))}
    </ul>
  );
}
