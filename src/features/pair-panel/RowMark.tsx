import { useEffect, useRef } from "react";
import { markOf } from "../../domain/lifeMarks.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { lifeLineMessages as messages } from "../../messages/lifeLine.ts";
import { usePairPage } from "./pairPage.ts";
import { pointAt, usePointed } from "./pointedMark.ts";
import styles from "./RowMark.module.css";
import { keyOf } from "./timelineKey.ts";

/** Over the dot of a row of the timeline, or before the words of another row: shows where it stands on the life line. */
export function RowMark({
  entry,
  isInWords = false,
}: {
  readonly entry: TimelineEntry;
  /** The row has no dot that it could lie over. */
  readonly isInWords?: boolean;
}) {
  const { partyA, partyB } = usePairPage();
  // What has no date, and what is another pair's, stands nowhere on it.
  return (
    markOf(entry, [partyA, partyB]) && <MarkButton eventKey={keyOf(entry)} isInWords={isInWords} />
  );
}

function MarkButton({
  eventKey,
  isInWords,
}: {
  readonly eventKey: string;
  readonly isInWords: boolean;
}) {
  const button = useRef<HTMLButtonElement>(null);
  const isPointed = usePointed() === eventKey;
  useEffect(
    function pointFromRow() {
      const row = button.current?.closest("li");
      if (!row) return;
      const enter = () => pointAt(eventKey);
      const leave = () => pointAt(undefined);
      row.addEventListener("pointerenter", enter);
      row.addEventListener("pointerleave", leave);
      return () => {
        row.removeEventListener("pointerenter", enter);
        row.removeEventListener("pointerleave", leave);
      };
    },
    [eventKey],
  );
  return (
    <button
      ref={button}
      type="button"
      className={isInWords ? styles.inWords : styles.button}
      data-is-pointed={isPointed || undefined}
      aria-label={messages.showOnLine}
      title={messages.showOnLine}
      onClick={() => showMark(eventKey)}
    />
  );
}

function showMark(key: string): void {
  const marks = [...document.querySelectorAll<SVGAElement>("#life-line a[data-holds]")];
  const mark = marks.find(({ dataset }) => dataset.holds?.split("\n").includes(key));
  document.getElementById("life-line")?.scrollIntoView({ block: "start" });
  mark?.focus({ preventScroll: true });
}
