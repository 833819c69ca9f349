import { useEffect, useMemo, useState } from "react";
import { LINE_CLASSES, type LinePicture } from "../../domain/lineMode.ts";
import { listPairLines } from "../../domain/pairLines.ts";
import type { ManyLinesLook, RelationshipLinesLayer } from "../../layers/RelationshipLinesLayer.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectLineKinds, selectLinePicture } from "../../store/selectors.ts";
import { fineOpacity } from "./fineOpacity.ts";
import { LINE_LOOKS } from "./lineLooks.ts";

const NOTHING: ManyLinesLook = { kinds: new Uint8Array(), styles: [] };

/** Whether the picture of the many lines is here, to come, or will not come. */
type LinesState = "here" | "busy" | "failed";

/** Draws the lines of all pairs that the chosen mode shows; tells what has become of their picture. */
export function useManyLines(layer: RelationshipLinesLayer): LinesState {
  const [state, setState] = useState<LinesState>("here");
  const atlas = useAtlas((state) => state.atlas);
  const mode = useAtlas(selectLinePicture);
  const kinds = useAtlas(selectLineKinds);
  const isSelected = useAtlas((state) => state.selection.kind !== "none");
  const isWanted = kinds !== undefined;
  // Thousands of ends are listed only when they are first wanted.
  const lines = useMemo(() => (isWanted ? listPairLines(atlas) : undefined), [atlas, isWanted]);

  useEffect(
    function setManyLines() {
      if (lines) layer.setLines(lines);
      layer.setLook(kinds ? lookOf(mode, kinds) : NOTHING);
    },
    [layer, lines, mode, kinds],
  );
  useEffect(
    function setDimmed() {
      layer.setDimmed(isSelected);
    },
    [layer, isSelected],
  );
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
  return state;
}

/** A mode has its classes drawn in their order, the last on top. */
function lookOf(mode: LinePicture, kinds: Uint8Array): ManyLinesLook {
  const looks = LINE_CLASSES[mode].map((name) => LINE_LOOKS[name]);
  const isFine = looks.map(({ opacity }) => opacity === "fine");
  const opacity = fineOpacity(
    kinds.reduce((count, kind) => (isFine[kind - 1] ? count + 1 : count), 0),
  );
  return {
    kinds,
    styles: looks.map((look) => ({
      ...look,
      opacity: look.opacity === "fine" ? opacity : look.opacity,
    })),
  };
}
