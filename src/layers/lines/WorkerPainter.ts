import { openCanvas } from "../openCanvas.ts";
import type { SheetPixels } from "./FineSheet.ts";
import type { LinePainter } from "./LinePainter.ts";
import { openIndex, type SegmentIndex } from "./segmentIndex.ts";
import type { FromLinesWorker, ToLinesWorker } from "./workerMessages.ts";

/**
 * Draws in workers, each some rows of the picture; the page is free meanwhile. Of two, each projects
 * half of the lines and hands them to the other one.
 */
export class WorkerPainter implements LinePainter {
  private readonly workers: readonly Worker[];
  private readonly opened: SegmentIndex[] = [];
  private readonly parts = new Map<Worker, PicturePart>();
  private waiting: Parameters<LinePainter["paint"]> | undefined;

  /** @param onUnable called when workers cannot do the work; the painter is of no use then. */
  constructor(ends: Float64Array, onUnable: () => void) {
    this.waiting = undefined;
    this.workers = Array.from({ length: countWorkers() }, () => {
      const worker = claimWorker();
      worker.addEventListener("error", onUnable);
      worker.addEventListener("message", ({ data }: MessageEvent<FromLinesWorker>) => {
        if (data.kind === "unable") onUnable();
        else if (data.kind === "index") this.opened.push(openIndex(data.packed));
        else this.receivePart(worker, data);
      });
      return worker;
    });
    const count = this.workers.length;
    const { port1, port2 } = new MessageChannel();
    for (const [index, worker] of this.workers.entries()) {
      const others = count > 1 ? [index === 0 ? port1 : port2] : [];
      tell(worker, { kind: "start", ends, share: { index, count }, others }, others);
    }
  }

  get indexes(): readonly SegmentIndex[] {
    return this.opened;
  }

  prepare(kinds: Uint8Array): void {
    for (const worker of this.workers) tell(worker, { kind: "prepare", kinds });
  }

  paint(...request: Parameters<LinePainter["paint"]>): void {
    this.waiting = request;
    const [, picture] = request;
    for (const worker of this.workers) tell(worker, { kind: "paint", picture });
  }

  close(): void {
    for (const worker of this.workers) worker.terminate();
  }

  private receivePart(worker: Worker, part: PicturePart): void {
    this.parts.set(worker, part);
    if (!this.waiting || this.parts.size < this.workers.length) return;
    const [canvas, { view }, beforeShown] = this.waiting;
    this.waiting = undefined;
    beforeShown();
    const context = openCanvas(canvas, view);
    for (const [drawer, { bitmap, pixels, left, top }] of this.parts) {
      if (bitmap) {
        context?.drawImage(bitmap, left, top);
        bitmap.close();
      }
      if (pixels) {
        if (context) putPixels(context, pixels, { left, top });
        tell(drawer, { kind: "pixels", pixels }, [pixels.buffer]);
      }
    }
    this.parts.clear();
  }
}

/** A worker that is here before a painter needs it. */
let spare: Worker | undefined;

/** Loads the program of a worker before a painter needs it. */
export function loadWorker(): void {
  if (spare) return;
  const worker = openWorker();
  spare = worker;
  worker.addEventListener("error", () => {
    // Whoever opens the next one is told.
    if (spare === worker) spare = undefined;
  });
}

function claimWorker(): Worker {
  const worker = spare ?? openWorker();
  spare = undefined;
  return worker;
}

function openWorker(): Worker {
  return new Worker(new URL("./linesWorker.ts", import.meta.url), { type: "module" });
}

/** Where the page and the screen need the other core, two workers take longer than one. */
function countWorkers(): number {
  return navigator.hardwareConcurrency >= 4 ? 2 : 1;
}

function putPixels(
  context: CanvasRenderingContext2D,
  { buffer, width, height, painted }: SheetPixels,
  { left, top }: { readonly left: number; readonly top: number },
): void {
  const image = new ImageData(new Uint8ClampedArray(buffer), width, height);
  const size = [painted.right - painted.left, painted.bottom - painted.top] as const;
  context.putImageData(image, left, top, painted.left, painted.top, ...size);
}

type PicturePart = Extract<FromLinesWorker, { kind: "picture" }>;

function tell(worker: Worker, message: ToLinesWorker, transfer: Transferable[] = []): void {
  worker.postMessage(message, transfer);
}
