import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import { giveMargins } from "../../layers/pictureMargins.ts";
import type { RelationshipLinesLayer } from "../../layers/RelationshipLinesLayer.ts";
import { untilIdle } from "../../ui/untilIdle.ts";
import { afterShown } from "./measures.ts";

/**
 * The first pictures of a map end with its window: they get their margins when there is nothing else
 * to do, ahead of the first movement.
 * @param isDrawn whether the first outlines are drawn
 */
export function useMargins(map: LeafletMap, lines: RelationshipLinesLayer, isDrawn: boolean): void {
  useEffect(
    function awaitPicture() {
      if (!isDrawn) return;
      afterShown(lines, () => untilIdle().then(() => giveMargins(map)));
    },
    [map, lines, isDrawn],
  );
}
