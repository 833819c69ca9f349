import { max, min } from "d3-array";
import { type PointerEvent, useRef, useState } from "react";
import { makeValueScale, makeYearScale } from "./chartScales.ts";
import { type ChartSeries, type ChartSide, drawPoints } from "./chartSeries.ts";
import { EndLabels } from "./EndLabels.tsx";
import { newestPoint } from "./newestPoint.ts";
import { SeriesLine } from "./SeriesLine.tsx";
import { textWidth } from "./textWidth.ts";
import { useDrawnWidth } from "./useDrawnWidth.ts";
import { ValueAxis } from "./ValueAxis.tsx";
import type { ValueScaleKind } from "./valueScaleKind.ts";
import { YearAxis } from "./YearAxis.tsx";
import styles from "./YearChart.module.css";

/** Pixels that the chart has before it is measured. */
const USUAL_WIDTH = 392;
/** Size of the type of axes and labels, as in the style sheet. */
const TYPE = 11;
const LINE = 14;
const AXIS_AIR = 6;
/** Below the plot: the years. */
const YEARS = 20;
/** Above it: half of a figure of the axis. */
const TOP = 8;
/** Points are drawn one by one where there are no more of them. */
const FEW_POINTS = 14;

/** A label at the end of a line: which way, and how much. */
export interface EndLabel {
  readonly id: string;
  readonly side: ChartSide;
  readonly lines: readonly string[];
}

/**
 * Figures by year as lines, each data set by itself: an axis of values, one of years, words at the ends of the
 * lines. It reads a year under the pointer, and by the arrow keys: it is one stop of the tab key.
 */
export function YearChart({
  label,
  readerLabel,
  series,
  scale = "linear",
  height = 132,
  top,
  formatTick,
  endLabels,
  tellYear,
  onRead,
}: {
  /** What the drawing shows, for those who do not see it. */
  readonly label: string;
  /** Names what reads a year. */
  readonly readerLabel: string;
  readonly series: readonly ChartSeries[];
  readonly scale?: ValueScaleKind;
  /** Of the plot, in pixels. */
  readonly height?: number;
  /** The value at the top, where it is given. */
  readonly top?: number;
  readonly formatTick: (value: number) => string;
  /** At the ends of those series that have the same id. */
  readonly endLabels: readonly EndLabel[];
  /** The figures of a year in words. */
  readonly tellYear: (year: number) => string;
  /** Told which year is read; none when the reader leaves. */
  readonly onRead: (year: number | undefined) => void;
}) {
  const frame = useRef<HTMLDivElement>(null);
  const width = useDrawnWidth(frame, USUAL_WIDTH);
  const [read, setRead] = useState<number | undefined>();
  const points = series.flatMap((one) => one.points);
  const values = points.flatMap(({ value }) => value ?? []);
  const [first, last] = [
    min(points, ({ year }) => year) ?? 0,
    max(points, ({ year }) => year) ?? 0,
  ];
  const valueScale = makeValueScale(values, {
    kind: scale,
    height,
    ...(top !== undefined && { top }),
  });
  const ticks = valueScale.ticks.map((value) => ({
    y: valueScale.yOf(value) ?? height,
    label: formatTick(value),
  }));
  const start = Math.ceil(max(ticks, (tick) => textWidth(tick.label, TYPE)) ?? 0) + AXIS_AIR;
  const labelWidth = Math.ceil(
    max(
      endLabels.flatMap(({ lines }) => lines),
      (words) => textWidth(words, TYPE),
    ) ?? 0,
  );
  const plotWidth = Math.max(
    60,
    width - start - (labelWidth > 0 ? labelWidth + 2 * AXIS_AIR : AXIS_AIR),
  );
  const yearScale = makeYearScale(first, last, plotWidth);

  const hasPoints = series.every((one) => one.points.length <= FEW_POINTS);

  const show = (year: number | undefined) => {
    setRead(year);
    onRead(year);
  };
  const readPointer = (event: PointerEvent<HTMLDivElement>) => {
    const { left, width: drawn } = event.currentTarget.getBoundingClientRect();
    const x = ((event.clientX - left) * width) / (drawn || width) - start;
    show(yearScale.yearAt(x));
  };
  return (
    <div
      ref={frame}
      className={styles.frame}
      onPointerDown={readPointer}
      onPointerMove={readPointer}
      onPointerLeave={() => show(undefined)}
    >
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${width} ${TOP + height + YEARS}`}
        role="img"
        aria-label={label}
      >
        <g transform={`translate(${start} ${TOP})`}>
          <ValueAxis ticks={ticks} width={plotWidth} />
          <YearAxis scale={yearScale} y={height} />
          {read !== undefined && (
            <line
              className={styles.hairline}
              x1={yearScale.xOf(read)}
              x2={yearScale.xOf(read)}
              y1={-TOP}
              y2={height}
            />
          )}
          {series.map((one) => (
            <SeriesLine
              key={one.id}
              side={one.side}
              points={drawPoints(one.points, yearScale.xOf, valueScale.yOf)}
              hasPoints={hasPoints}
              {...(read !== undefined && { readAt: yearScale.xOf(read) })}
            />
          ))}
          <EndLabels
            x={plotWidth + AXIS_AIR}
            lineHeight={LINE}
            bottom={height + LINE / 2}
            labels={endLabels.flatMap(({ id, side, lines }) => {
              const newest = newestPoint(
                series.find((one) => one.id === id) ?? { id, side, points: [] },
              );
              const y = newest && valueScale.yOf(newest.value);
              return newest === undefined || y === undefined
                ? []
                : [{ side, lines, y, fromX: yearScale.xOf(newest.year) }];
            })}
          />
        </g>
      </svg>
      <input
        className={styles.reader}
        type="range"
        aria-label={readerLabel}
        min={first}
        max={last}
        value={read ?? last}
        aria-valuetext={tellYear(read ?? last)}
        onChange={(event) => show(Number(event.currentTarget.value))}
        onFocus={() => show(read ?? last)}
        onBlur={() => show(undefined)}
      />
    </div>
  );
}
