import { ExternalLink } from "lucide-react";
import type { ComponentProps } from "react";
import { Legend } from "../features/legend/Legend.tsx";
import { TwoFingerHint } from "../features/world-map/TwoFingerHint.tsx";
import { WorldMap } from "../features/world-map/WorldMap.tsx";
import { appMessages as messages } from "../messages/app.ts";
import { frameMessages } from "../messages/frame.ts";
import { writeShownSentence } from "../messages/shown.ts";
import { shownNameMessages } from "../messages/shownName.ts";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import { selectViewAddress } from "../store/selectExportView.ts";
import { selectShown } from "../store/selectors.ts";
import { Aids } from "./Aids.tsx";
import styles from "./EmbeddedScreen.module.css";
import { ErrorBoundary } from "./ErrorBoundary.tsx";
import { Notices } from "./Notices.tsx";
import { Panel } from "./Panel.tsx";
import { YearData } from "./YearData.tsx";

const showHint: ComponentProps<typeof WorldMap>["renderOver"] = (map) => (
  <TwoFingerHint map={map} />
);

/** The map in another page: no controls but its own, a caption, and the way to the whole atlas. */
export function EmbeddedScreen({ isPanelOpen }: { readonly isPanelOpen: boolean }) {
  const shown = useAtlas(selectShown);
  const address = useAtlas((state) => selectViewAddress(state, window.location.pathname));
  return (
    <main className={styles.screen} data-panel={isPanelOpen || undefined} data-embedded>
      <h1 className={styles.heading}>{messages.title}</h1>
      <div className={styles.view}>
        <ErrorBoundary>
          <WorldMap renderOver={showHint} />
        </ErrorBoundary>
        <div className={styles.notices}>
          <Notices />
          <ErrorBoundary>
            <YearData />
          </ErrorBoundary>
        </div>
        <div className={styles.legend}>
          <ErrorBoundary>
            <Legend />
          </ErrorBoundary>
        </div>
        <Panel />
      </div>
      <div className={styles.caption}>
        <p id={shownNameMessages.id} role="status" aria-label={shownNameMessages.name}>
          {writeShownSentence(shown)}
        </p>
        <a href={address} target="_blank" rel="noopener">
          {frameMessages.openInAtlas}
          <ExternalLink size={14} aria-hidden="true" />
        </a>
      </div>
      <Aids />
    </main>
  );
}
