import type { CanvasView } from "../MapPicture.ts";
import type { LinesLook } from "./drawLines.ts";
import { LinesStudio } from "./LinesStudio.ts";
import { openIndex, type SegmentIndex } from "./segmentIndex.ts";
import type { FromLinesWorker, ToLinesWorker } from "./workerMessages.ts";

export type LinesPicture = LinesLook & { readonly view: CanvasView };

/** Draws pictures of the lines between given ends, one at a time. */
export interface LinePainter {
  /** Says which lines will be drawn, so that the work on them can begin. */
  prepare(kinds: Uint8Array): void;
  /**
   * Draws a picture on a canvas, which takes its size. Just before anything of it is seen,
   * `beforeShown` is called; the next picture may be asked for after that.
   */
  paint(canvas: HTMLCanvasElement, picture: LinesPicture, beforeShown: () => void): void;
  /** Indexes of the lines that were drawn, as soon as they are made; together they hold all. */
  readonly indexes: readonly SegmentIndex[];
  close(): void;
}

/** Draws in the page itself, at once. */
export class PagePainter implements LinePainter {
  private readonly studio: LinesStudio;
  private index: SegmentIndex | undefined;

  constructor(ends: Float64Array) {
    this.studio = new LinesStudio(ends);
    this.index = undefined;
  }

  get indexes(): readonly SegmentIndex[] {
    const packed = this.studio.takeIndex();
    if (packed) this.index = openIndex(packed);
    return this.index ? [this.index] : [];
  }

  prepare(): void {
    // There is no other thread that could begin.
  }

  paint(...[canvas, picture, beforeShown]: Parameters<LinePainter["paint"]>): void {
    beforeShown();
    const context = openCanvas(canvas, picture.view);
    if (context) this.studio.draw(context, picture);
  }

  close(): void {
    // Nothing is held outside the page.
  }
}

/**
 * Draws in two workers, each half of the lines; the page is free meanwhile. Translucent pictures on
 * each other look as if all lines had been drawn on one.
 */
export class WorkerPainter implements LinePainter {
  private readonly workers: readonly Worker[];
  private readonly opened: Map<Worker, SegmentIndex>;
  private readonly bitmaps: Map<Worker, ImageBitmap>;
  private waiting: Parameters<LinePainter["paint"]> | undefined;

  /** @param onUnable called when workers cannot do the work; the painter is of no use then. */
  constructor(ends: Float64Array, onUnable: () => void) {
    this.opened = new Map();
    this.bitmaps = new Map();
    this.waiting = undefined;
    this.workers = Array.from({ length: navigator.hardwareConcurrency > 1 ? 2 : 1 }, () => {
      const worker = new Worker(new URL("./linesWorker.ts", import.meta.url), { type: "module" });
      worker.addEventListener("error", onUnable);
      worker.addEventListener("message", ({ data }: MessageEvent<FromLinesWorker>) => {
        if (data.kind === "unable") onUnable();
        else if (data.kind === "index") this.opened.set(worker, openIndex(data.packed));
        else this.take(worker, data.bitmap);
      });
      return worker;
    });
    this.tell(() => ({ kind: "ends", ends }));
  }

  get indexes(): readonly SegmentIndex[] {
    return [...this.opened.values()];
  }

  prepare(kinds: Uint8Array): void {
    const shares = shareLines(kinds, this.workers.length);
    this.tell((index) => ({ kind: "prepare", kinds: shares[index] ?? kinds }));
  }

  paint(...request: Parameters<LinePainter["paint"]>): void {
    this.waiting = request;
    const [, picture] = request;
    const shares = shareLines(picture.kinds, this.workers.length);
    this.tell((index) => ({
      kind: "paint",
      picture: { ...picture, kinds: shares[index] ?? picture.kinds },
    }));
  }

  close(): void {
    for (const worker of this.workers) worker.terminate();
  }

  private take(worker: Worker, bitmap: ImageBitmap): void {
    this.bitmaps.set(worker, bitmap);
    if (!this.waiting || this.bitmaps.size < this.workers.length) return;
    const [canvas, { view }, beforeShown] = this.waiting;
    this.waiting = undefined;
    beforeShown();
    const context = openCanvas(canvas, view);
    for (const one of this.workers) {
      const part = this.bitmaps.get(one);
      if (part) context?.drawImage(part, 0, 0);
      part?.close();
    }
    this.bitmaps.clear();
  }

  private tell(message: (index: number) => ToLinesWorker): void {
    for (const [index, worker] of this.workers.entries()) worker.postMessage(message(index));
  }
}

/**
 * Returns what each of the workers draws: of all kinds but the topmost a share of the lines, and the
 * last worker, whose picture lies on top, all of the topmost kind.
 */
export function shareLines(kinds: Uint8Array, workers: number): Uint8Array[] {
  const topmost = kinds.reduce((most, kind) => Math.max(most, kind), 0);
  const isSingle = kinds.every((kind) => kind === 0 || kind === topmost);
  const shares = Array.from({ length: workers }, () => new Uint8Array(kinds.length));
  for (const [line, kind] of kinds.entries()) {
    if (kind === 0) continue;
    const index = kind === topmost && !isSingle ? workers - 1 : line % workers;
    const share = shares[index];
    if (share) share[line] = kind;
  }
  return shares;
}

/** Returns whether this browser may have workers that draw. */
export function mayDrawInWorkers(): boolean {
  return typeof Worker === "function" && typeof OffscreenCanvas === "function";
}

/** Returns a context to draw on an empty canvas of the view's size. */
function openCanvas(canvas: HTMLCanvasElement, { width, height, ratio }: CanvasView) {
  // Setting the size clears the canvas.
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  return canvas.getContext("2d");
}
