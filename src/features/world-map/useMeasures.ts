import type { Map as LeafletMap } from "leaflet";
import { useEffect } from "react";
import type { RelationshipLinesLayer } from "../../layers/lines/index.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { type MeasureName, measureUntilShown } from "./measures.ts";

const INPUT_EVENTS = ["pointerup", "click", "keydown", "input"] as const;

/** Takes the program's own measures: from the reader's input to the frame that answers it. */
export function useMeasures(map: LeafletMap, lines: RelationshipLinesLayer): void {
  const store = useAtlasStoreApi();
  useEffect(
    function takeMeasures() {
      let lastInput = performance.now();
      const noteInput = (event: Event) => {
        lastInput = event.timeStamp;
      };
      for (const name of INPUT_EVENTS) document.addEventListener(name, noteInput, true);
      const measure = (name: MeasureName, start: number) => measureUntilShown(name, start, lines);
      const unsubscribe = store.subscribe((state, before) => {
        if (state.selection !== before.selection) measure("dyad:select", lastInput);
        if (state.filter !== before.filter) measure("dyad:filter", lastInput);
        if (state.year !== before.year) measure("dyad:year", lastInput);
        if (state.lines !== before.lines) measure("dyad:lines", lastInput);
      });
      const measureZoom = () => measure("dyad:zoom", performance.now());
      map.on("zoomend", measureZoom);
      return () => {
        for (const name of INPUT_EVENTS) document.removeEventListener(name, noteInput, true);
        unsubscribe();
        map.off("zoomend", measureZoom);
      };
    },
    [map, store, lines],
  );
}
