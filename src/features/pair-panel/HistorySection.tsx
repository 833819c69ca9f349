import { buildTimeline } from "../../domain/timeline.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./HistorySection.module.css";
import { usePairPage } from "./pairPage.ts";
import { RecognitionBands } from "./RecognitionBands.tsx";
import { RelationBands } from "./RelationBands.tsx";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { TimelineItem } from "./TimelineItem.tsx";
import { tableEntries } from "./tableEntries.ts";

/** A summary, bands for states that change, and the timeline by era. */
export function HistorySection() {
  const page = usePairPage();
  const { dossier } = page;
  const groups = buildTimeline(dossier, tableEntries(page));
  return (
    <Section id="history">
      {dossier.summary && (
        <p className={styles.summary}>
          {dossier.summary.text}
          <SourceMarks citations={dossier.summary.sources} />
        </p>
      )}
      <RelationBands />
      <RecognitionBands />
      {groups.length === 0 && <Nothing>{messages.noHistory}</Nothing>}
      {groups.length > 0 && <h4 className={styles.label}>{messages.timeline}</h4>}
      {groups.map((group, index) => (
        <div key={group.era?.id ?? "undated"} className={styles.era}>
          {group.era && <h5 className={styles.eraTitle}>{group.era.title}</h5>}
          {!group.era && index > 0 && <h5 className={styles.eraTitle}>{messages.undated}</h5>}
          <ol className={styles.timeline}>
            {group.entries.map((entry) => (
              <TimelineItem key={`${entry.ofPair ?? ""}#${entry.id}`} entry={entry} />
            ))}
          </ol>
        </div>
      ))}
    </Section>
  );
}
