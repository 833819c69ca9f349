import { useRef, useState } from "react";
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
import { definePart } from "../ui/parts.ts";
import { useIsSmallScreen } from "../ui/useIsSmallScreen.ts";
import { Announcer } from "./Announcer.tsx";
import styles from "./AtlasScreen.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import { Stage } from "./Stage.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";
import { useGlobalKeys } from "./useGlobalKeys.ts";
import { useIsDrawn } from "./useIsDrawn.ts";
import { useTitle } from "./useTitle.ts";
import { YearData } from "./YearData.tsx";

const legend = definePart(() => import("../features/legend/Legend.tsx"));
const keyHelp = definePart(() => import("./KeyHelp.tsx"));
const timeline = definePart(() => import("../features/timeline/Timeline.tsx"));
const printNote = definePart(() => import("./PrintNote.tsx"));

const embedded = definePart(() => import("./EmbeddedScreen.tsx"));
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
  const [isYearOpen, setIsYearOpen] = useState(false);
  const view = useAtlas((state) => state.view);
  const filter = useRef<HTMLDivElement>(null);
  const isDrawn = useIsDrawn();
  useGlobalKeys();
  useFocusReturn();
  useTitle();
  if (isEmbedded) {
    return (
      <LazyPart part={embedded}>
        {({ EmbeddedScreen }) => <EmbeddedScreen isPanelOpen={isPanelOpen} />}
      </LazyPart>
    );
  }
  return (
    <main className={styles.screen} data-panel={isPanelOpen || undefined} data-stage={view}>
      <div className={styles.top}>
        <div className={styles.bar}>
          <h1 className={styles.brand}>
            <button type="button" onClick={() => store.getState().clearSelection()}>
              {messages.title}
            </button>
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
          {isSmall && <YearChip isOpen={isYearOpen} onToggle={() => setIsYearOpen(!isYearOpen)} />}
          <ErrorBoundary>
            <ShowMenu />
          </ErrorBoundary>
        </div>
        {isSmall && isYearOpen && <YearCard />}
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
      <div className={styles.bottom}>
        {isDrawn && !isSmall && <YearCard />}
        {isDrawn && view === "map" && <MapLegend />}
        {isDrawn && view === "map" && <Printed />}
      </div>
      {isDrawn && view !== "map" && <Printed />}
      <Panel />
      <Announcer />
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
