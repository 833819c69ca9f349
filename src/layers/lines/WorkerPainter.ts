import type { LinePainter } from "./LinePainter.ts";
import { openCanvas } from "./openCanvas.ts";
import { openIndex, type SegmentIndex } from "./segmentIndex.ts";
import type { FromLinesWorker, ToLinesWorker } from "./workerMessages.ts";

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
