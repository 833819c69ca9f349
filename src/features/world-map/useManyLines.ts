import { useEffect, useState } from "react";
import { LINE_CLASSES, type LinePicture } from "../../domain/lineMode.ts";
import { countKinds, listPairLines, type PairLines } from "../../domain/pairLines.ts";
import { type ManyLinesLook, RelationshipLinesLayer } from "../../layers/RelationshipLinesLayer.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectLineKinds, selectLinePicture } from "../../store/selectors.ts";
import { fineOpacity } from "./fineOpacity.ts";
import { LINE_LOOKS } from "./lineLooks.ts";

const NOTHING: ManyLinesLook = { kinds: new Uint8Array(), styles: [] };

/** Whether the picture of the many lines is here, to come, or will not come. */
type LinesState = "here" | "busy" | "failed";

/**
 * Draws the lines of all pairs that the chosen mode shows; tells what has become of their picture.
 * The layer is there before the map: where lines can be projected off the page's thread, that begins
 * while the map is made.
 */
export function useManyLines(): {
  readonly layer: RelationshipLinesLayer;
  readonly state: LinesState;
} {
  const store = useAtlasStoreApi();
  const [layer] = useState(() => new RelationshipLinesLayer("lines"));
  const [state, setState] = useState<LinesState>("here");
  const isSelected = useAtlas((state) => state.selection.kind !== "none");

  useEffect(
    function followPictures() {
      const handleBusy = () => setState("busy");
      const handleSharp = () => setState("here");
      const handleFailed = () => setState("failed");
      layer.on("busy", handleBusy).on("sharp", handleSharp).on("failed", handleFailed);
      return () => {
        layer.off("busy", handleBusy).off("sharp", handleSharp).off("failed", handleFailed);
      };
    },
    [layer],
  );
  useEffect(
    function setDimmed() {
      layer.setDimmed(isSelected);
    },
    [layer, isSelected],
  );
  useEffect(
    // Straight from the store: a worker draws while the screen is rendered, not after it.
    function followLines() {
      let lines: PairLines | undefined;
      let shown: readonly [LinePicture, Uint8Array | undefined] | undefined;
      const setLook = () => {
        const now = store.getState();
        const [mode, kinds] = [selectLinePicture(now), selectLineKinds(now)];
        if (shown && shown[0] === mode && shown[1] === kinds) return;
        shown = [mode, kinds];
        // Thousands of ends are listed only when they are first wanted.
        if (kinds) {
          lines ??= listPairLines(now.atlas);
          layer.setLines(lines);
        }
        layer.setLook(kinds ? lookOf(mode, kinds) : NOTHING);
      };
      setLook();
      const unsubscribe = store.subscribe(setLook);
      return () => {
        unsubscribe();
        layer.close();
      };
    },
    [store, layer],
  );
  return { layer, state };
}

/** A mode has its classes drawn in their order, the last on top. */
function lookOf(mode: LinePicture, kinds: Uint8Array): ManyLinesLook {
  const looks = LINE_CLASSES[mode].map((name) => LINE_LOOKS[name]);
  const isFine = looks.map(({ opacity }) => opacity === "fine");
  const counts = countKinds(kinds);
  const opacity = fineOpacity(
    isFine.reduce((sum, one, index) => (one ? sum + (counts[index + 1] ?? 0) : sum), 0),
  );
  return {
    kinds,
    styles: looks.map((look) => ({
      ...look,
      opacity: look.opacity === "fine" ? opacity : look.opacity,
    })),
  };
}
