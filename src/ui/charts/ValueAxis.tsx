import styles from "./Axes.module.css";

/** Lines across a plot at round values, with their figures at its start. */
export function ValueAxis({
  ticks,
  width,
}: {
  readonly ticks: readonly { readonly y: number; readonly label: string }[];
  readonly width: number;
}) {
  return (
    <g className={styles.axis}>
      {ticks.map(({ y, label }) => (
        <g key={label} transform={`translate(0 ${y})`}>
          <path d={`M0 0H${width}`} />
          <text x="-6" y="3.5" textAnchor="end">
            {label}
          </text>
        </g>
      ))}
    </g>
  );
}
