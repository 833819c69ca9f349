import { line } from "d3-shape";
import type { ChartSide, DrawnPoint } from "./chartSeries.ts";
import styles from "./SeriesLine.module.css";

/** Half of a point, and of one in doubt, in pixels. */
const POINT = 2.2;
const DOUBT = 3.6;
const SMALL_DOUBT = 1.8;

/**
 * The line of a series: nothing is joined over a gap. Points stand where a figure is alone; one in doubt is
 * an open diamond.
 */
export function SeriesLine({
  side,
  points,
  hasPoints = false,
  isSmall = false,
  readAt,
}: {
  readonly side: ChartSide;
  readonly points: readonly DrawnPoint[];
  /** Each figure has a point: there are few. */
  readonly hasPoints?: boolean;
  /** It is drawn among other rows: what is in doubt has no room to stand out. */
  readonly isSmall?: boolean;
  /** Where a year is read: its figure is the larger. */
  readonly readAt?: number;
}) {
  const doubt = isSmall ? SMALL_DOUBT : DOUBT;
  const path = line<DrawnPoint>()
    .defined(({ y }) => y !== undefined)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0);
  return (
    <g className={styles.series} data-party={side}>
      <path d={path(points) ?? ""} />
      {points.map(({ x, y, isDoubted, isAlone }) => {
        if (y === undefined) return null;
        if (isDoubted) {
          return (
            <path
              key={x}
              data-is-doubted
              d={`M${x} ${y - doubt}l${doubt} ${doubt}l${-doubt} ${doubt}l${-doubt} ${-doubt}Z`}
            />
          );
        }
        if (x === readAt) return <circle key={x} cx={x} cy={y} r={2 * POINT} />;
        return (hasPoints || isAlone) && <circle key={x} cx={x} cy={y} r={POINT} />;
      })}
    </g>
  );
}
