import type { Map as LeafletMap } from "leaflet";
import { useEffect, useState } from "react";
import type { Shapes } from "../../data/decodeShapes.ts";
import { knownDisputes, knownShapes, loadDisputes, loadShapes } from "../../data/loadDataset.ts";
import type { Outline } from "../../domain/geo/outline.ts";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";

/** The outlines to be drawn: those that the zoom needs, of those that are here. */
export interface MapShapes {
  readonly shapes: Shapes | undefined;
  readonly disputes: readonly Outline[];
  /** Whether the map rests so close that the finer outlines are seen. */
  readonly isClose: boolean;
  /** What is missed most of what did not load, and a way to try all of that again. */
  readonly failure: { readonly file: FailedFile; readonly retry: () => void } | undefined;
}

/** Files of the map, the most needed first. */
type FailedFile = "outlines" | "fine outlines" | "disputes";

const NO_OUTLINES: readonly Outline[] = [];
/**
 * The small outlines have a point every 0.7 world units or so: from this many pixels of the screen a
 * world unit on, their corners are seen.
 */
const FINE_SCALE = 7;
/** A quarter of a pixel of the screen, in world units, where the map is not so close. */
const COARSE_TOLERANCE = 0.25 / FINE_SCALE;

/** Loads the small outlines first, and the finer ones when the map is first so close. */
export function useMapShapes(map: LeafletMap): MapShapes {
  const isClose = useIsClose(map);
  // Once here they stay: coming close again finds them at once.
  const [isFineWanted, setIsFineWanted] = useState(false);
  if (isClose && !isFineWanted) setIsFineWanted(true);
  const coarse = useLoaded("110m", loadShapes, knownShapes);
  const fine = useLoaded(isFineWanted && coarse.state === "here" ? "50m" : undefined, loadShapes);
  const disputes = useLoaded("disputes", loadDisputes, knownDisputes);

  return {
    shapes: (isClose ? loadedValue(fine) : undefined) ?? loadedValue(coarse),
    disputes: loadedValue(disputes)?.outlines ?? NO_OUTLINES,
    isClose,
    failure: failureOf({ outlines: coarse, "fine outlines": fine, disputes }),
  };
}

/** What brought down one file has mostly brought down the others, too. */
function failureOf(files: Readonly<Record<FailedFile, Loaded<Shapes>>>): MapShapes["failure"] {
  const failed = Object.entries(files).flatMap(([file, loaded]) =>
    loaded.state === "failed" ? [{ file: file as FailedFile, retry: loaded.retry }] : [],
  );
  const [first] = failed;
  if (!first) return undefined;
  return {
    file: first.file,
    retry() {
      for (const { retry } of failed) retry();
    },
  };
}

function useIsClose(map: LeafletMap): boolean {
  const [isClose, setIsClose] = useState(() => needsFineShapes(map));
  useEffect(
    function followZoom() {
      const follow = () => setIsClose(needsFineShapes(map));
      follow();
      map.on("zoomend", follow);
      return () => {
        map.off("zoomend", follow);
      };
    },
    [map],
  );
  return isClose;
}

function needsFineShapes(map: LeafletMap): boolean {
  return 2 ** map.getZoom() * window.devicePixelRatio >= FINE_SCALE;
}

/**
 * Returns how far lines may be from the true ones, in world units: from afar hundreds need few points.
 * `undefined` is what lines have by themselves.
 */
export function toleranceOf({ isClose }: { readonly isClose: boolean }): number | undefined {
  return isClose ? undefined : COARSE_TOLERANCE;
}

/** Returns how far lines may be from the true ones on a map as it is now, as `toleranceOf` does. */
export function toleranceOn(map: LeafletMap): number | undefined {
  return toleranceOf({ isClose: needsFineShapes(map) });
}

function loadedValue<Value>(loaded: Loaded<Value>): Value | undefined {
  return loaded.state === "here" ? loaded.value : undefined;
}
