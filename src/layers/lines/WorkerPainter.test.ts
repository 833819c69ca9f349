import { afterEach, describe, expect, it, vi } from "vitest";
import { WorkerPainter } from "./WorkerPainter.ts";
import type { ToLinesWorker } from "./workerMessages.ts";

const ENDS = Float64Array.of(0, 0, 40, 0, 0, 10, 40, 10);
const VIEW = { scale: 4, offsetX: 0, offsetY: 0, width: 100, height: 50, ratio: 1 };
const STYLES = [{ colour: "#123456", width: 1, opacity: 0.1 }];

/** Workers that note what they are told and answer when the test says so. */
function fakeWorkers() {
  const workers: FakeWorker[] = [];
  class FakeWorker extends EventTarget {
    readonly told: ToLinesWorker[] = [];
    isClosed = false;

    constructor() {
      super();
      workers.push(this);
    }

    postMessage(message: ToLinesWorker): void {
      this.told.push(message);
    }

    terminate(): void {
      this.isClosed = true;
    }

    answer(data: unknown): void {
      this.dispatchEvent(new MessageEvent("message", { data }));
    }
  }
  vi.stubGlobal("Worker", FakeWorker);
  return workers;
}

describe("a painter with workers", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  function setUp({ onUnable = () => {}, cores = 8 } = {}) {
    vi.spyOn(navigator, "hardwareConcurrency", "get").mockReturnValue(cores);
    const drawImage = vi.fn();
    const putImageData = vi.fn();
    const canvas = document.createElement("canvas");
    vi.spyOn(canvas, "getContext").mockReturnValue({ drawImage, putImageData } as never);
    const workers = fakeWorkers();
    const painter = new WorkerPainter(ENDS, onUnable);
    return { workers, canvas, drawImage, putImageData, painter };
  }

  const bitmap = () => ({ width: 100, height: 50, close: vi.fn() });

  const picture = { kinds: Uint8Array.of(1, 1), styles: STYLES, view: VIEW };

  it("gives each worker a share of the lines and a way to the other one", () => {
    const { workers } = setUp();
    const starts = workers.map(({ told }) => told[0]);
    expect(starts).toMatchObject([
      { kind: "start", ends: ENDS, share: { index: 0, count: 2 } },
      { kind: "start", ends: ENDS, share: { index: 1, count: 2 } },
    ]);
    for (const start of starts) expect(start?.kind === "start" && start.others).toHaveLength(1);
  });

  it("leaves a core to the page where there are two", () => {
    const { workers } = setUp({ cores: 2 });
    expect(workers.map(({ told }) => told)).toMatchObject([
      [{ kind: "start", share: { index: 0, count: 1 }, others: [] }],
    ]);
  });

  it("shows a picture when both parts are here, not before, each in its place", () => {
    const { workers, canvas, drawImage, painter } = setUp();
    const [first, second] = workers;
    const beforeShown = vi.fn();
    painter.paint(canvas, picture, beforeShown);
    expect(workers.map(({ told }) => told.map(({ kind }) => kind))).toEqual([
      ["start", "paint"],
      ["start", "paint"],
    ]);
    const [upper, lower] = [bitmap(), bitmap()];
    second?.answer({ kind: "picture", bitmap: lower, left: 7, top: 20 });
    expect(beforeShown).not.toHaveBeenCalled();
    first?.answer({ kind: "picture", bitmap: upper, left: 3, top: 0 });
    expect(beforeShown).toHaveBeenCalledTimes(1);
    expect(drawImage.mock.calls).toEqual(
      expect.arrayContaining([
        [upper, 3, 0],
        [lower, 7, 20],
      ]),
    );
    expect([canvas.width, canvas.height]).toEqual([100, 50]);
    expect(lower.close).toHaveBeenCalled();
  });

  it("puts pixels in their place and gives them back to the worker that drew them", () => {
    const { workers, canvas, putImageData, painter } = setUp();
    painter.paint(canvas, picture, () => {});
    const [first, second] = workers;
    const buffer = new ArrayBuffer(4 * 100 * 25);
    const painted = { left: 10, top: 5, right: 40, bottom: 20 };
    const pixels = { buffer, width: 100, height: 25, painted };
    first?.answer({ kind: "picture", left: 0, top: 0 });
    second?.answer({ kind: "picture", pixels, left: 0, top: 25 });
    const [image, ...place] = putImageData.mock.lastCall ?? [];
    expect(image).toMatchObject({ width: 100, height: 25 });
    expect(image.data.buffer).toBe(buffer);
    expect(place).toEqual([0, 25, 10, 5, 30, 15]);
    expect(second?.told.at(-1)).toEqual({ kind: "pixels", pixels });
    expect(first?.told.at(-1)?.kind).toBe("paint");
  });

  it("shows an empty picture when there is nothing on any part", () => {
    const { workers, canvas, drawImage, painter } = setUp();
    const beforeShown = vi.fn();
    painter.paint(canvas, picture, beforeShown);
    for (const worker of workers) worker.answer({ kind: "picture", left: 0, top: 0 });
    expect(beforeShown).toHaveBeenCalledTimes(1);
    expect(drawImage).not.toHaveBeenCalled();
  });

  it("says when a worker cannot draw, or does not load", () => {
    const onUnable = vi.fn();
    const { workers } = setUp({ onUnable });
    workers[0]?.answer({ kind: "unable" });
    workers[1]?.dispatchEvent(new Event("error"));
    expect(onUnable).toHaveBeenCalledTimes(2);
  });

  it("ends its workers when it is closed", () => {
    const { workers, painter } = setUp();
    painter.close();
    expect(workers.map(({ isClosed }) => isClosed)).toEqual([true, true]);
  });
});
