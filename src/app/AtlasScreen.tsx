import { useEffect, useState } from "react";
import { Legend } from "../features/legend/Legend.tsx";
import { LinesChoice } from "../features/legend/LinesChoice.tsx";
import { OrganisationFilter } from "../features/organisation-filter/OrganisationFilter.tsx";
import { SearchBox } from "../features/search/SearchBox.tsx";
import { ShownSentence } from "../features/shown-sentence/ShownSentence.tsx";
import { Timeline } from "../features/timeline/Timeline.tsx";
import { YearChip } from "../features/timeline/YearChip.tsx";
import { WorldMap } from "../features/world-map/WorldMap.tsx";
import { appMessages as messages } from "../messages/app.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { selectSince } from "../store/selectors.ts";
import { useIsSmallScreen } from "../ui/useIsSmallScreen.ts";
import { Announcer, selectionName } from "./Announcer.tsx";
import styles from "./AtlasScreen.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";
import { useGlobalKeys } from "./useGlobalKeys.ts";
import { YearData } from "./YearData.tsx";

/** The whole screen: the map fills it, controls float on it, the panel lies at the side. */
export function AtlasScreen() {
  const store = useAtlasStoreApi();
  const isKeyHelpOpen = useAtlas((state) => state.isKeyHelpOpen);
  const isPanelOpen = useAtlas(
    (state) =>
      state.selection.kind !== "none" ||
      state.page !== undefined ||
      selectSince(state) !== undefined,
  );
  const isSmall = useIsSmallScreen();
  const [isYearOpen, setIsYearOpen] = useState(false);
  useGlobalKeys();
  useFocusReturn();
  useTitle();
  return (
    <main className={styles.screen} data-panel={isPanelOpen || undefined}>
      <div className={styles.top}>
        <div className={styles.bar}>
          <h1 className={styles.brand}>
            <button type="button" onClick={() => store.getState().clearSelection()}>
              {messages.title}
            </button>
          </h1>
          <SearchBox />
        </div>
        <ErrorBoundary>
          <OrganisationFilter />
        </ErrorBoundary>
        <div className={styles.row}>
          {isSmall && <YearChip isOpen={isYearOpen} onToggle={() => setIsYearOpen(!isYearOpen)} />}
          <LinesChoice />
        </div>
        {isSmall && isYearOpen && <Timeline />}
        <ShownSentence />
        <Notices />
        <YearData />
      </div>
      <div className={styles.corner}>
        <MoreMenu />
      </div>
      <ErrorBoundary>
        <WorldMap />
      </ErrorBoundary>
      <div className={styles.bottom}>
        {!isSmall && <Timeline />}
        <Legend />
      </div>
      <Panel />
      <Announcer />
      {isKeyHelpOpen && <KeyHelp />}
    </main>
  );
}

/** The title of the page names what is open: it stands in the history and in bookmarks. */
function useTitle(): void {
  const name = useAtlas(({ atlas, selection }) => selectionName(atlas, selection));
  useEffect(
    function setTitle() {
      document.title = name ? messages.titleOf(name) : messages.fullTitle;
    },
    [name],
  );
}
