import { type ReactNode, useMemo } from "react";
import { loadDossier } from "../../data/loadDataset.ts";
import type { MoreFacts } from "../../data/loadMoreFacts.ts";
import { loadPairFacts } from "../../data/loadPartyFacts.ts";
import { loadPairTrade } from "../../data/loadTrade.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Source } from "../../domain/dataset.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";
import { citedSources, listCitations } from "./citedSources.ts";
import { GlanceSection } from "./GlanceSection.tsx";
import { HistorySection } from "./HistorySection.tsx";
import {
  OrganisationsSection,
  OtherTiesSection,
  PeopleSection,
  SourcesSection,
  TradeSection,
} from "./LowerSections.tsx";
import { lowerPart } from "./lowerPart.ts";
import { MissionsSection } from "./MissionsSection.tsx";
import { OpenQuestionsSection } from "./OpenQuestionsSection.tsx";
import { PairHead } from "./PairHead.tsx";
import styles from "./PairPanel.module.css";
import { createPairPage, PairPageProvider, type UnnumberedPage, usePairPage } from "./pairPage.ts";
import { SectionLinks } from "./SectionLinks.tsx";
import { useSectionInPlace } from "./useSectionInPlace.ts";
import { VisitsSection } from "./VisitsSection.tsx";

/** The page of a pair: head, links to its sections, ten sections. */
export function PairPanel({
  pair,
  changes,
}: {
  readonly pair: PairKey;
  /** What changed between two years, where they are compared. */
  readonly changes?: ReactNode;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const hasDossier = atlas.dossier(pair) !== undefined;
  const hasTables = splitPairKey(pair).every((code) => atlas.party(code));
  const dossier = useLoaded(hasDossier ? pair : undefined, loadDossier);
  const tables = useLoaded(hasTables ? pair : undefined, loadPairFacts);
  const facts = loadedValue(tables);
  const more = useLoaded(facts ? pair : undefined, loadMore);
  const trade = useLoaded(facts ? pair : undefined, loadPairTrade);
  const page = useMemo(() => {
    const laterEvents = lowerPart.module?.listLaterEvents(loadedValue(more)) ?? [];
    const loaded = { dossier: loadedValue(dossier), facts, more, laterEvents, trade };
    const unnumbered = createPairPage(atlas, pair, loaded);
    const known = [loaded.dossier, facts, loadedValue(more)].flatMap((one) => one?.sources ?? []);
    return { ...unnumbered, sources: numberSources(unnumbered, known) };
  }, [atlas, pair, dossier, facts, more, trade]);
  const parts = [...(hasDossier ? [dossier] : []), ...(hasTables ? [tables] : [])];
  const failed = parts.find((part) => part.state === "failed");
  // Not in two steps while both load; and without its dossier the page would say untrue things.
  const isReady = parts.every((part) => part.state !== "loading");
  const hasLostDossier = hasDossier && dossier.state === "failed";

  return (
    <PairPageProvider value={page}>
      <PairHead key={pair} />
      {changes}
      {failed && <Failure failed={failed} />}
      {isReady && !hasLostDossier && <Sections />}
      {!isReady && (
        <p className={styles.loading} role="status">
          {messages.loading}
        </p>
      )}
    </PairPageProvider>
  );
}

/** The rarer facts come after the first words, with the program that tells them. */
async function loadMore(pair: PairKey): Promise<MoreFacts> {
  return (await lowerPart.load()).loadMoreFacts(pair);
}

/** What comes later is numbered after what is here: no number changes before a reader's eyes. */
function numberSources(page: UnnumberedPage, known: readonly Source[]): Source[] {
  const first = listCitations({ ...page, laterEvents: [] });
  if (page.more.state !== "here") return citedSources(first, known);
  const later = lowerPart.module?.listLaterCitations(page) ?? [];
  return citedSources([...first, ...listCitations(page), ...later], known);
}

function loadedValue<Value>(loaded: Loaded<Value>): Value | undefined {
  return loaded.state === "here" ? loaded.value : undefined;
}

function Failure({ failed }: { readonly failed: Extract<Loaded<unknown>, { state: "failed" }> }) {
  return (
    <div className={styles.failure}>
      <LoadFailure
        text={messages.failed}
        isNewEdition={isNewEdition(failed.error)}
        onRetry={failed.retry}
        onReload={reloadInNewEdition}
      />
    </div>
  );
}

function Sections() {
  useSectionInPlace(useAtlas((state) => state.section));
  return (
    <>
      <SectionLinks />
      <ReadingNote />
      <GlanceSection />
      <HistorySection />
      <MissionsSection />
      <VisitsSection />
      <TradeSection />
      <PeopleSection />
      <OrganisationsSection />
      <OtherTiesSection />
      <OpenQuestionsSection />
      <SourcesSection />
    </>
  );
}

/** Says what stands behind a page that no article stands behind. */
function ReadingNote() {
  const { read } = usePairPage();
  if (read === "article") return null;
  return (
    <p className={styles.note}>{read === "notes" ? messages.notesOnly : messages.noDossier}</p>
  );
}
