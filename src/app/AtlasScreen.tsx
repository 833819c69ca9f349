import { useEffect, useRef, useState } from "react";
import { ShowMenu } from "../features/legend/ShowMenu.tsx";
import { OrganisationFilter } from "../features/organisation-filter/OrganisationFilter.tsx";
import { SearchBox } from "../features/search/SearchBox.tsx";
import { ShownSentence } from "../features/shown-sentence/ShownSentence.tsx";
import { YearChip } from "../features/timeline/YearChip.tsx";
import { ViewSwitch } from "../features/view-switch/ViewSwitch.tsx";
import { appMessages as messages } from "../messages/app.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { selectSince } from "../store/selectors.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart, defineRarePart } from "../ui/parts.ts";
import { useIsSmallScreen } from "../ui/useIsSmallScreen.ts";
import styles from "./AtlasScreen.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import { leaveStillToTheEye, removeStill } from "./removeStill.ts";
import { Stage } from "./Stage.tsx";
import { useFront } from "./useFront.ts";
import { useGlobalKeys } from "./useGlobalKeys.ts";
import { useIsDrawn } from "./useIsDrawn.ts";
import { YearData } from "./YearData.tsx";

const door = definePart(() => import("./Door.tsx"));
const legend = definePart(() => import("../features/legend/Legend.tsx"));
const aids = definePart(() => import("./Aids.tsx"));
const onlyChip = definePart(() => import("../features/legend/OnlyChip.tsx"));
const keyHelp = definePart(() => import("./KeyHelp.tsx"));
const timeline = definePart(() => import("../features/timeline/Timeline.tsx"));
const printNote = definePart(() => import("./PrintNote.tsx"));

const embedded = defineRarePart(() => import("./EmbeddedScreen.tsx"));
const exportPart = definePart(() => import("./Export.tsx"));

/** Files of the regions, by their keys: what failed with them is asked for anew. */
const YEAR_FILES = /^(history$|trade-year)/;
const MARKED_FILES = /^(history$|party|dossier)/;

/**
 * The whole screen: the map fills it, controls float on it, the panel lies at the side. A table or a
 * matrix lies between the controls.
 */
export function AtlasScreen() {
  const store = useAtlasStoreApi();
  const isKeyHelpOpen = useAtlas((state) => state.isKeyHelpOpen);
  const isExportOpen = useAtlas((state) => state.isExportOpen);
  const isEmbedded = useAtlas((state) => state.isEmbedded);
  const isPanelOpen = useAtlas(
    (state) =>
      state.selection.kind !== "none" ||
      state.page !== undefined ||
      selectSince(state) !== undefined,
  );
  const isSmall = useIsSmallScreen();
  const isDoorOpen = useAtlas((state) => state.isDoorOpen);
  const [isYearOpen, setIsYearOpen] = useState(false);
  const view = useAtlas((state) => state.view);
  const hasOnly = useAtlas((state) => state.only !== undefined);
  const filter = useRef<HTMLDivElement>(null);
  const isDrawn = useIsDrawn();
  useEffect(
    function leaveStill() {
      if (isDoorOpen) leaveStillToTheEye();
      else removeStill();
    },
    [isDoorOpen],
  );
  useFront(isDrawn);
  useGlobalKeys();
  if (isEmbedded) {
    return (
      <LazyPart part={embedded}>
        {({ EmbeddedScreen }) => <EmbeddedScreen isPanelOpen={isPanelOpen} />}
      </LazyPart>
    );
  }
  return (
    <main
      className={styles.screen}
      data-panel={isPanelOpen || undefined}
      data-stage={view}
      data-door={isDoorOpen || undefined}
    >
      <div className={styles.top}>
        <div className={styles.bar}>
          <h1 className={styles.brand}>
            <button type="button" onClick={() => store.getState().openDoor()}>
              {messages.title}
            </button>
            {isDoorOpen && <span className={styles.tagline}>{messages.tagline}</span>}
          </h1>
          <ErrorBoundary files={/^names$/}>
            <SearchBox />
          </ErrorBoundary>
        </div>
        <div ref={filter} className={styles.filter} data-scrolls-sideways>
          <ErrorBoundary>
            <OrganisationFilter />
          </ErrorBoundary>
        </div>
        <div className={styles.row}>
          {isSmall && !isDoorOpen && (
            <YearChip isOpen={isYearOpen} onToggle={() => setIsYearOpen(!isYearOpen)} />
          )}
          <ErrorBoundary>
            <ShowMenu />
          </ErrorBoundary>
        </div>
        {hasOnly && (
          <ErrorBoundary>
            <LazyPart part={onlyChip}>{({ OnlyChip }) => <OnlyChip />}</LazyPart>
          </ErrorBoundary>
        )}
        {isSmall && isYearOpen && !isDoorOpen && <YearCard />}
        <ErrorBoundary files={YEAR_FILES}>
          <ShownSentence />
        </ErrorBoundary>
        <Notices />
        <ErrorBoundary files={YEAR_FILES}>
          <YearData />
        </ErrorBoundary>
      </div>
      <div className={styles.corner}>
        <ViewSwitch />
        <MoreMenu />
      </div>
      <Stage onNarrow={() => focusFilter(filter.current)} />
      {isDoorOpen && isDrawn && (
        <ErrorBoundary>
          <LazyPart part={door}>{({ Door }) => <Door />}</LazyPart>
        </ErrorBoundary>
      )}
      <div className={styles.bottom}>
        {isDrawn && !isSmall && !isDoorOpen && <YearCard />}
        {isDrawn && view === "map" && <MapLegend />}
        {isDrawn && view === "map" && <Printed />}
      </div>
      {isDrawn && view !== "map" && <Printed />}
      <Panel />
      {isDrawn && <LazyPart part={aids}>{({ Aids }) => <Aids />}</LazyPart>}
      {isKeyHelpOpen && <LazyPart part={keyHelp}>{({ KeyHelp }) => <KeyHelp />}</LazyPart>}
      {isExportOpen && <LazyPart part={exportPart}>{({ Export }) => <Export />}</LazyPart>}
    </main>
  );
}

/** The slider comes after the first picture: the year shown stands in the sentence. */
function YearCard() {
  return (
    <ErrorBoundary files={MARKED_FILES}>
      <LazyPart part={timeline}>{({ Timeline }) => <Timeline />}</LazyPart>
    </ErrorBoundary>
  );
}

function MapLegend() {
  return (
    <ErrorBoundary>
      <LazyPart part={legend}>{({ Legend }) => <Legend />}</LazyPart>
    </ErrorBoundary>
  );
}

function Printed() {
  return (
    <ErrorBoundary>
      <LazyPart part={printNote}>{({ PrintNote }) => <PrintNote />}</LazyPart>
    </ErrorBoundary>
  );
}

/** What the filter offers for adding to it opens a popup. */
function focusFilter(filter: HTMLElement | null): void {
  filter?.querySelector<HTMLElement>("button[aria-haspopup=dialog]")?.focus();
}
