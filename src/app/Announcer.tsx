import type { Atlas } from "../domain/atlas.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { appMessages as messages } from "../messages/app.ts";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import type { MapTarget } from "../store/atlasStore.ts";
import type { Selection } from "../store/selection.ts";
import styles from "./Announcer.module.css";

/**
 * Tells those who cannot see the map what the keyboard's cursor is on and, where the focus did not
 * move, what opened.
 */
export function Announcer() {
  const atlas = useAtlas((state) => state.atlas);
  const cursor = useAtlas((state) => state.cursor);
  const selection = useAtlas((state) => state.selection);
  const origin = useAtlas((state) => state.origin);
  const opened = origin === "map" ? selectionName(atlas, selection) : undefined;
  return (
    <div className={styles.spoken}>
      <p aria-live="polite">{cursor && cursorName(atlas, cursor)}</p>
      <p aria-live="polite">{opened && messages.opened(opened)}</p>
    </div>
  );
}

function cursorName(atlas: Atlas, cursor: MapTarget): string {
  if (cursor.kind === "party") return atlas.nameOf(cursor.party);
  return cursor.kind === "pair" ? pairName(atlas, splitPairKey(cursor.pair)) : "";
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
