import type { ReactNode } from "react";
import type { PairKey } from "../domain/partyCode.ts";
import type { DraftedPage } from "../features/read-page/PageOfWork.tsx";
import { infoPageTitles } from "../messages/infoPageTitles.ts";
import { useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import type { Page } from "../store/addressKeys.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart, defineRarePart } from "../ui/parts.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { PanelSheet } from "./PanelSheet.tsx";

const answer = definePart(() => import("../features/answer/AnswerPanel.tsx"));
const infoPage = definePart(() => import("../features/info-page/InfoPage.tsx"));
const readPage = defineRarePart(() => import("../features/read-page/ReadPage.tsx"));

const draftedPair = defineRarePart(() => import("./DraftedPair.tsx"));

function renderDrafted(pair: PairKey, drafted: DraftedPage): ReactNode {
  return (
    <LazyPart part={draftedPair}>
      {({ DraftedPair }) => <DraftedPair key={pair} pair={pair} drafted={drafted} />}
    </LazyPart>
  );
}

/** Keys of the files that a page shows. */
const PAGE_FILES = /^(coverage|names|party|dossier|trade|history$)/;

/** A page in the panel; or the one on which an article is read, over everything. */
export function PagePanel({ page }: { readonly page: Page }) {
  const store = useAtlasStoreApi();
  const content = (
    <ErrorBoundary key={page} files={PAGE_FILES}>
      <PageContent page={page} />
    </ErrorBoundary>
  );
  if (page === "read") return content;
  return (
    <PanelSheet
      label={infoPageTitles[page]}
      onClose={store.getState().closePage}
      isBusy={false}
      hasPartyStripe={false}
    >
      {content}
    </PanelSheet>
  );
}

function PageContent({ page }: { readonly page: Page }) {
  switch (page) {
    case "answer":
      return <LazyPart part={answer}>{({ AnswerPanel }) => <AnswerPanel />}</LazyPart>;
    case "read":
      return (
        <LazyPart part={readPage}>
          {({ ReadPage }) => <ReadPage renderPage={renderDrafted} />}
        </LazyPart>
      );
    default:
      return (
        <LazyPart part={infoPage}>{({ InfoPage }) => <InfoPage key={page} page={page} />}</LazyPart>
      );
  }
}
