import type { LongYearScale } from "./chartScales.ts";
import styles from "./TimeLine.module.css";
import { textWidth } from "./textWidth.ts";

const TYPE = 11;
const AIR = 6;

/** The years below the rows, with lines up through them; the year that is read stands out. */
export function LongYearAxis({
  scale,
  x,
  y,
  year,
}: {
  readonly scale: LongYearScale;
  readonly x: number;
  readonly y: number;
  readonly year: number;
}) {
  const middleOf = (one: number) => (scale.xOf(one) + scale.xOf(one + 1)) / 2;
  const room = textWidth(String(scale.last), TYPE) + AIR;
  const end = scale.xOf(scale.last + 1);
  const read = Math.max(scale.first, year);
  const flag = Math.max(room / 2 - AIR, Math.min(end + AIR - room / 2 + AIR, middleOf(read)));
  return (
    <svg className={styles.axis} x={x} overflow="visible" aria-hidden="true">
      {scale.closeUntil !== undefined && (
        <rect className={styles.close} width={scale.xOf(scale.closeUntil)} height={y} />
      )}
      {scale.ticks.map((tick) => (
        <g key={tick} transform={`translate(${middleOf(tick)} 0)`}>
          <path d={`M0 0V${y + 4}`} />
          {Math.abs(middleOf(tick) - flag) > room && (
            <text y={y + 17} textAnchor="middle">
              {tick}
            </text>
          )}
        </g>
      ))}
      <path className={styles.ground} d={`M0 ${y}H${end}`} />
      <rect
        className={styles.flag}
        data-is-flag
        x={flag - room / 2}
        y={y + 5}
        width={room}
        height="17"
        rx="4"
      />
      <text className={styles.flagWords} x={flag} y={y + 17.5} textAnchor="middle">
        {read}
      </text>
    </svg>
  );
}
