import { memo, useDeferredValue } from "react";
import type { Atlas } from "../domain/atlas.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { infoPageTitles } from "../messages/infoPageTitles.ts";
import { pairTitle } from "../messages/pairTitle.ts";
import { panelMessages as messages } from "../messages/panel.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import type { Page } from "../store/address.ts";
import { SHEET_HEIGHTS } from "../store/atlasStore.ts";
import { NO_SELECTION, type Selection } from "../store/selection.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import { SidePanel } from "../ui/SidePanel.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

const pairPanel = definePart(() => import("../features/pair-panel/PairPanel.tsx"));
const countryPanel = definePart(() => import("../features/country-panel/CountryPanel.tsx"));
const infoPage = definePart(() => import("../features/info-page/InfoPage.tsx"));

/** The panel at the side: a page of words, else the selected pair or country. */
export function Panel() {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const page = useAtlas((state) => state.page);
  // The map answers first: the many words of the panel follow as soon as it has.
  const shown = useDeferredValue(selection);
  const height = useAtlas((state) => state.sheetHeight);
  if (!page && selection.kind === "none") return null;
  const { closePage, clearSelection, setSheetHeight } = store.getState();
  const label = panelLabel(atlas, selection, page);
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
      onClose={page ? closePage : clearSelection}
      isBusy={!page && shown !== selection}
      hasPartyStripe={!page && selection.kind === "pair"}
    >
      <PanelContent selection={page ? NO_SELECTION : shown} page={page} />
    </SidePanel>
  );
}

interface PanelContentProps {
  readonly selection: Selection;
  readonly page: Page | undefined;
}

const PanelContent = memo(function PanelContent(props: PanelContentProps) {
  const atlas = useAtlas((state) => state.atlas);
  return (
    <ErrorBoundary key={panelLabel(atlas, props.selection, props.page)}>
      <PanelWords {...props} />
    </ErrorBoundary>
  );
});

function PanelWords({ selection, page }: PanelContentProps) {
  if (page) {
    return (
      <LazyPart part={infoPage}>{({ InfoPage }) => <InfoPage key={page} page={page} />}</LazyPart>
    );
  }
  switch (selection.kind) {
    case "pair":
      return (
        <LazyPart part={pairPanel}>
          {({ PairPanel }) => <PairPanel pair={selection.pair} />}
        </LazyPart>
      );
    case "country":
      return (
        <LazyPart part={countryPanel}>
          {({ CountryPanel }) => <CountryPanel country={selection.country} />}
        </LazyPart>
      );
    case "none":
      return null;
  }
}

function panelLabel(atlas: Atlas, selection: Selection, page: Page | undefined): string {
  if (page) return infoPageTitles[page];
  if (selection.kind === "country") return atlas.nameOf(selection.country);
  if (selection.kind === "none") return "";
  const [nameA, nameB] = splitPairKey(selection.pair).map((code) => atlas.nameOf(code));
  return pairTitle(nameA ?? "", nameB ?? "");
}
