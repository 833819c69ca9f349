import { type CSSProperties, useEffect, useRef } from "react";
import styles from "./TimeLine.module.css";

/** What keys and screen readers move the hairline by; it lies over the axis. */
export function YearField({
  name,
  from,
  end,
  first,
  last,
  year,
  text,
  move,
  settle,
}: {
  readonly name: string;
  /** Where the axis begins and what is behind it, in pixels. */
  readonly from: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
  readonly year: number;
  readonly text: string;
  readonly move: (year: number, motion: "stepped") => void;
  readonly settle: () => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(
    function settleWhenLetGo() {
      const input = field.current;
      input?.addEventListener("change", settle);
      return () => input?.removeEventListener("change", settle);
    },
    [settle],
  );
  return (
    <input
      ref={field}
      className={styles.field}
      type="range"
      aria-label={name}
      style={{ "--axis-from": `${from}px`, "--axis-to": `${end}px` } as CSSProperties}
      min={first}
      max={last}
      value={Math.max(first, year)}
      aria-valuetext={text}
      onChange={(event) => move(Number(event.currentTarget.value), "stepped")}
    />
  );
}
