import styles from "./Axes.module.css";
import type { YearScale } from "./chartScales.ts";

/** The years below a plot. */
export function YearAxis({ scale, y }: { readonly scale: YearScale; readonly y: number }) {
  return (
    <g className={styles.axis} transform={`translate(0 ${y})`}>
      <path className={styles.ground} d={`M0 0H${scale.xOf(scale.last)}`} />
      {scale.ticks.map((year) => (
        <g key={year} transform={`translate(${scale.xOf(year)} 0)`}>
          <path d="M0 0V4" />
          <text y="15" textAnchor="middle">
            {year}
          </text>
        </g>
      ))}
    </g>
  );
}
