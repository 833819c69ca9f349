import { foldTimeline, isFold } from "../../domain/foldTimeline.ts";
import { buildTimeline, type TimelineEntry } from "../../domain/timeline.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { LazyPart } from "../../ui/LazyPart.tsx";
import styles from "./HistorySection.module.css";
import { lowerPart } from "./lowerPart.ts";
import { usePairPage } from "./pairPage.ts";
import { recognitionSpells } from "./recognitionSpells.ts";
import { Nothing, Section } from "./Section.tsx";
import { SourceMarks } from "./SourceMarks.tsx";
import { TimelineItem } from "./TimelineItem.tsx";
import { tableEntries } from "./tableEntries.ts";
import { keyOf } from "./timelineKey.ts";

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
      <LazyPart part={lowerPart}>{({ RelationBands }) => <RelationBands />}</LazyPart>
      {recognitionSpells(page).length > 0 && (
        <LazyPart part={lowerPart}>{({ RecognitionBands }) => <RecognitionBands />}</LazyPart>
      )}
      {groups.length === 0 && <Nothing>{messages.noHistory}</Nothing>}
      {groups.length > 0 && <h4 className={styles.label}>{messages.timeline}</h4>}
      {groups.map((group, index) => (
        <div key={group.era?.id ?? "undated"} className={styles.era}>
          {group.era && <h5 className={styles.eraTitle}>{group.era.title}</h5>}
          {!group.era && index > 0 && <h5 className={styles.eraTitle}>{messages.undated}</h5>}
          <ol className={styles.timeline}>
            {group.items.map((item) =>
              isFold(item) ? (
                <LazyPart key={item.decade} part={lowerPart}>
                  {({ TimelineFoldItem }) => (
                    <TimelineFoldItem fold={item} renderEntry={renderEntry} />
                  )}
                </LazyPart>
              ) : (
                renderEntry(item)
              ),
            )}
          </ol>
        </div>
      ))}
      {facts && <LazyPart part={lowerPart}>{({ SearchedTables }) => <SearchedTables />}</LazyPart>}
      {facts && <LazyPart part={lowerPart}>{({ FormerStates }) => <FormerStates />}</LazyPart>}
    </Section>
  );
}

function renderEntry(entry: TimelineEntry) {
  return <TimelineItem key={keyOf(entry)} entry={entry} />;
}
