import { useEffect, useState } from "react";
import { DatasetError } from "../data/DatasetError.ts";
import { loadStart } from "../data/loadDataset.ts";
import { createAtlas } from "../domain/atlas.ts";
import type { StartData } from "../domain/dataset.ts";
import { appMessages as messages } from "../messages/app.ts";
import { AtlasStoreProvider } from "../store/AtlasStoreContext.tsx";
import { type AtlasStore, createAtlasStore } from "../store/atlasStore.ts";
import { Retry } from "../ui/Retry.tsx";
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
  const isNewEdition = error instanceof DatasetError && error.fault === "new-edition";
  return (
    <main className={styles.start}>
      <h1 className={styles.title}>{messages.title}</h1>
      <Retry
        text={isNewEdition ? messages.newEdition : messages.startFailed}
        label={isNewEdition ? messages.reload : messages.tryAgain}
        onRetry={isNewEdition ? () => window.location.reload() : retry}
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
  return store;
}
