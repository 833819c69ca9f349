import { type ReactNode, useDeferredValue, useMemo } from "react";
import { loadDossier } from "../../data/loadDataset.ts";
import type { MoreFacts } from "../../data/loadMoreFacts.ts";
import type { SourcedHead } from "../../data/loadPairHead.ts";
import { loadPairFacts } from "../../data/loadPartyFacts.ts";
import { loadPairTrade } from "../../data/loadTrade.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Source } from "../../domain/dataset.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { SectionLinks } from "../../ui/SectionLinks.tsx";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";
import { useSectionInPlace } from "../../ui/useSectionInPlace.ts";
import { citedSources, listCitations } from "./citedSources.ts";
import { FiguresSection } from "./FiguresSection.tsx";
import { HistorySection } from "./HistorySection.tsx";
import { headPart } from "./headPart.ts";
import { LifeLineSection } from "./LifeLineSection.tsx";
import {
  MissionsSection,
  OrganisationsSection,
  OtherTiesSection,
  PeopleSection,
  SourcesSection,
  TradeSection,
} from "./LowerSections.tsx";
import { lowerPart } from "./lowerPart.ts";
import { OpenQuestionsSection } from "./OpenQuestionsSection.tsx";
import { PairHead } from "./PairHead.tsx";
import styles from "./PairPanel.module.css";
import {
  createPairPage,
  type PairPage,
  PairPageProvider,
  type UnnumberedPage,
  usePairPage,
} from "./pairPage.ts";
import { SECTION_IDS } from "./Section.tsx";
import { VisitsSection } from "./VisitsSection.tsx";

/** The page of a pair: head, links to its sections, ten sections. */
export function PairPanel({
  pair,
  drafted,
  changes,
}: {
  readonly pair: PairKey;
  /** What the page is drawn over in the place of the pair's dossier and of what the tables know. */
  readonly drafted?: Pick<PairPage, "dossier" | "facts">;
  /** What changed between two years, where they are compared. */
  readonly changes?: ReactNode;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const hasDossier = !drafted && atlas.dossier(pair) !== undefined;
  const hasTables = splitPairKey(pair).every((code) => atlas.party(code));
  const dossier = useLoaded(hasDossier ? pair : undefined, loadDossier);
  const tables = useLoaded(hasTables ? pair : undefined, loadPairFacts);
  const facts = loadedValue(tables);
  const head = useLoaded(hasTables ? pair : undefined, loadHead);
  const parts = [...(hasDossier ? [dossier] : []), ...(hasTables ? [tables, head] : [])];
  // Not in two steps while both load; and without its dossier the page would say untrue things.
  const isReady = parts.every((part) => part.state !== "loading");
  // The sentence is on the screen before the rest is asked for and made: on a slow telephone that takes some tenths
  // of a second.
  const isSentenceShown = useDeferredValue(isReady ? pair : undefined) === pair;
  const later = facts && isSentenceShown ? pair : undefined;
  const more = useLoaded(later, loadMore);
  const trade = useLoaded(later, loadPairTrade);
  const page = useMemo(() => {
    const laterEvents = lowerPart.module?.listLaterEvents(loadedValue(more)) ?? [];
    const ofHead = loadedValue(head);
    const ofPair = drafted?.dossier ?? loadedValue(dossier);
    const loaded = { dossier: ofPair, facts, head: ofHead, more, laterEvents, trade };
    const unnumbered = { ...createPairPage(atlas, pair, loaded), ...drafted };
    const known = [ofPair, facts, ofHead, loadedValue(more)].flatMap((one) => one?.sources ?? []);
    return { ...unnumbered, sources: numberSources(unnumbered, known) };
  }, [atlas, pair, drafted, dossier, facts, head, more, trade]);
  const failed = parts.find((part) => part.state === "failed");
  const hasLostDossier = hasDossier && dossier.state === "failed";

  return (
    <PairPageProvider value={page}>
      <PairHead key={pair}>
        {isReady && !hasLostDossier && (
          <LazyPart part={headPart}>{({ Sentence }) => <Sentence />}</LazyPart>
        )}
      </PairHead>
      {changes}
      {failed && <Failure failed={failed} />}
      {isReady && isSentenceShown && !hasLostDossier && <Sections />}
      {!isReady && (
        <p className={styles.loading} role="status">
          {messages.loading}
        </p>
      )}
    </PairPageProvider>
  );
}

/** The head comes with the program that tells it, beside the facts of the first words. */
async function loadHead(pair: PairKey): Promise<SourcedHead> {
  return (await headPart.load()).loadPairHead(pair);
}

/** The rarer facts come after the first words, with the program that tells them. */
async function loadMore(pair: PairKey): Promise<MoreFacts> {
  return (await lowerPart.load()).loadMoreFacts(pair);
}

/** What comes later is numbered after what is here: no number changes before a reader's eyes. */
function numberSources(page: UnnumberedPage, known: readonly Source[]): Source[] {
  const ofHead = headPart.module?.listHeadCitations(page) ?? [];
  const first = [...ofHead, ...listCitations({ ...page, laterEvents: [] })];
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

const SECTIONS = SECTION_IDS.map((id) => ({ id, title: messages.sections[id] }));

function Sections() {
  const store = useAtlasStoreApi();
  const present = useAtlas((state) => state.section);
  useSectionInPlace(present);
  return (
    <>
      <SectionLinks
        label={messages.sectionsLabel}
        sections={SECTIONS}
        present={present}
        onOpen={(id) => store.getState().openSection(id)}
      />
      <LifeLineSection />
      <FiguresSection />
      <HistorySection />
      <ReadingNote />
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
