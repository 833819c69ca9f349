import { useEffect, useMemo, useState } from "react";
import { countKinds, listPairLines, RELATION_KINDS } from "../../domain/pairLines.ts";
import type { ManyLinesLook, RelationshipLinesLayer } from "../../layers/RelationshipLinesLayer.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectLineKinds } from "../../store/selectors.ts";
import { fineOpacity } from "./fineOpacity.ts";
import { BROKEN_DASH } from "./placeLines.ts";

const NOTHING: ManyLinesLook = { kinds: new Uint8Array(), styles: [] };

/** Draws the lines of all pairs that the chosen mode shows; tells whether their picture is to come. */
export function useManyLines(layer: RelationshipLinesLayer): boolean {
  const [isBusy, setIsBusy] = useState(false);
  const atlas = useAtlas((state) => state.atlas);
  const kinds = useAtlas(selectLineKinds);
  const isSelected = useAtlas((state) => state.selection.kind !== "none");
  const isWanted = kinds !== undefined;
  // Thousands of ends are listed only when they are first wanted.
  const lines = useMemo(() => (isWanted ? listPairLines(atlas) : undefined), [atlas, isWanted]);

  useEffect(
    function setManyLines() {
      if (lines) layer.setLines(lines);
      layer.setLook(kinds ? lookOf(kinds) : NOTHING);
    },
    [layer, lines, kinds],
  );
  useEffect(
    function setDimmed() {
      layer.setDimmed(isSelected);
    },
    [layer, isSelected],
  );
  useEffect(
    function followPictures() {
      const handleBusy = () => setIsBusy(true);
      const handleSharp = () => setIsBusy(false);
      layer.on("busy", handleBusy).on("sharp", handleSharp);
      return () => {
        layer.off("busy", handleBusy).off("sharp", handleSharp);
      };
    },
    [layer],
  );
  return isBusy;
}

function lookOf(kinds: Uint8Array): ManyLinesLook {
  const opacity = fineOpacity(countKinds(kinds, RELATION_KINDS.relations));
  return {
    kinds,
    // In the order of `RELATION_KINDS`: relations, broken.
    styles: [
      { colour: "line", width: 1.1, opacity },
      { colour: "line-strong", width: 1.1, opacity: 0.8, dash: BROKEN_DASH },
    ],
  };
}
