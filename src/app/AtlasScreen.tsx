import { Legend } from "../features/legend/Legend.tsx";
import { ShownSentence } from "../features/shown-sentence/ShownSentence.tsx";
import { WorldMap } from "../features/world-map/WorldMap.tsx";
import styles from "./AtlasScreen.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";

/** The whole screen: the map fills it, controls float on it, the panel lies at the side. */
export function AtlasScreen() {
  return (
    <main className={styles.screen}>
      <ErrorBoundary>
        <WorldMap />
      </ErrorBoundary>
      <div className={styles.top}>
        <ShownSentence />
      </div>
      <div className={styles.bottom}>
        <Legend />
      </div>
    </main>
  );
}
