import { useState } from "react";
import type { TimelineFold } from "../../domain/foldTimeline.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./TimelineItem.module.css";
import { keyOf, TimelineItem } from "./TimelineItem.tsx";

/** Events of a decade that are folded: how many of each kind; it opens in place. */
export function TimelineFoldItem({ fold }: { readonly fold: TimelineFold }) {
  const [isOpen, setIsOpen] = useState(false);
  const counts = fold.counts.map(([kind, count]) => messages.eventCount[kind](count));
  return (
    <li className={styles.fold}>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{messages.decadeFold(fold.decade, counts)}</summary>
        {/* Of the thousand that a pair may have, only what a reader opens is made. */}
        {isOpen && (
          <ol>
            {fold.folded.map((entry) => (
              <TimelineItem key={keyOf(entry)} entry={entry} />
            ))}
          </ol>
        )}
      </details>
    </li>
  );
}
