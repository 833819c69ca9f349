/** What draws many lines and finds them: a part of the program that most pictures do without. */
import type { LinePainter } from "./LinePainter.ts";
import { PagePainter } from "./PagePainter.ts";
import { loadWorker, WorkerPainter } from "./WorkerPainter.ts";

export { linesNear } from "./segmentIndex.ts";

/**
 * Returns a painter of lines between ends, with workers where the browser has them.
 * @param ends longitude and latitude of both ends of each line, in degrees.
 * @param canUseWorkers `false` after workers turned out to be unable.
 * @param onUnable called when workers cannot do the work; the painter is of no use then.
 */
export function openPainter(
  ends: Float64Array,
  { canUseWorkers, onUnable }: { readonly canUseWorkers: boolean; readonly onUnable: () => void },
): LinePainter {
  if (canUseWorkers && mayDrawInWorkers()) {
    try {
      return new WorkerPainter(ends, onUnable);
    } catch {
      // A page may be refused its workers, by its policy or for want of memory.
    }
  }
  return new PagePainter(ends);
}

/** Loads what a painter needs before there is one. */
export function prepare(): void {
  try {
    if (mayDrawInWorkers()) loadWorker();
  } catch {
    // The page draws them itself then.
  }
}

/** Returns whether workers draw: where the browser has them, and whoever started it has not said no. */
function mayDrawInWorkers(): boolean {
  if (import.meta.env.VITE_LINES_PAINTER === "page") return false;
  return typeof Worker === "function" && typeof OffscreenCanvas === "function";
}
