import type { Atlas } from "../domain/atlas.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { appMessages as messages } from "../messages/app.ts";
import { describePair } from "../messages/pairDetail.ts";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import type { AtlasState, MapTarget } from "../store/atlasStore.ts";
import type { Selection } from "../store/selection.ts";
import { findPairLine } from "../store/selectors.ts";
import styles from "./Announcer.module.css";

/**
 * Tells those who cannot see the map what the keyboard's cursor is on and, where the focus did not
 * move, what opened.
 */
export function Announcer() {
  const atlas = useAtlas((state) => state.atlas);
  const cursorWords = useAtlas((state) => (state.cursor ? wordsOf(state, state.cursor) : ""));
  const selection = useAtlas((state) => state.selection);
  const origin = useAtlas((state) => state.origin);
  const opened = origin === "map" ? selectionName(atlas, selection) : undefined;
  return (
    <div className={styles.spoken}>
      <p aria-live="polite">{cursorWords}</p>
      <p aria-live="polite">{opened && messages.opened(opened)}</p>
    </div>
  );
}

function wordsOf(state: AtlasState, cursor: MapTarget): string {
  const { atlas } = state;
  if (cursor.kind === "party") return atlas.nameOf(cursor.party);
  if (cursor.kind !== "pair") return "";
  const [nameA = "", nameB = ""] = splitPairKey(cursor.pair).map(atlas.nameOf);
  const line = findPairLine(state, cursor.pair);
  const detail = line ? describePair({ nameA, nameB, ...line }) : "";
  return [pairName(atlas, splitPairKey(cursor.pair)), detail].filter(Boolean).join(": ");
}

/** Returns the name of what is selected, as the panel and the page's title have it. */
export function selectionName(atlas: Atlas, selection: Selection): string | undefined {
  if (selection.kind === "country") return atlas.nameOf(selection.country);
  if (selection.kind === "pair") return pairName(atlas, splitPairKey(selection.pair));
  return undefined;
}

function pairName(atlas: Atlas, parties: ReturnType<typeof splitPairKey>): string {
  return parties.map((code) => atlas.nameOf(code)).join("–");
}
