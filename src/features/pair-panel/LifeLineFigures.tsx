import type { PartyCode } from "../../domain/partyCode.ts";
import { COUNTED_BY_TERRITORY } from "../../kinds/refugees/kind.ts";
import { formatShortCount, formatShortUsd } from "../../messages/format/formatShort.ts";
import { lifeLineMessages as messages } from "../../messages/lifeLine.ts";
import { makeValueScale } from "../../ui/charts/chartScales.ts";
import { drawPoints } from "../../ui/charts/chartSeries.ts";
import { spreadLabels } from "../../ui/charts/placeLabels.ts";
import { SeriesLine } from "../../ui/charts/SeriesLine.tsx";
import styles from "./LifeLine.module.css";
import type { LaneProps } from "./laneProps.ts";
import { usePairPage } from "./pairPage.ts";
import { SectionMark } from "./SectionMark.tsx";
import { newestOfSide } from "./tradeLines.ts";

const TOP = 9;
const BOTTOM = 5;
const WORDS = 12;
const AIR = 5;

/** Figures by year each way, with an axis. Until they come a dotted line says from when until when there are some. */
export function LifeLineFigures({
  lane,
  data,
  scale,
  figures,
  end,
  height,
}: LaneProps & { readonly height: number }) {
  const { atlas, partyA, partyB } = usePairPage();
  const spans = data.figures.filter((mark) => mark.lane === lane);
  const series = lane === "trade" ? figures.trade : figures.people;
  const values = series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const plot = height - TOP - BOTTOM;
  const heights = makeValueScale(values, { kind: "linear", height: plot });
  const middleOf = (year: number) => (scale.xOf(year) + scale.xOf(year + 1)) / 2;
  const format = lane === "trade" ? formatShortUsd : formatShortCount;
  const top = heights.ticks.at(-1) ?? 0;
  if (spans.length === 0) return null;
  // What is drawn says from when until when; before it is here, all that is to come.
  const years = series.flatMap(({ points }) => points.map(({ year }) => year));
  const first = Math.min(...(years.length > 0 ? years : spans.map(({ from }) => from)));
  const last = Math.max(...(years.length > 0 ? years : spans.map(({ until }) => until ?? 0)));
  const { counted } = figures;
  const what =
    lane === "trade" ? messages.tradeOf : counted ? messages.countedOf[counted] : messages.peopleOf;
  // Who fled is counted by the territory, not by the state that claims it.
  const nameOf = (code: PartyCode) =>
    lane === "people" && counted === "refugees" && code === COUNTED_BY_TERRITORY
      ? messages.territory
      : atlas.nameOf(code);
  const ways = (["a", "b"] as const).filter((side) => spans.some((span) => span.side === side));
  const ends = ways.flatMap((side) => {
    const newest = newestOfSide(series, side);
    return newest ? [{ side, ...newest }] : [];
  });
  const places = spreadLabels(
    ends.map(({ value }) => ({ at: heights.yOf(value) ?? plot, room: WORDS })),
    { start: -4, end: plot + 4 },
  );
  return (
    <SectionMark
      section={lane === "trade" ? "trade" : "people"}
      label={ways
        .map((side) => {
          const [from, to] = side === "a" ? [partyA, partyB] : [partyB, partyA];
          return messages.figuresSpoken(what(nameOf(from), nameOf(to)), first, last);
        })
        .join("; ")}
    >
      <g transform={`translate(0 ${TOP})`}>
        <rect
          className={styles.reach}
          x={middleOf(first)}
          y={-TOP}
          width={end - middleOf(first)}
          height={height}
        />
        <path className={styles.zero} d={`M${middleOf(first)} ${plot}H${end}`} />
        {series.length === 0 && (
          <path
            className={styles.awaited}
            d={`M${middleOf(first)} ${plot / 2}H${middleOf(last)}`}
          />
        )}
        {series.length > 0 && (
          <>
            <path className={styles.zero} d={`M${middleOf(first)} ${heights.yOf(top)}H${end}`} />
            <text className={styles.tick} x="-5" y={(heights.yOf(top) ?? 0) + 4} textAnchor="end">
              {format(top)}
            </text>
            <text className={styles.tick} x="-5" y={plot + 3} textAnchor="end">
              {format(0)}
            </text>
          </>
        )}
        {series.map((one) => (
          <SeriesLine
            key={one.id}
            side={one.side}
            points={drawPoints(one.points, middleOf, heights.yOf)}
            isSmall
            hasPoints={one.points.length < 12 && lane === "people"}
          />
        ))}
        {ends.map(({ side, value, year }, at) => (
          <g key={side} className={styles.endWords} data-party={side}>
            <path
              d={`M${middleOf(year) + 3} ${heights.yOf(value)}L${end + 2} ${places[at] ?? 0}`}
            />
            <text x={end + AIR} y={(places[at] ?? 0) + 4}>
              {format(value)}
            </text>
          </g>
        ))}
      </g>
    </SectionMark>
  );
}
