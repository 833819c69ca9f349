import { frameMessages } from "../messages/frame.ts";
import { useAtlas } from "../store/AtlasStoreContext.tsx";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import styles from "./Announcer.module.css";
import { selectionName } from "./selectionName.ts";

const cursorWords = definePart(() => import("./CursorWords.tsx"));

/**
 * Tells those who cannot see the map what the keyboard's cursor is on and, where the focus did not
 * move, what opened.
 */
export function Announcer() {
  const atlas = useAtlas((state) => state.atlas);
  const isCursorShown = useAtlas((state) => state.cursor !== undefined);
  const selection = useAtlas((state) => state.selection);
  const origin = useAtlas((state) => state.origin);
  const opened = origin === "map" ? selectionName(atlas, selection) : undefined;
  return (
    <div className={styles.spoken}>
      <p aria-live="polite">
        {isCursorShown && (
          <LazyPart part={cursorWords}>{({ CursorWords }) => <CursorWords />}</LazyPart>
        )}
      </p>
      <p aria-live="polite">{opened && frameMessages.opened(opened)}</p>
    </div>
  );
}
