import { line } from "d3-shape";
import { useId, useState } from "react";
import { TRADE_DOUBTS, type TradeDoubt, type TradeSeries } from "../../domain/pairFacts.ts";
import {
  groupTrade,
  heightOf,
  TRADE_SCALES,
  type TradeOfSet,
  type TradeScale,
  type TradeYear,
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

/** Yearly trade both ways: goods by all data sets that have them; folded away, what counts services in. */
export function TradeCharts({ series }: { readonly series: readonly TradeSeries[] }) {
  const { partyA } = usePairPage();
  const { goods, withServices } = groupTrade(series, partyA);
  return (
    <>
      {goods.length > 0 && <TradeChart title={laterMessages.tradeOfGoods} sets={goods} />}
      {withServices.length > 0 && (
        <details className={styles.figures}>
          <summary>{laterMessages.tradeWithServices}</summary>
          <TradeChart title={laterMessages.tradeWithServices} sets={withServices} />
        </details>
      )}
    </>
  );
}

/** Some data sets on one scale, none joined with another: lines, what they rest on, and the table. */
function TradeChart({
  title,
  sets,
}: {
  readonly title: string;
  readonly sets: readonly TradeOfSet[];
}) {
  const { partyA, partyB } = usePairPage();
  const [scale, setScale] = useState<TradeScale>("linear");
  const notes = sets.flatMap(({ series }) => series.flatMap(({ note }) => note ?? []));
  return (
    <figure className={styles.chart}>
      <figcaption className={styles.caption}>{title}</figcaption>
      <div className={styles.row}>
        <span className={styles.key} data-party="a">
          <PartyArrow from={partyA} to={partyB} />
        </span>
        <span className={styles.key} data-party="b">
          <PartyArrow from={partyB} to={partyA} />
        </span>
        <ScaleSwitch scale={scale} onScale={setScale} />
      </div>
      <Lines sets={sets} scale={scale} />
      <p className={styles.sets}>
        {laterMessages.tradeSets}{" "}
        {sets.map(({ dataSet, series, years }, index) => (
          <span key={dataSet}>
            {laterMessages.tradeSetYears(
              laterMessages.tradeDataSet[dataSet],
              years[0]?.year ?? 0,
              years.at(-1)?.year ?? 0,
            )}
            <SourceMarks citations={series.flatMap(({ sources }) => sources)} />
            {index < sets.length - 1 ? "; " : "."}
          </span>
        ))}
      </p>
      {TRADE_DOUBTS.map((why) => (
        <Doubts key={why} why={why} years={sets.flatMap((set) => set.years)} />
      ))}
      {[...new Set(notes)].map((note) => (
        <p key={note} className={styles.doubts}>
          {laterMessages.tradeNote(note)}
        </p>
      ))}
      <details className={styles.figures}>
        <summary>{laterMessages.tradeTable}</summary>
        <YearTable sets={sets} />
      </details>
    </figure>
  );
}

function Doubts({
  why,
  years,
}: {
  readonly why: TradeDoubt;
  readonly years: readonly TradeYear[];
}) {
  const doubted = years.filter(({ doubts }) => doubts.aToB === why || doubts.bToA === why);
  if (doubted.length === 0) return null;
  const told = formatList(doubted.map(({ year }) => String(year)));
  return <p className={styles.doubts}>{laterMessages.tradeDoubts[why](told)}</p>;
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
  sets,
  scale,
}: {
  readonly sets: readonly TradeOfSet[];
  readonly scale: TradeScale;
}) {
  const { nameA, nameB } = usePairPage();
  const years = sets.flatMap((set) => set.years);
  const amounts = years.flatMap(({ aToB, bToA }) => [aToB, bToA]).filter((one) => one !== null);
  const largest = Math.max(...amounts);
  const smallest = Math.min(...amounts.filter((amount) => amount > 0));
  const first = Math.min(...years.map(({ year }) => year));
  const last = Math.max(...years.map(({ year }) => year));
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
        {sets.map((set) =>
          DIRECTIONS.map((direction) => (
            <Stroke
              key={`${set.dataSet} ${direction}`}
              direction={direction}
              points={set.years.map((year) => ({
                x: xOf(year.year),
                y: yOf(year[direction]),
                isDoubted: year.doubts[direction] !== undefined,
              }))}
            />
          )),
        )}
      </svg>
      <p className={styles.span}>
        <span>{first}</span>
        <span>{laterMessages.tradeMost(formatThousandUsd(largest, "exactly"))}</span>
        <span>{last}</span>
      </p>
    </>
  );
}

interface Point {
  /** In units of the drawing; there is no `y` without a figure. */
  readonly x: number;
  readonly y: number | null;
  readonly isDoubted: boolean;
}

/** The line of one data set one way. Points stand where a figure is alone, or in doubt. */
function Stroke({
  direction,
  points,
}: {
  readonly direction: (typeof DIRECTIONS)[number];
  readonly points: readonly Point[];
}) {
  const path = line<Point>()
    .defined(({ y }) => y !== null)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0);
  const isAlone = (index: number) =>
    [points[index - 1], points[index + 1]].every((beside) => (beside?.y ?? null) === null);
  return (
    <g className={styles.series} data-party={direction === "aToB" ? "a" : "b"}>
      <path d={path(points) ?? ""} />
      {points.map(
        ({ x, y, isDoubted }, index) =>
          y !== null &&
          (isDoubted || isAlone(index)) && (
            <circle key={x} cx={x} cy={y} r="2.2" data-is-doubted={isDoubted || undefined} />
          ),
      )}
    </g>
  );
}

function YearTable({ sets }: { readonly sets: readonly TradeOfSet[] }) {
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
      {sets.map(({ dataSet, years }) => (
        <tbody key={dataSet}>
          {sets.length > 1 && (
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {laterMessages.tradeDataSet[dataSet]}
              </th>
            </tr>
          )}
          {years.map(({ year, aToB, bToA, doubts }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{amountWords(aToB, doubts.aToB)}</td>
              <td>{amountWords(bToA, doubts.bToA)}</td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function amountWords(amount: number | null, doubt: TradeDoubt | undefined): string {
  const words =
    amount === null ? laterMessages.tradeNoFigure : formatThousandUsd(amount, "exactly");
  return doubt === undefined ? words : laterMessages.tradeDoubted(words);
}
