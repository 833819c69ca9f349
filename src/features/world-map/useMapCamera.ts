import type { Map as LeafletMap } from "leaflet";
import { useEffect, useRef } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { extentOf, type Outline } from "../../domain/geo/outline.ts";
import { projectLonLat } from "../../domain/geo/projection.ts";
import { isPartyOutline } from "../../domain/partyOutline.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { type Selection, selectedParties } from "../../store/selection.ts";
import {
  atLeast,
  boxAround,
  isUntouched,
  isWellInView,
  measureCovered,
  moveTo,
  presentView,
  viewOfBox,
  viewOfWorld,
} from "./camera.ts";
import { afterNextFrame } from "./measures.ts";
import { tracePair } from "./placeLines.ts";

/** Outlines wider than this share of the world do not count for the frame: the anchor does. */
const WIDEST_FRAMED = 60;
/** A selected country smaller than this many pixels is brought closer. */
const LEGIBLE = 14;
/** Width of the surroundings in which it is then shown, in world units: about a continent. */
const SURROUNDINGS = 75;
/** In a map with fewer free pixels across, markers would bury it: it is shown so much larger. */
const ROOMY = 1000;
const MOST_ENLARGED = 3;

/**
 * Moves the map to what is selected: a pair is framed; with a country, or nothing, the world is fitted
 * beside what covers the map, whether it came by a click or by its address. In a view that the reader
 * has chosen a country is only brought into view. The camera is not part of the address.
 */
export function useMapCamera(map: LeafletMap, outlines: readonly Outline[]): void {
  const atlas = useAtlas((state) => state.atlas);
  const selection = useAtlas((state) => state.selection);
  const latestOutlines = useRef(outlines);
  latestOutlines.current = outlines;
  // A selection that comes with the address waits for the first outlines: they count for its frame.
  const areOutlinesHere = outlines.length > 0;

  const isDoorOpen = useAtlas((state) => state.isDoorOpen);
  const wasDoorOpen = useRef(isDoorOpen);
  useEffect(
    function fitBesideDoor() {
      if (wasDoorOpen.current === isDoorOpen) return;
      wasDoorOpen.current = isDoorOpen;
      // As a card among others the map has another size.
      return afterNextFrame(() => {
        const isOwnView = !isUntouched(map);
        // Told at once, Leaflet would pan the old view into its bounds, over the new one.
        map.invalidateSize({ pan: false, debounceMoveend: true });
        if (selection.kind === "none" && (isDoorOpen || !isOwnView)) fitWorld(map);
      });
    },
    [map, isDoorOpen, selection],
  );

  const stage = useRef<"opening" | "open">("opening");

  useEffect(
    function frameSelection() {
      const parties = selectedParties(selection);
      if (!areOutlinesHere) return;
      const isOpening = stage.current === "opening";
      stage.current = "open";
      if (isOpening && parties.length === 0) return;
      const frame = () => frameParties(map, atlas, selection, latestOutlines.current);
      if (isOpening) {
        frame();
        return;
      }
      // The selection is shown before the map moves to it: measuring the page takes its time.
      return afterNextFrame(frame);
    },
    [map, atlas, selection, areOutlinesHere],
  );
}

function frameParties(
  map: LeafletMap,
  atlas: Atlas,
  selection: Selection,
  outlines: readonly Outline[],
): void {
  const parties = selectedParties(selection);
  // The reader may have gone where nothing is selected.
  if (parties.length === 0) {
    if (isUntouched(map)) fitWorld(map);
    return;
  }
  const framed = outlines.filter(
    (outline) =>
      isPartyOutline(outline.id) &&
      parties.includes(outline.id) &&
      extentOf(outline.mainBox) < WIDEST_FRAMED,
  );
  const points = parties.flatMap((code) => {
    const party = atlas.party(code);
    return party ? [projectLonLat(lonLat(...party.anchor))] : [];
  });
  if (points.length === 0) return;
  const paths = selection.kind === "pair" ? tracePair(atlas, selection.pair) : [];
  const box = boxAround(paths, framed, points);
  const container = map.getContainer();
  const covered = measureCovered(container);
  if (selection.kind === "pair") {
    moveTo(map, viewOfBox(map, box, covered));
    return;
  }
  const free = map.getSize().x - covered.left - covered.right;
  // Of the widest countries only the anchor is framed: they fill a small map anyway.
  const enlarged = framed.length === 0 ? 1 : Math.min(MOST_ENLARGED, Math.max(1, ROOMY / free));
  const besideCorner = measureCovered(container, true);
  const isOwnView = !isUntouched(map);
  const view = isOwnView ? presentView(map) : viewOfWorld(map, besideCorner);
  // Where the whole world would be a stamp, a country has to be more than legible to leave it so.
  const least = LEGIBLE * enlarged * (isOwnView ? 1 : enlarged);
  const isLegible = extentOf(box) * 2 ** view.zoom >= least;
  const isSeen = isLegible && isWellInView(map, box, besideCorner, view);
  if (isSeen && isOwnView) return;
  moveTo(map, isSeen ? view : viewOfBox(map, atLeast(box, SURROUNDINGS / enlarged), covered));
}

/** Shows the whole world in the part of the map that is free. */
export function fitWorld(map: LeafletMap, isAnimated = true): void {
  moveTo(map, viewOfWorld(map, measureCovered(map.getContainer(), true)), isAnimated);
}
