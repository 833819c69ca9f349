import { useEffect, useMemo } from "react";
import { DatasetError } from "../../data/DatasetError.ts";
import { loadDossier, loadParty } from "../../data/loadDataset.ts";
import type { DossierFile, Source } from "../../domain/dataset.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { Retry } from "../../ui/Retry.tsx";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";
import { GlanceSection } from "./GlanceSection.tsx";
import { HistorySection } from "./HistorySection.tsx";
import { MissionsSection } from "./MissionsSection.tsx";
import { OpenQuestionsSection } from "./OpenQuestionsSection.tsx";
import { OrganisationsSection } from "./OrganisationsSection.tsx";
import { OtherTiesSection } from "./OtherTiesSection.tsx";
import { PairHead } from "./PairHead.tsx";
import styles from "./PairPanel.module.css";
import { createPairPage, PairPageProvider, usePairPage } from "./pairPage.ts";
import { SectionLinks } from "./SectionLinks.tsx";
import { SourcesSection } from "./SourcesSection.tsx";
import { TradeSection } from "./TradeSection.tsx";
import { VisitsSection } from "./VisitsSection.tsx";

const NO_SOURCES: readonly Source[] = [];

/** The page of a pair: head, links to its sections, nine sections. */
export function PairPanel({ pair }: { readonly pair: PairKey }) {
  const atlas = useAtlas((state) => state.atlas);
  const hasDossier = atlas.dossier(pair) !== undefined;
  const dossier = useLoaded(hasDossier ? pair : undefined, loadDossier);
  // The sources of its tables come with the file of a party.
  const party = useLoaded(
    splitPairKey(pair).find((code) => atlas.party(code)),
    loadParty,
  );
  const value = dossier.state === "here" ? dossier.value : undefined;
  const tableSources = party.state === "here" ? party.value.sources : NO_SOURCES;
  const page = useMemo(
    () => createPairPage(atlas, pair, value, tableSources),
    [atlas, pair, value, tableSources],
  );
  const isReady = !hasDossier || value !== undefined;

  return (
    <PairPageProvider value={page}>
      <PairHead key={pair} />
      {isReady ? <Sections /> : <Waiting dossier={dossier} />}
    </PairPageProvider>
  );
}

function Waiting({ dossier }: { readonly dossier: Loaded<DossierFile> }) {
  if (dossier.state !== "failed") {
    return (
      <p className={styles.loading} role="status">
        {messages.loading}
      </p>
    );
  }
  const isNewEdition =
    dossier.error instanceof DatasetError && dossier.error.fault === "new-edition";
  return (
    <div className={styles.failure}>
      <Retry
        text={isNewEdition ? messages.newEdition : messages.failed}
        label={isNewEdition ? messages.reload : messages.tryAgain}
        onRetry={isNewEdition ? () => window.location.reload() : dossier.retry}
      />
    </div>
  );
}

function Sections() {
  const section = useAtlas((state) => state.section);
  useEffect(
    function showSectionOfAddress() {
      if (section) document.getElementById(section)?.scrollIntoView({ block: "start" });
    },
    [section],
  );
  return (
    <>
      <SectionLinks />
      <ReadingNote />
      <GlanceSection />
      <HistorySection />
      <MissionsSection />
      <VisitsSection />
      <TradeSection />
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
