import { useEffect, useState } from "react";
import type { Shapes } from "../../data/decodeShapes.ts";
import { loadDisputes, loadShapes } from "../../data/loadDataset.ts";
import type { Outline } from "../../domain/geo/outline.ts";
import { type Loaded, useLoaded } from "../../ui/useLoaded.ts";

/** The outlines to be drawn: the finest that are here. */
export interface MapShapes {
  readonly shapes: Shapes | undefined;
  readonly disputes: readonly Outline[];
  /** A way to try again, when nothing can be drawn. */
  readonly retry: (() => void) | undefined;
}

const NO_OUTLINES: readonly Outline[] = [];

/** Loads the small outlines first, and the finer ones when the browser has nothing else to do. */
export function useMapShapes(): MapShapes {
  const [isFineWanted, setIsFineWanted] = useState(false);
  const coarse = useLoaded("110m", loadShapes);
  const fine = useLoaded(isFineWanted ? "50m" : undefined, loadShapes);
  const disputes = useLoaded("disputes", loadDisputes);
  const isCoarseHere = coarse.state === "here";

  useEffect(
    function askForFineShapes() {
      if (!isCoarseHere) return;
      return whenIdle(() => setIsFineWanted(true));
    },
    [isCoarseHere],
  );

  return {
    shapes: loadedValue(fine) ?? loadedValue(coarse),
    disputes: loadedValue(disputes)?.outlines ?? NO_OUTLINES,
    retry: coarse.state === "failed" ? coarse.retry : undefined,
  };
}

function loadedValue<Value>(loaded: Loaded<Value>): Value | undefined {
  return loaded.state === "here" ? loaded.value : undefined;
}

/** Runs once when the browser is idle; returns how to call it off. */
function whenIdle(run: () => void): () => void {
  // Safari has no requestIdleCallback.
  if (typeof requestIdleCallback !== "function") {
    const timer = setTimeout(run, 200);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: 2000 });
  return () => cancelIdleCallback(handle);
}
