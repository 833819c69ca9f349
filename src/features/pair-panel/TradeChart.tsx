import { useState } from "react";
import { TRADE_DOUBTS, type TradeDoubt, type TradeSeries } from "../../domain/pairFacts.ts";
import {
  groupTrade,
  type TradeOfSet,
  type TradeWay,
  type TradeYear,
} from "../../domain/tradeChart.ts";
import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { formatShortUsd } from "../../messages/format/formatShort.ts";
import { formatList } from "../../messages/format/lists.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import type { ValueScaleKind } from "../../ui/charts/valueScaleKind.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { chartPart } from "./chartPart.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { ReadYear } from "./ReadYear.tsx";
import { ScaleSwitch } from "./ScaleSwitch.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { lastYearOf, newestOfSide, runsOfYears, tradeLines } from "./tradeLines.ts";
import styles from "./YearFigures.module.css";

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
  const [scale, setScale] = useState<ValueScaleKind>("linear");
  const [read, setRead] = useState<number | undefined>();
  const year = read ?? lastYearOf(sets);
  const notes = sets.flatMap(({ series }) => series.flatMap(({ note }) => note ?? []));
  return (
    <figure className={styles.chart}>
      <div className={styles.row}>
        <figcaption className={styles.caption}>{title}</figcaption>
        <ScaleSwitch scale={scale} onScale={setScale} />
      </div>
      <ReadYear
        year={year}
        a={figureWords(sets, "aToB", year)}
        b={figureWords(sets, "bToA", year)}
      />
      <Lines sets={sets} scale={scale} onRead={setRead} />
      <p className={styles.sets}>
        {laterMessages.tradeUnit} {laterMessages.tradeSets}{" "}
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

/** The figure of a year one way; of each data set, where several have one. */
function figureWords(sets: readonly TradeOfSet[], direction: TradeWay, year: number): string {
  const found = sets.flatMap(({ years }) => {
    const one = years.find((other) => other.year === year);
    const amount = one?.[direction] ?? null;
    return one === undefined || amount === null ? [] : [amountWords(amount, one.doubts[direction])];
  });
  return found.length > 0 ? [...new Set(found)].join("; ") : laterMessages.tradeNoFigure;
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
  const told = formatList(runsOfYears(doubted.map(({ year }) => year)).map(formatYears));
  return <p className={styles.doubts}>{laterMessages.tradeDoubts[why](told)}</p>;
}

function formatYears([first, last]: readonly [first: number, last: number]): string {
  return laterMessages.yearsTo(first, last);
}

function Lines({
  sets,
  scale,
  onRead,
}: {
  readonly sets: readonly TradeOfSet[];
  readonly scale: ValueScaleKind;
  readonly onRead: (year: number | undefined) => void;
}) {
  const { nameA, nameB, partyA, partyB } = usePairPage();
  const years = sets.flatMap((set) => set.years);
  const amounts = years.flatMap(({ aToB, bToA }) => [aToB, bToA]).filter((one) => one !== null);
  const series = tradeLines(sets);
  const tellYear = (year: number) =>
    laterMessages.tradeInYear(
      year,
      laterMessages.tradeOneWay(nameA, nameB, figureWords(sets, "aToB", year)),
      laterMessages.tradeOneWay(nameB, nameA, figureWords(sets, "bToA", year)),
    );
  return (
    <LazyPart part={chartPart}>
      {({ YearChart }) => (
        <YearChart
          label={laterMessages.tradeChart(
            nameA,
            nameB,
            Math.min(...years.map(({ year }) => year)),
            lastYearOf(sets),
            formatThousandUsd(Math.max(...amounts), "exactly"),
          )}
          readerLabel={laterMessages.tradeReader}
          series={series}
          scale={scale}
          formatTick={formatShortUsd}
          endLabels={(["a", "b"] as const).flatMap((side) => {
            const newest = newestOfSide(series, side);
            if (newest === undefined) return [];
            const [from, to] = side === "a" ? [partyA, partyB] : [partyB, partyA];
            const amount = formatShortUsd(newest.value);
            const lines = [
              laterMessages.codesOneWay(from, to),
              newest.year === lastYearOf(sets)
                ? amount
                : laterMessages.amountIn(amount, newest.year),
            ];
            return [{ id: newest.id, side, lines }];
          })}
          tellYear={tellYear}
          onRead={onRead}
        />
      )}
    </LazyPart>
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
