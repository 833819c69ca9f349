import type { ChartSide } from "./chartSeries.ts";
import styles from "./EndLabels.module.css";
import { spreadLabels } from "./placeLabels.ts";

/** Words beside the ends of lines, none over another; a thin line leads to an end that is not beside them. */
export function EndLabels({
  labels,
  x,
  lineHeight,
  bottom,
}: {
  readonly labels: readonly {
    readonly side: ChartSide;
    readonly lines: readonly string[];
    /** Where the line ends. */
    readonly fromX: number;
    readonly y: number;
  }[];
  /** Where the words begin, in pixels. */
  readonly x: number;
  readonly lineHeight: number;
  /** They stand between the top of the plot and this. */
  readonly bottom: number;
}) {
  const places = spreadLabels(
    labels.map(({ y, lines }) => ({ at: y, room: lines.length * lineHeight })),
    { start: -lineHeight / 2, end: bottom },
  );
  return labels.map(({ side, lines, fromX, y }, index) => {
    const middle = places[index] ?? y;
    return (
      <g key={lines.join()} className={styles.label} data-party={side}>
        <path d={`M${fromX + 3} ${y}L${x - 3} ${middle}`} />
        {lines.map((words, place) => (
          <text
            key={words}
            x={x}
            y={middle + (place - (lines.length - 1) / 2) * lineHeight + lineHeight / 4}
          >
            {words}
          </text>
        ))}
      </g>
    );
  });
}
