import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import type { RelationshipLinesLayer } from "../../layers/lines/index.ts";
import { fitMargins } from "../../layers/pictureMargins.ts";
import { untilIdle } from "../../ui/untilIdle.ts";
import { afterShown } from "./measures.ts";

/** A map that was still for so long, in milliseconds, may stay so. */
const STILL_MS = 300;

/**
 * Pictures of a map have margins only where there is something beyond its window. They
 * are added or taken away when the page is idle: after the first picture, and after each movement.
 * @param isDrawn whether the first outlines are drawn
 */
export function useMargins(map: LeafletMap, lines: RelationshipLinesLayer, isDrawn: boolean): void {
  useEffect(
    function followMovements() {
      if (!isDrawn) return;
      let timer: ReturnType<typeof setTimeout> | undefined;
      let isMoving = false;
      const fit = () => {
        if (!isMoving) fitMargins(map);
      };
      const fitWhenIdle = () => untilIdle().then(fit);
      const handleStart = () => {
        isMoving = true;
        clearTimeout(timer);
      };
      const handleEnd = () => {
        isMoving = false;
        clearTimeout(timer);
        timer = setTimeout(() => afterShown(lines, fitWhenIdle), STILL_MS);
      };
      map.on("movestart", handleStart).on("moveend resize", handleEnd);
      afterShown(lines, fitWhenIdle);
      return () => {
        clearTimeout(timer);
        isMoving = true;
        map.off("movestart", handleStart).off("moveend resize", handleEnd);
      };
    },
    [map, lines, isDrawn],
  );
}
