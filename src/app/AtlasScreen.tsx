import { useEffect } from "react";
import { Legend } from "../features/legend/Legend.tsx";
import { OrganisationFilter } from "../features/organisation-filter/OrganisationFilter.tsx";
import { SearchBox } from "../features/search/SearchBox.tsx";
import { ShownSentence } from "../features/shown-sentence/ShownSentence.tsx";
import { WorldMap } from "../features/world-map/WorldMap.tsx";
import { appMessages as messages } from "../messages/app.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import { Announcer, selectionName } from "./Announcer.tsx";
import styles from "./AtlasScreen.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { KeyHelp } from "./KeyHelp.tsx";
import { MoreMenu } from "./MoreMenu.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import { useFocusReturn } from "./useFocusReturn.ts";
import { useGlobalKeys } from "./useGlobalKeys.ts";

const embedded = definePart(() => import("./EmbeddedScreen.tsx"));
const takeAlong = definePart(() => import("./TakeAlong.tsx"));

/** The whole screen: the map fills it, controls float on it, the panel lies at the side. */
export function AtlasScreen() {
  const store = useAtlasStoreApi();
  const isKeyHelpOpen = useAtlas((state) => state.isKeyHelpOpen);
  const isTakeAlongOpen = useAtlas((state) => state.isTakeAlongOpen);
  const isEmbedded = useAtlas((state) => state.isEmbedded);
  const isPanelOpen = useAtlas(
    (state) => state.selection.kind !== "none" || state.page !== undefined,
  );
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
        <ShownSentence />
        <Notices />
      </div>
      <div className={styles.corner}>
        <MoreMenu />
      </div>
      <ErrorBoundary>
        <WorldMap />
      </ErrorBoundary>
      <div className={styles.bottom}>
        <Legend />
      </div>
      <Panel />
      <Announcer />
      {isKeyHelpOpen && <KeyHelp />}
      {isTakeAlongOpen && <LazyPart part={takeAlong}>{({ TakeAlong }) => <TakeAlong />}</LazyPart>}
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
