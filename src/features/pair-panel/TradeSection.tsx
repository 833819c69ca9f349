import type { TradeFact } from "../../domain/dataset.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { formatThousandUsd } from "../../messages/formatFigures.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { TradeDirectionLabel } from "./TradeDirectionLabel.tsx";
import styles from "./TradeSection.module.css";
import { tradeFigures } from "./tradeFigures.ts";

/** The figures that an article quotes: whose, which year, one way or the total of both. */
export function TradeSection() {
  const { dossier, read } = usePairPage();
  const figures = tradeFigures(dossier);
  return (
    <Section id="trade">
      {figures.length === 0 ? (
        <Nothing>{read !== "article" ? messages.tradeUnread : messages.tradeNone}</Nothing>
      ) : (
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
      )}
    </Section>
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
      <caption>{messages.tradeCaption}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.tradeDirection}</th>
          <th scope="col">{messages.tradeAmount}</th>
          <th scope="col">{messages.tradeYear}</th>
          <th scope="col">{messages.tradeCovers}</th>
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
            <td>{messages.tradeGoods[figure.covers]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
