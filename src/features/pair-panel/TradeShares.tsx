import { factsOf } from "../../kinds/factsOf.ts";
import { tradeShares } from "../../kinds/trade_shares/kind.ts";
import { tradeShareWords } from "../../kinds/trade_shares/words.en.ts";
import { newestShares } from "./newestShares.ts";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./TradeTies.module.css";
import { useTelling } from "./useTelling.ts";

/** What share of the one's exports or imports the other had: the newest year of each. */
export function TradeShares() {
  const { facts } = usePairPage();
  const beside = useTelling();
  const shares = newestShares(factsOf(tradeShares, facts));
  if (shares.length === 0) return null;
  return (
    <ul className={styles.shares}>
      {shares.map((share) => (
        <li key={`${share.state} ${share.direction}`}>
          {tradeShareWords.tell(share, beside)}
          {share.note && ` (${share.note})`}
          <SourceMarks citations={share.sources} />
        </li>
      ))}
    </ul>
  );
}
