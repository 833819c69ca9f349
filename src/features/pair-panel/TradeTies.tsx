import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { TradeFact } from "../../domain/dataset.ts";
import { TRADE_DATA_SETS } from "../../domain/pairFacts.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { tradeShares } from "../../kinds/trade_shares/kind.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { formatList } from "../../messages/format/lists.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { MoneyTies } from "./KindTies.tsx";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { Nothing } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { TradeCharts } from "./TradeChart.tsx";
import { TradeDirectionLabel } from "./TradeDirectionLabel.tsx";
import { TradeShares } from "./TradeShares.tsx";
import styles from "./TradeTies.module.css";
import { tradeFigures } from "./tradeFigures.ts";
import { useSources } from "./useSourceDates.ts";

/**
 * Yearly series of each data set, never joined; shares; and the figures that an article quotes:
 * whose, which year, one way or the total of both.
 */
export function TradeTies() {
  const { dossier, facts, more, trade: series } = usePairPage();
  const figures = tradeFigures(dossier);
  const loaded = series.state === "here" ? series.value : [];
  const isEmpty = figures.length + loaded.length + factsOf(tradeShares, facts).length === 0;
  const isWaiting =
    facts !== undefined && (series.state === "loading" || (isEmpty && more.state === "loading"));
  // What did not come may hold figures: nothing is said of their absence.
  const isKnown = facts === undefined || (series.state === "here" && more.state === "here");
  return (
    <>
      {figures.length > 0 && <QuotedFigures figures={figures} />}
      {loaded.length > 0 && <TradeCharts series={loaded} />}
      {series.state === "failed" && (
        <LoadFailure
          text={laterMessages.tradeFailed}
          isNewEdition={isNewEdition(series.error)}
          onRetry={series.retry}
          onReload={reloadInNewEdition}
        />
      )}
      {factsOf(tradeShares, facts).length > 0 && <TradeShares />}
      {isEmpty && isKnown && <NoTrade />}
      {isWaiting && <Nothing>{laterMessages.tradeLoading}</Nothing>}
      <MoneyTies />
    </>
  );
}

/** Where figures were looked for: no figure is not zero. */
function NoTrade() {
  const sourceOf = useSources();
  const dataSets = TRADE_DATA_SETS.flatMap((id) => {
    const date = sourceOf(id)?.date;
    return date ? [laterMessages.tradeSetDated(laterMessages.tradeDataSet[id], date)] : [];
  });
  return <Nothing>{laterMessages.tradeNone(formatList(dataSets))}</Nothing>;
}

function QuotedFigures({ figures }: { readonly figures: readonly TradeFact[] }) {
  return (
    <>
      <TradeBars figures={figures} />
      <TradeTable figures={figures} />
      {figures.map((figure) => (
        <p key={figure.id} className={styles.remark}>
          {figure.text}
          <SourceMarks citations={figure.sources} />
        </p>
      ))}
    </>
  );
}

/** Both directions side by side, where both are known: the table under it has the figures. */
function TradeBars({ figures }: { readonly figures: readonly TradeFact[] }) {
  const { partyA, partyB } = usePairPage();
  const sides = (["a-to-b", "b-to-a"] as const).map((direction) =>
    figures.find((figure) => figure.direction === direction),
  );
  const largest = Math.max(...sides.map((figure) => figure?.thousandUsd ?? 0));
  if (sides.some((figure) => figure === undefined)) return null;
  return (
    <div className={styles.bars} aria-hidden="true">
      {sides.map((figure, index) => (
        <div key={figure?.id} className={styles.bar}>
          <PartyArrow from={index === 0 ? partyA : partyB} to={index === 0 ? partyB : partyA} />
          <svg width="100%" height="14" className={styles.drawing} aria-hidden="true">
            <rect
              width={`${(100 * (figure?.thousandUsd ?? 0)) / largest}%`}
              height="14"
              data-party={index === 0 ? "a" : "b"}
            />
          </svg>
        </div>
      ))}
    </div>
  );
}

function TradeTable({ figures }: { readonly figures: readonly TradeFact[] }) {
  return (
    <table className={styles.table}>
      <caption>{laterMessages.tradeCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{laterMessages.tradeDirection}</th>
          <th scope="col">{laterMessages.tradeAmount}</th>
          <th scope="col">{laterMessages.tradeYear}</th>
          <th scope="col">{laterMessages.tradeCovers}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure.id}>
            <td>
              <TradeDirectionLabel figure={figure} />
            </td>
            <td>{formatThousandUsd(figure.thousandUsd, figure.qualifier)}</td>
            <td>{formatFactDate(figure.date)}</td>
            <td>{laterMessages.tradeGoods[figure.covers]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
