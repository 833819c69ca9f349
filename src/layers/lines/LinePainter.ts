import { createLineGeometry, type LineGeometry } from "../../domain/geo/lineGeometry.ts";
import type { CanvasView } from "../MapPicture.ts";
import { drawLines, type LinesLook } from "./drawLines.ts";
import { openIndex, packIndex, type SegmentIndex } from "./segmentIndex.ts";
import type { FromLinesWorker, ToLinesWorker } from "./workerMessages.ts";

/** Draws the lines between given ends on a canvas that is its own. */
export interface LinePainter {
  /**
   * Draws a picture; when it is ready, and before anything of it is seen, `beforeShown` is called.
   * It is not asked for the next one before that.
   */
  paint(
    canvas: HTMLCanvasElement,
    picture: LinesLook & { readonly view: CanvasView },
    beforeShown: () => void,
  ): void;
  /** The index of the lines, as soon as there is one. */
  readonly index: SegmentIndex | undefined;
  close(): void;
}

/** Draws in the page itself, at once. */
export class PagePainter implements LinePainter {
  private readonly geometry: LineGeometry;
  private opened: SegmentIndex | undefined;

  constructor(ends: Float64Array) {
    this.geometry = createLineGeometry(ends);
    this.opened = undefined;
  }

  get index(): SegmentIndex {
    this.opened ??= openIndex(packIndex(this.geometry));
    return this.opened;
  }

  paint(...[canvas, picture, beforeShown]: Parameters<LinePainter["paint"]>): void {
    const { width, height, ratio } = picture.view;
    beforeShown();
    canvas.width = Math.round(width * ratio);
    canvas.height = Math.round(height * ratio);
    const context = canvas.getContext("2d");
    if (context) drawLines(context, this.geometry, picture);
  }

  close(): void {
    // Nothing is held outside the page.
  }
}

/** Draws in a worker; the page is free meanwhile. */
export class WorkerPainter implements LinePainter {
  private readonly worker: Worker;
  private opened: SegmentIndex | undefined;
  private waiting: { readonly canvas: HTMLCanvasElement; beforeShown(): void } | undefined;

  /** @param onUnable called when the worker cannot do the work; it is of no use then. */
  constructor(ends: Float64Array, onUnable: () => void) {
    this.opened = undefined;
    this.waiting = undefined;
    this.worker = new Worker(new URL("./linesWorker.ts", import.meta.url), { type: "module" });
    this.worker.addEventListener("error", onUnable);
    this.worker.addEventListener("message", ({ data }: MessageEvent<FromLinesWorker>) => {
      if (data.kind === "unable") onUnable();
      else if (data.kind === "index") this.opened = openIndex(data.packed);
      else this.take(data.bitmap);
    });
    this.tell({ kind: "ends", ends });
  }

  get index(): SegmentIndex | undefined {
    return this.opened;
  }

  paint(...[canvas, picture, beforeShown]: Parameters<LinePainter["paint"]>): void {
    this.waiting = { canvas, beforeShown };
    this.tell({ kind: "paint", picture });
  }

  close(): void {
    this.worker.terminate();
  }

  private take(bitmap: ImageBitmap): void {
    const waiting = this.waiting;
    if (!waiting) return;
    const { canvas, beforeShown } = waiting;
    this.waiting = undefined;
    beforeShown();
    // The bitmap does not tell the element its size.
    if (canvas.width !== bitmap.width) canvas.width = bitmap.width;
    if (canvas.height !== bitmap.height) canvas.height = bitmap.height;
    canvas.getContext("bitmaprenderer")?.transferFromImageBitmap(bitmap);
  }

  private tell(message: ToLinesWorker): void {
    this.worker.postMessage(message);
  }
}

/** Returns whether this browser may have workers that draw. */
export function mayDrawInWorkers(): boolean {
  return (
    typeof Worker === "function" &&
    typeof OffscreenCanvas === "function" &&
    typeof ImageBitmapRenderingContext === "function"
  );
}
