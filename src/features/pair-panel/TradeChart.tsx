import { line } from "d3-shape";
import { useId, useState } from "react";
import type { TradeSeries } from "../../domain/pairFacts.ts";
import {
  heightOf,
  TRADE_SCALES,
  type TradeScale,
  type TradeYear,
  tradeYears,
} from "../../domain/tradeChart.ts";
import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { formatList } from "../../messages/format/lists.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import styles from "./TradeChart.module.css";

const WIDTH = 392;
const HEIGHT = 130;
const DIRECTIONS = ["aToB", "bToA"] as const;

/** Yearly trade both ways by one data set: a chart in the parties' colours and its table. */
export function TradeChart({ series }: { readonly series: readonly TradeSeries[] }) {
  const { partyA, partyB } = usePairPage();
  const [scale, setScale] = useState<TradeScale>("linear");
  const years = tradeYears(
    series.find((one) => one.exporter === partyA),
    series.find((one) => one.exporter === partyB),
  );
  const dataSet = series[0]?.dataSet;
  if (!dataSet || years.length === 0) return null;
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>
        {laterMessages.tradeDataSet[dataSet]}
        <SourceMarks citations={series.flatMap(({ sources }) => sources)} />
      </figcaption>
      <div className={styles.row}>
        <span className={styles.key} data-party="a">
          <PartyArrow from={partyA} to={partyB} />
        </span>
        <span className={styles.key} data-party="b">
          <PartyArrow from={partyB} to={partyA} />
        </span>
        <ScaleSwitch scale={scale} onScale={setScale} />
      </div>
      <Lines years={years} scale={scale} />
      {years.some(({ doubted }) => doubted.length > 0) && (
        <p className={styles.doubts}>
          {laterMessages.tradeDoubts(formatList(doubtedYears(years)))}
        </p>
      )}
      {[...new Set(series.flatMap(({ note }) => note ?? []))].map((note) => (
        <p key={note} className={styles.doubts}>
          {laterMessages.tradeNote(note)}
        </p>
      ))}
      <details className={styles.figures}>
        <summary>{laterMessages.tradeTable}</summary>
        <YearTable years={years} />
      </details>
    </figure>
  );
}

function doubtedYears(years: readonly TradeYear[]): string[] {
  return years.filter(({ doubted }) => doubted.length > 0).map(({ year }) => String(year));
}

function ScaleSwitch({
  scale,
  onScale,
}: {
  readonly scale: TradeScale;
  readonly onScale: (scale: TradeScale) => void;
}) {
  const name = useId();
  return (
    <fieldset className={styles.scales}>
      <legend>{laterMessages.tradeScale}</legend>
      {TRADE_SCALES.map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={scale === one} onChange={() => onScale(one)} />
          {laterMessages.tradeScales[one]}
        </label>
      ))}
    </fieldset>
  );
}

function Lines({
  years,
  scale,
}: {
  readonly years: readonly TradeYear[];
  readonly scale: TradeScale;
}) {
  const { nameA, nameB } = usePairPage();
  const amounts = years.flatMap(({ aToB, bToA }) => [aToB, bToA]).filter((one) => one !== null);
  const largest = Math.max(...amounts);
  const smallest = Math.min(...amounts.filter((amount) => amount > 0));
  const first = years[0]?.year ?? 0;
  const last = years.at(-1)?.year ?? 0;
  const xOf = (year: number) => ((year - first) / Math.max(1, last - first)) * WIDTH;
  const yOf = (amount: number | null) => {
    const height = amount === null ? null : heightOf(amount, { scale, smallest, largest });
    return height === null ? null : HEIGHT * (1 - height);
  };
  return (
    <>
      <svg
        className={styles.drawing}
        viewBox={`-4 -6 ${WIDTH + 8} ${HEIGHT + 12}`}
        role="img"
        aria-label={laterMessages.tradeChart(
          nameA,
          nameB,
          first,
          last,
          formatThousandUsd(largest, "exactly"),
        )}
      >
        <path className={styles.axis} d={`M0 ${HEIGHT}H${WIDTH}`} />
        {DIRECTIONS.map((direction) => {
          const points = years.map((year) => ({
            year: year.year,
            y: yOf(year[direction]),
            isDoubted: year.doubted.includes(direction),
          }));
          const path = line<(typeof points)[number]>()
            .defined(({ y }) => y !== null)
            .x(({ year }) => xOf(year))
            .y(({ y }) => y ?? 0);
          return (
            <g
              key={direction}
              className={styles.series}
              data-party={direction === "aToB" ? "a" : "b"}
            >
              <path d={path(points) ?? ""} />
              {points.map(
                ({ year, y, isDoubted }) =>
                  y !== null && (
                    <circle
                      key={year}
                      cx={xOf(year)}
                      cy={y}
                      r="2.2"
                      data-is-doubted={isDoubted || undefined}
                    />
                  ),
              )}
            </g>
          );
        })}
      </svg>
      <p className={styles.span}>
        <span>{first}</span>
        <span>{laterMessages.tradeMost(formatThousandUsd(largest, "exactly"))}</span>
        <span>{last}</span>
      </p>
    </>
  );
}

function YearTable({ years }: { readonly years: readonly TradeYear[] }) {
  const { partyA, partyB } = usePairPage();
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{laterMessages.tradeYear}</th>
          <th scope="col">
            <PartyArrow from={partyA} to={partyB} />
          </th>
          <th scope="col">
            <PartyArrow from={partyB} to={partyA} />
          </th>
        </tr>
      </thead>
      <tbody>
        {years.map(({ year, aToB, bToA, doubted }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{amountWords(aToB, doubted.includes("aToB"))}</td>
            <td>{amountWords(bToA, doubted.includes("bToA"))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function amountWords(amount: number | null, isDoubted: boolean): string {
  if (amount === null) return laterMessages.tradeNoFigure;
  const words = formatThousandUsd(amount, "exactly");
  return isDoubted ? laterMessages.tradeDoubted(words) : words;
}
