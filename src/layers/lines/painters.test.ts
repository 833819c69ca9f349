import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { PagePainter } from "./PagePainter.ts";
import { openPainter, prepare } from "./painters.ts";
import { WorkerPainter } from "./WorkerPainter.ts";

let workers = 0;

class FakeWorker extends EventTarget {
  constructor() {
    super();
    workers++;
  }

  postMessage(): void {
    // Nobody answers.
  }
}

beforeEach(() => {
  workers = 0;
  vi.stubGlobal("Worker", FakeWorker);
  vi.stubGlobal("OffscreenCanvas", class {});
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const open = (canUseWorkers = true) =>
  openPainter(new Float64Array(4), { canUseWorkers, onUnable: () => undefined });

describe("lines are drawn", () => {
  it("by workers, where the browser has them", () => {
    expect(open()).toBeInstanceOf(WorkerPainter);
  });

  it("by the page, where it has none, or they turned out to be unable", () => {
    expect(open(false)).toBeInstanceOf(PagePainter);
    vi.stubGlobal("Worker", undefined);
    expect(open()).toBeInstanceOf(PagePainter);
  });

  it("by the page, without loading a worker, where that is asked for at the start", () => {
    vi.stubEnv("VITE_LINES_PAINTER", "page");
    prepare();
    expect(open()).toBeInstanceOf(PagePainter);
    expect(workers).toBe(0);
  });
});
