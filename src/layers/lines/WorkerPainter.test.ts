import { afterEach, describe, expect, it, vi } from "vitest";
import { shareLines, WorkerPainter } from "./WorkerPainter.ts";
import type { ToLinesWorker } from "./workerMessages.ts";

const ENDS = Float64Array.of(0, 0, 40, 0, 0, 10, 40, 10);
const VIEW = { scale: 4, offsetX: 0, offsetY: 0, width: 100, height: 50, ratio: 1 };
const STYLES = [{ colour: "#123456", width: 1, opacity: 0.1 }];

describe("shareLines", () => {
  it("gives every drawn line to one of the workers", () => {
    const shares = shareLines(Uint8Array.of(1, 1, 0, 1, 1), 2).map((share) => [...share]);
    expect(shares).toEqual([
      [1, 0, 0, 0, 1],
      [0, 1, 0, 1, 0],
    ]);
  });

  it("gives the topmost kind to the worker whose picture lies on top", () => {
    const shares = shareLines(Uint8Array.of(2, 1, 1, 2), 2).map((share) => [...share]);
    expect(shares).toEqual([
      [0, 0, 1, 0],
      [2, 1, 0, 2],
    ]);
  });

  it("gives all to a single one", () => {
    expect(shareLines(Uint8Array.of(2, 1, 0), 1).map((share) => [...share])).toEqual([[2, 1, 0]]);
  });
});

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

  function setUp(onUnable = () => {}) {
    vi.spyOn(navigator, "hardwareConcurrency", "get").mockReturnValue(8);
    const drawImage = vi.fn();
    const canvas = document.createElement("canvas");
    vi.spyOn(canvas, "getContext").mockReturnValue({ drawImage } as never);
    const workers = fakeWorkers();
    return { workers, canvas, drawImage, painter: new WorkerPainter(ENDS, onUnable) };
  }

  const bitmap = () => ({ width: 100, height: 50, close: vi.fn() });

  it("shows a picture when both halves are here, not before, in the order of the workers", () => {
    const { workers, canvas, drawImage, painter } = setUp();
    const [first, second] = workers;
    const beforeShown = vi.fn();
    painter.paint(canvas, { kinds: Uint8Array.of(1, 1), styles: STYLES, view: VIEW }, beforeShown);
    expect(workers.map(({ told }) => told.map(({ kind }) => kind))).toEqual([
      ["ends", "paint"],
      ["ends", "paint"],
    ]);
    const [lower, upper] = [bitmap(), bitmap()];
    second?.answer({ kind: "picture", bitmap: upper });
    expect(beforeShown).not.toHaveBeenCalled();
    first?.answer({ kind: "picture", bitmap: lower });
    expect(beforeShown).toHaveBeenCalledTimes(1);
    expect(drawImage.mock.calls.map(([image]) => image)).toEqual([lower, upper]);
    expect([canvas.width, canvas.height]).toEqual([100, 50]);
    expect(lower.close).toHaveBeenCalled();
  });

  it("says when a worker cannot draw, or does not load", () => {
    const onUnable = vi.fn();
    const { workers } = setUp(onUnable);
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
