import { type ReactNode, useState } from "react";
import type { TimelineFold } from "../../domain/foldTimeline.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import { laterMessages } from "../../messages/pairPanelLater.ts";
import styles from "./TimelineItem.module.css";
import { keyOf } from "./timelineKey.ts";

/** Events of a decade that are folded: how many of each kind; it opens in place. */
export function TimelineFoldItem({
  fold,
  renderEntry,
}: {
  readonly fold: TimelineFold;
  /** Renders an event, with a key. */
  readonly renderEntry: (entry: TimelineEntry) => ReactNode;
}) {
  const [isOpen, setIsOpen] = useState(false);
  const counts = fold.counts.map(([kind, count]) => laterMessages.eventCount[kind](count));
  return (
    <li className={styles.fold}>
      <details
        data-holds={fold.folded.map(keyOf).join("\n")}
        onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
      >
        <summary>{laterMessages.decadeFold(fold.decade, counts)}</summary>
        {/* Of the thousand that a pair may have, only what a reader opens is made. */}
        {isOpen && <ol>{fold.folded.map(renderEntry)}</ol>}
      </details>
    </li>
  );
}
