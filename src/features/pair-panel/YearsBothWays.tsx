import { useState } from "react";
import { figureIn, yearsOfAny } from "../../domain/yearFigures.ts";
import type { YearColumn } from "../../kinds/defineWords.ts";
import { formatShortFigure } from "../../messages/format/formatShort.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import { newestPoint } from "../../ui/charts/newestPoint.ts";
import type { ValueScaleKind } from "../../ui/charts/valueScaleKind.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { chartPart } from "./chartPart.ts";
import { PartyArrow } from "./PartyArrow.tsx";
import { usePairPage } from "./pairPage.ts";
import { ReadYear } from "./ReadYear.tsx";
import { ScaleSwitch } from "./ScaleSwitch.tsx";
import styles from "./YearFigures.module.css";
import { areFarApart, linesOfYears, type YearsOneWay } from "./yearsBothWays.ts";

const HEIGHT = 76;

interface Props {
  readonly ways: readonly YearsOneWay[];
  /** Of the first column. */
  readonly unit: string;
}

/** Figures by year of a fact, and of the same the other way: a chart where there are years enough, and all in a table. */
export function YearsBothWays(props: Props) {
  const { ways } = props;
  const columns = ways.flatMap((way) =>
    way.columns.map((column) => ({ ...column, side: way.side })),
  );
  const years = yearsOfAny(columns.map(({ figures }) => figures));
  const [newest, oldest] = [years[0], years.at(-1)];
  if (newest === undefined || oldest === undefined || newest === oldest) return null;
  return (
    <div className={styles.chart}>
      <Lines {...props} first={oldest} last={newest} />
      <details className={styles.figures}>
        <summary>{laterMessages.allYears(oldest, newest)}</summary>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{laterMessages.year}</th>
              {columns.map(({ name, side }) => (
                <th key={`${side} ${name}`} scope="col">
                  {ways.length > 1 ? <Way side={side} name={namedBeside(ways, name)} /> : name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                {columns.map((column) => (
                  <td key={`${column.side} ${column.name}`}>{tellFigure(column, year)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}

function Lines({
  ways,
  unit,
  first,
  last,
}: Props & { readonly first: number; readonly last: number }) {
  const { partyA, partyB, nameA, nameB } = usePairPage();
  const [read, setRead] = useState<number | undefined>();
  const [scale, setScale] = useState<ValueScaleKind>("linear");
  const lines = linesOfYears(ways);
  if (lines.length === 0) return null;
  const name = ways[0]?.columns[0]?.name ?? "";
  const wordsOf = (side: string, year: number) => {
    const column = ways.find((way) => way.side === side)?.columns[0];
    return column && tellFigure(column, year);
  };
  const tellYear = (year: number) => {
    const [a, b] = [wordsOf("a", year), wordsOf("b", year)];
    if (lines.length === 1)
      return laterMessages.figureInYear(year, wordsOf(lines[0]?.side ?? "", year) ?? "");
    return laterMessages.tradeInYear(
      year,
      laterMessages.tradeOneWay(nameA, nameB, a ?? messages.noFigure),
      laterMessages.tradeOneWay(nameB, nameA, b ?? messages.noFigure),
    );
  };
  const isEachWay = lines.length > 1;
  const year = read ?? last;
  return (
    <>
      <div className={styles.row}>
        {lines[0]?.side === "none" ? (
          <p className={styles.sets}>{tellYear(year)}</p>
        ) : (
          <ReadYear year={year} a={wordsOf("a", year)} b={wordsOf("b", year)} />
        )}
        {areFarApart(lines) && <ScaleSwitch scale={scale} onScale={setScale} />}
      </div>
      <LazyPart part={chartPart}>
        {({ YearChart }) => (
          <YearChart
            label={
              isEachWay
                ? laterMessages.figuresDrawnEachWay(name, first, last)
                : laterMessages.figuresDrawn(name, first, last)
            }
            readerLabel={
              isEachWay ? laterMessages.linesReader(name) : laterMessages.figuresReader(name)
            }
            series={lines}
            scale={scale}
            height={HEIGHT}
            formatTick={(value) => formatShortFigure(value, unit)}
            endLabels={lines.map((line) => {
              const newest = newestPoint(line);
              const [from, to] = line.side === "a" ? [partyA, partyB] : [partyB, partyA];
              const figure = newest ? formatShortFigure(newest.value, unit) : "";
              const words =
                newest?.year === last
                  ? figure
                  : laterMessages.amountIn(figure, newest?.year ?? last);
              const way = line.side === "none" ? [] : [laterMessages.codesOneWay(from, to)];
              return { id: line.id, side: line.side, lines: [...way, words] };
            })}
            tellYear={tellYear}
            onRead={setRead}
          />
        )}
      </LazyPart>
    </>
  );
}

/** Beside the other way a column is named by its way; by its name too where a way has several. */
function namedBeside(ways: readonly YearsOneWay[], name: string): string {
  return ways.some(({ columns }) => columns.length > 1) ? name : "";
}

function Way({ side, name }: { readonly side: YearsOneWay["side"]; readonly name: string }) {
  const { partyA, partyB } = usePairPage();
  const [from, to] = side === "a" ? [partyA, partyB] : [partyB, partyA];
  return (
    <>
      <PartyArrow from={from} to={to} /> {name}
    </>
  );
}

function tellFigure({ figures, tell }: YearColumn, year: number): string {
  const figure = figureIn(figures, year);
  return figure === undefined ? messages.noFigure : tell(figure);
}
