import { memo, useDeferredValue } from "react";
import type { Atlas } from "../domain/atlas.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { infoPageTitles } from "../messages/infoPageTitles.ts";
import { pairTitle } from "../messages/pairTitle.ts";
import { panelMessages as messages } from "../messages/panel.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import type { Page } from "../store/addressKeys.ts";
import { SHEET_HEIGHTS } from "../store/atlasStore.ts";
import { NO_SELECTION, type Selection } from "../store/selection.ts";
import { selectSince } from "../store/selectors.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import { SidePanel } from "../ui/SidePanel.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

const pairPanel = definePart(() => import("../features/pair-panel/PairPanel.tsx"));
const countryPanel = definePart(() => import("../features/country-panel/CountryPanel.tsx"));
const changes = definePart(() => import("../features/changes/ChangesList.tsx"));
const answer = definePart(() => import("../features/answer/AnswerPanel.tsx"));
const infoPage = definePart(() => import("../features/info-page/InfoPage.tsx"));

/** Keys of the files that a panel shows. */
const PANEL_FILES = /^(party|dossier|trade|history$|coverage$)/;

/** The panel at the side: a page of words, else the selected pair or country. */
export function Panel() {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const page = useAtlas((state) => state.page);
  // The map answers first: the many words of the panel follow as soon as it has.
  const shown = useDeferredValue(selection);
  const height = useAtlas((state) => state.sheetHeight);
  const isCompared = useAtlas((state) => selectSince(state) !== undefined);
  if (!page && selection.kind === "none" && !isCompared) return null;
  const { closePage, clearSelection, compareSince, setSheetHeight } = store.getState();
  const label = panelLabel(atlas, selection, page);
  const stopComparing = () => compareSince(undefined);
  return (
    <SidePanel
      label={label}
      sheet={{
        heights: SHEET_HEIGHTS.map((one) => ({ height: one, label: messages.height[one] })),
        height,
        onHeight: setSheetHeight,
        groupLabel: messages.heights,
      }}
      closeLabel={messages.close}
      onClose={page ? closePage : selection.kind === "none" ? stopComparing : clearSelection}
      isBusy={!page && shown !== selection}
      hasPartyStripe={!page && selection.kind === "pair"}
    >
      <PanelContent selection={page ? NO_SELECTION : shown} page={page} isCompared={isCompared} />
    </SidePanel>
  );
}

interface PanelContentProps {
  readonly selection: Selection;
  readonly page: Page | undefined;
  readonly isCompared: boolean;
}

const PanelContent = memo(function PanelContent(props: PanelContentProps) {
  const atlas = useAtlas((state) => state.atlas);
  return (
    <ErrorBoundary key={panelLabel(atlas, props.selection, props.page)} files={PANEL_FILES}>
      <PanelWords {...props} />
    </ErrorBoundary>
  );
});

function PanelWords({ selection, page, isCompared }: PanelContentProps) {
  if (page === "answer") {
    return <LazyPart part={answer}>{({ AnswerPanel }) => <AnswerPanel />}</LazyPart>;
  }
  if (page) {
    return (
      <LazyPart part={infoPage}>{({ InfoPage }) => <InfoPage key={page} page={page} />}</LazyPart>
    );
  }
  switch (selection.kind) {
    case "pair":
      return (
        <LazyPart part={pairPanel}>
          {({ PairPanel }) => (
            <PairPanel pair={selection.pair} changes={isCompared && <Changes />} />
          )}
        </LazyPart>
      );
    case "country":
      return (
        <LazyPart part={countryPanel}>
          {({ CountryPanel }) => (
            <CountryPanel country={selection.country} changes={isCompared && <Changes />} />
          )}
        </LazyPart>
      );
    case "none":
      return <Changes />;
  }
}

function Changes() {
  return <LazyPart part={changes}>{({ ChangesList }) => <ChangesList />}</LazyPart>;
}

function panelLabel(atlas: Atlas, selection: Selection, page: Page | undefined): string {
  if (page) return infoPageTitles[page];
  if (selection.kind === "country") return atlas.nameOf(selection.country);
  if (selection.kind === "none") return messages.whatChanged;
  const [nameA, nameB] = splitPairKey(selection.pair).map((code) => atlas.nameOf(code));
  return pairTitle(nameA ?? "", nameB ?? "");
}
