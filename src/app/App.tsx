import { useEffect, useState } from "react";
import { loadAtlas } from "../data/loadDataset.ts";
import { isNewEdition, reloadInNewEdition } from "../data/newEdition.ts";
import type { Atlas } from "../domain/atlas.ts";
import { openLines } from "../features/world-map/followedLines.ts";
import { appMessages as messages } from "../messages/app.ts";
import { AtlasStoreProvider } from "../store/AtlasStoreContext.tsx";
import { type AtlasStore, createAtlasStore } from "../store/atlasStore.ts";
import { LoadFailure } from "../ui/LoadFailure.tsx";
import { useLoaded } from "../ui/useLoaded.ts";
import styles from "./App.module.css";
import { AtlasScreen } from "./AtlasScreen.tsx";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { removeStill } from "./removeStill.ts";
import { showAddress, syncAddress } from "./syncAddress.ts";
import { syncTheme } from "./syncTheme.ts";

/** Loads the start-up data and opens the atlas over it; says so where that fails. */
export function App() {
  return (
    <ErrorBoundary files={/./} renderFailure={(retry) => <StartFailure retry={retry} />}>
      <LoadedAtlas />
    </ErrorBoundary>
  );
}

function LoadedAtlas() {
  const start = useLoaded("start", loadAtlas);
  if (start.state === "loading") {
    return (
      <p className={styles.opening} role="status">
        {messages.loading}
      </p>
    );
  }
  if (start.state === "failed") return <StartFailure error={start.error} retry={start.retry} />;
  return <OpenAtlas atlas={start.value} />;
}

function StartFailure({ error, retry }: { readonly error?: unknown; readonly retry: () => void }) {
  useEffect(removeStill, []);
  return (
    <main className={styles.start}>
      <h1 className={styles.title}>{messages.title}</h1>
      <LoadFailure
        text={messages.startFailed}
        isNewEdition={isNewEdition(error)}
        onRetry={retry}
        onReload={reloadInNewEdition}
      />
    </main>
  );
}

function OpenAtlas({ atlas }: { readonly atlas: Atlas }) {
  const [store] = useState(() => openStore(atlas));
  useEffect(
    function followAddress() {
      const stopAddress = syncAddress(store, window);
      const stopTheme = syncTheme(store, document.documentElement);
      return () => {
        stopAddress();
        stopTheme();
      };
    },
    [store],
  );
  return (
    <AtlasStoreProvider store={store}>
      <AtlasScreen />
    </AtlasStoreProvider>
  );
}

/** The first render already shows what the address asks for. */
function openStore(atlas: Atlas): AtlasStore {
  const store = createAtlasStore(atlas);
  showAddress(store, window);
  syncTheme(store, document.documentElement)();
  if (store.getState().view === "map") openLines(store);
  return store;
}
