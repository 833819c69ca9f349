import { useEffect, useRef } from "react";
import { FIRST_YEAR, newestYear } from "../../domain/atlasYear.ts";
import { formatDay } from "../../messages/format/formatFactDate.ts";
import { yearSliderMessages as messages } from "../../messages/yearSlider.ts";
import { useAtlas, useAtlasAtOnce, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectHandledYear } from "../../store/selectHandledYear.ts";
import { selectSince, selectYear } from "../../store/selectors.ts";
import styles from "./YearSlider.module.css";

/** Years with a label under the slider. */
const LABELLED = 20;

/**
 * The slider named "Year", with marks at years with dated events. While two years are compared it has two handles:
 * the hollow one is the earlier year, which stays before the other.
 */
export function YearSlider({ marks }: { readonly marks: readonly number[] }) {
  const store = useAtlasStoreApi();
  const field = useRef<HTMLInputElement>(null);
  /** By what the slider is moved now. */
  const motion = useRef<"dragged" | "stepped">("dragged");
  const settledYear = useAtlas(selectYear);
  const year = useAtlasAtOnce(selectHandledYear) ?? settledYear;
  // The handle goes with the hand.
  const since = useAtlasAtOnce(selectSince);
  const asOf = useAtlas(({ atlas }) => atlas.asOf);
  const newest = newestYear(asOf);
  const span = newest - FIRST_YEAR;
  const percent = (of: number) => `${(100 * (of - FIRST_YEAR)) / span}%`;
  const { moveYear, settleYear, compareSince } = store.getState();

  useEffect(
    function settleWhenLetGo() {
      // React's change event is the browser's input event; this one comes when the hand lets go.
      const input = field.current;
      input?.addEventListener("change", settleYear);
      return () => input?.removeEventListener("change", settleYear);
    },
    [settleYear],
  );

  const labels = Array.from(
    { length: Math.ceil(span / LABELLED) },
    (_, index) => FIRST_YEAR + index * LABELLED,
  ).filter((label) => newest - label > LABELLED / 4);
  return (
    <div className={styles.slider}>
      <svg className={styles.marks} aria-hidden="true">
        <line className={styles.track} x1="0" y1="50%" x2="100%" y2="50%" />
        {since !== undefined && (
          <line
            className={styles.compared}
            x1={percent(since)}
            y1="50%"
            x2={percent(year)}
            y2="50%"
          />
        )}
        {marks
          .filter((mark) => mark >= FIRST_YEAR && mark <= newest)
          .map((mark) => (
            <line
              key={mark}
              className={styles.mark}
              x1={percent(mark)}
              y1="2"
              x2={percent(mark)}
              y2="14"
            />
          ))}
      </svg>
      <input
        ref={field}
        className={styles.field}
        type="range"
        aria-label={messages.slider}
        min={FIRST_YEAR}
        max={newest}
        step={1}
        value={year}
        aria-valuetext={
          year === newest
            ? messages.newestText(formatDay(asOf))
            : messages.valueText(year, marks.includes(year))
        }
        onPointerDown={() => {
          motion.current = "dragged";
        }}
        onKeyDown={() => {
          motion.current = "stepped";
        }}
        onChange={(event) => moveYear(Number(event.target.value), motion.current)}
      />
      {since !== undefined && (
        <input
          className={styles.since}
          type="range"
          aria-label={messages.sinceSlider}
          min={FIRST_YEAR}
          max={newest}
          step={1}
          value={since}
          onChange={({ target }) => compareSince(Math.min(Number(target.value), year - 1))}
        />
      )}
      <svg className={styles.scale} aria-hidden="true">
        {labels.map((label, index) => (
          <text key={label} x={percent(label)} y="12" textAnchor={index === 0 ? "start" : "middle"}>
            {label}
          </text>
        ))}
        <text x="100%" y="12" textAnchor="end">
          {newest}
        </text>
      </svg>
    </div>
  );
}
