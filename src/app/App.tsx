import { useEffect, useState } from "react";
import { loadStart } from "../data/loadDataset.ts";
import { isNewEdition, reloadInNewEdition } from "../data/newEdition.ts";
import { createAtlas } from "../domain/atlas.ts";
import type { StartData } from "../domain/dataset.ts";
import { openLines } from "../features/world-map/followedLines.ts";
import { appMessages as messages } from "../messages/app.ts";
import { AtlasStoreProvider } from "../store/AtlasStoreContext.tsx";
import { type AtlasStore, createAtlasStore } from "../store/atlasStore.ts";
import { LoadFailure } from "../ui/LoadFailure.tsx";
import { useLoaded } from "../ui/useLoaded.ts";
import styles from "./App.module.css";
import { AtlasScreen } from "./AtlasScreen.tsx";
import { showAddress, syncAddress } from "./syncAddress.ts";
import { syncTheme } from "./syncTheme.ts";

/** Loads the start-up data and opens the atlas over it. */
export function App() {
  const start = useLoaded("start", loadStart);
  if (start.state === "loading") {
    return (
      <main className={styles.start}>
        <h1 className={styles.title}>{messages.title}</h1>
        <p role="status">{messages.loading}</p>
      </main>
    );
  }
  if (start.state === "failed") return <StartFailure error={start.error} retry={start.retry} />;
  return <OpenAtlas start={start.value} />;
}

function StartFailure({ error, retry }: { readonly error: unknown; readonly retry: () => void }) {
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

function OpenAtlas({ start }: { readonly start: StartData }) {
  const [store] = useState(() => openStore(start));
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
function openStore(start: StartData): AtlasStore {
  const store = createAtlasStore(createAtlas(start));
  showAddress(store, window);
  syncTheme(store, document.documentElement)();
  if (store.getState().view === "map") openLines(store);
  return store;
}
