import { Download } from "lucide-react";
import { type ReactNode, useEffect, useRef } from "react";
import { findFlag } from "../../data/loadDataset.ts";
import { type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import { FlagImage } from "../../ui/FlagImage.tsx";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { lowerPart } from "./lowerPart.ts";
import styles from "./PairHead.module.css";
import { usePairPage } from "./pairPage.ts";

/** Two names of so many letters together, and no more, have room beside their flags in one line. */
const MOST_BESIDE_FLAGS = 17;

/** Flags and names of both parties; a name opens that country. Below them the sentence. */
export function PairHead({ children }: { readonly children: ReactNode }) {
  const page = usePairPage();
  const heading = useRef<HTMLHeadingElement>(null);
  const store = useAtlasStoreApi();
  const isNewest = useAtlas((state) => selectWorld(state).isNewest);
  const isEmbedded = useAtlas((state) => state.isEmbedded);
  const origin = useAtlas((state) => state.origin);
  const head = useRef<HTMLElement>(null);
  const isSought = useAtlas(({ sought }) => sought !== undefined && sought.mission === undefined);
  useEffect(
    function showHead() {
      if (!isSought) return;
      head.current?.scrollIntoView({ block: "start" });
      store.getState().endSeeking();
    },
    [isSought, store],
  );
  useEffect(
    function takeFocus() {
      // From the map the focus stays where the reader works.
      if (origin === "list" || origin === "search") heading.current?.focus();
    },
    [origin],
  );
  return (
    <header
      ref={head}
      className={styles.head}
      data-turned={page.partyA !== splitPairKey(page.pair)[0] || undefined}
    >
      <h2
        ref={heading}
        className={styles.names}
        tabIndex={-1}
        data-long={page.nameA.length + page.nameB.length > MOST_BESIDE_FLAGS || undefined}
        aria-label={messages.panel(page.nameA, page.nameB)}
      >
        <PartyName code={page.partyA} name={page.nameA} />
        <span className={styles.dash}>–</span>
        <PartyName code={page.partyB} name={page.nameB} />
      </h2>
      <div className={styles.line}>
        {!isEmbedded && (
          <button
            type="button"
            className={styles.export}
            aria-label={messages.export}
            title={messages.export}
            onClick={() => store.getState().showExport(true)}
          >
            <Download size={16} aria-hidden="true" />
          </button>
        )}
        {children}
      </div>
      {!isNewest && <LazyPart part={lowerPart}>{({ YearLine }) => <YearLine />}</LazyPart>}
    </header>
  );
}

function PartyName({ code, name }: { readonly code: PartyCode; readonly name: string }) {
  const { atlas, partyA } = usePairPage();
  const store = useAtlasStoreApi();
  const side = code === partyA ? "a" : "b";
  const content = (
    <>
      <FlagImage code={code} findAddress={findFlag} size="large" />
      <span>{name}</span>
    </>
  );
  if (!atlas.party(code)) {
    return (
      <span className={styles.party} data-party={side}>
        {content}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={styles.party}
      data-party={side}
      onClick={() => store.getState().openCountry(code, "list")}
    >
      {content}
    </button>
  );
}
