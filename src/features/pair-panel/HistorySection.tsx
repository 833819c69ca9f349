import { foldTimeline, isFold } from "../../domain/foldTimeline.ts";
import { buildTimeline } from "../../domain/timeline.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import styles from "./HistorySection.module.css";
import { lowerPart } from "./lowerPart.ts";
import { usePairPage } from "./pairPage.ts";
import { RecognitionBands } from "./RecognitionBands.tsx";
import { RelationBands } from "./RelationBands.tsx";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { TimelineFoldItem } from "./TimelineFoldItem.tsx";
import { keyOf, TimelineItem } from "./TimelineItem.tsx";
import { tableEntries } from "./tableEntries.ts";

/** A summary, bands for states that change, the timeline by era, and where was looked for events. */
export function HistorySection() {
  const page = usePairPage();
  const { dossier, facts } = page;
  const groups = foldTimeline(buildTimeline(dossier, tableEntries(page)));
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
            {group.items.map((item) =>
              isFold(item) ? (
                <TimelineFoldItem key={item.decade} fold={item} />
              ) : (
                <TimelineItem key={keyOf(item)} entry={item} />
              ),
            )}
          </ol>
        </div>
      ))}
      {facts && <LazyPart part={lowerPart}>{({ SearchedTables }) => <SearchedTables />}</LazyPart>}
    </Section>
  );
}
