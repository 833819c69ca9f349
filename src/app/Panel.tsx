import { memo, useDeferredValue } from "react";
import type { Atlas } from "../domain/atlas.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { pairTitle } from "../messages/pairTitle.ts";
import { panelMessages as messages } from "../messages/panel.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import type { Selection } from "../store/selection.ts";
import { selectSince } from "../store/selectors.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { PanelSheet } from "./PanelSheet.tsx";

const pairPanel = definePart(() => import("../features/pair-panel/PairPanel.tsx"));
const countryPanel = definePart(() => import("../features/country-panel/CountryPanel.tsx"));
const changes = definePart(() => import("../features/changes/ChangesList.tsx"));
const pages = definePart(() => import("./PagePanel.tsx"));

/** Keys of the files that a panel shows. */
const PANEL_FILES = /^(party|dossier|trade|history$)/;

/** The panel at the side: a page of words, else the selected pair or country. */
export function Panel() {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const page = useAtlas((state) => state.page);
  // The map answers first: the many words of the panel follow as soon as it has.
  const shown = useDeferredValue(selection);
  const isCompared = useAtlas((state) => selectSince(state) !== undefined);
  if (page) return <LazyPart part={pages}>{({ PagePanel }) => <PagePanel page={page} />}</LazyPart>;
  if (selection.kind === "none" && !isCompared) return null;
  const { clearSelection, compareSince } = store.getState();
  const stopComparing = () => compareSince(undefined);
  return (
    <PanelSheet
      label={panelLabel(atlas, selection)}
      onClose={selection.kind === "none" ? stopComparing : clearSelection}
      isBusy={shown !== selection}
      hasPartyStripe={selection.kind === "pair"}
    >
      <PanelContent selection={shown} isCompared={isCompared} />
    </PanelSheet>
  );
}

interface PanelContentProps {
  readonly selection: Selection;
  readonly isCompared: boolean;
}

const PanelContent = memo(function PanelContent(props: PanelContentProps) {
  const atlas = useAtlas((state) => state.atlas);
  return (
    <ErrorBoundary key={panelLabel(atlas, props.selection)} files={PANEL_FILES}>
      <PanelWords {...props} />
    </ErrorBoundary>
  );
});

function PanelWords({ selection, isCompared }: PanelContentProps) {
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

function panelLabel(atlas: Atlas, selection: Selection): string {
  if (selection.kind === "country") return atlas.nameOf(selection.country);
  if (selection.kind === "none") return messages.whatChanged;
  return pairTitle(...splitPairKey(selection.pair).map(atlas.nameOf));
}
