import { watchClicks } from "./clickTimes.ts";
import { afterFrame, watchFrames } from "./frames.ts";

/** What a page can be asked to show. */
export type Answer = "select" | "filter" | "year" | "zoom";

/** What the two pages do each in its own way. Times are milliseconds since the time origin. */
export interface BenchSide {
  /** Draws everything; resolves with the time of the frame that shows it. */
  draw(): Promise<number>;
  /** Resolves with the time of the frame that shows the next answer of this kind. */
  nextShown(answer: Answer): Promise<number>;
  deselect(): void;
  /** Shows the members of an organisation, or all. */
  filter(organisation: string | undefined): void;
  /** Shows the relations of a year, or the newest. */
  moveYear(year: number | undefined): void;
  /** The pair under the pointer, as the page tells its reader. */
  hovered(): string | undefined;
  /** Resolves when what was asked for is drawn. */
  settle(): Promise<number>;
  /** Resolves with the time of the frame that shows what the panel knows of a country. */
  nextFacts(country: string): Promise<number>;
  /** Points a drawn line has in the mean, for the record. */
  pointsPerLine?(): number;
}

/** What the runner asks of a page, all times in milliseconds. */
export interface BenchPage {
  draw(): Promise<number>;
  /** Begins to wait for the answer to the next click. */
  arm(answer: Answer, country?: string): void;
  /**
   * The time from the click to the frame that shows its answer, and what else was waited for; and to
   * the frame after which the page rests: what follows an answer, as a map that moves, is drawn too.
   */
  taken(): Promise<{ shown: number; painted: number; facts: number; rested: number }>;
  /** Waits until what was asked for is drawn. */
  settle(): Promise<number>;
  deselect(): Promise<void>;
  filter(organisation: string | undefined): Promise<number>;
  moveYear(year: number | undefined): Promise<number>;
  /** Changes a word in a corner of the page, and nothing else. */
  changeWord(): Promise<number>;
  hover(x: number, y: number): Promise<HoverAnswer>;
  startFrames(): void;
  /** Waits for the end of the drawing; returns the times between frames. */
  stopFrames(): Promise<number[]>;
  pointsPerLine(): number;
}

/** What a movement of the pointer brought. */
export interface HoverAnswer {
  /** Time until the movement was handled, and until the frame that shows what is under the pointer. */
  readonly handled: number;
  readonly shown: number;
  readonly pair: string | undefined;
}

declare global {
  interface Window {
    bench: BenchPage;
  }
}

/** No answer takes this long: the click meant something else. */
const PATIENCE_MS = 4000;
/** Leaflet's canvas looks at no second movement within 32 ms. */
const THROTTLE_MS = 40;

/** Returns what the runner drives, over what the page itself does. */
export function createBenchPage(side: BenchSide): BenchPage {
  const clicks = watchClicks();
  let shown = Promise.resolve(0);
  let facts = Promise.resolve(0);
  let frames = watchFrames();
  frames.stop();
  const word = document.createElement("span");
  word.style.cssText = "position: fixed; bottom: 0; left: 0; font-size: 8px";
  document.body.append(word);
  return {
    async draw() {
      const start = performance.now();
      return (await side.draw()) - start;
    },
    arm(answer, country) {
      shown = inTime(side.nextShown(answer), `no answer to "${answer}"`);
      facts = country === undefined ? shown : side.nextFacts(country);
    },
    async taken() {
      const times = { shown: await shown, facts: await facts };
      const rested = await side.settle();
      const start = clicks.stamp();
      return {
        shown: times.shown - start,
        facts: times.facts - start,
        rested: rested - start,
        painted: await clicks.painted(),
      };
    },
    settle: () => side.settle(),
    async deselect() {
      const done = side.nextShown("select");
      side.deselect();
      await done;
      await side.settle();
    },
    async filter(organisation) {
      const done = side.nextShown("filter");
      const start = performance.now();
      side.filter(organisation);
      return (await done) - start;
    },
    async moveYear(year) {
      const done = side.nextShown("year");
      const start = performance.now();
      side.moveYear(year);
      return (await done) - start;
    },
    async changeWord() {
      const start = performance.now();
      word.textContent = word.textContent === "one" ? "two" : "one";
      return (await afterFrame()) - start;
    },
    async hover(x, y) {
      await new Promise((resolve) => setTimeout(resolve, THROTTLE_MS));
      const target = document.elementFromPoint(x, y) ?? document.body;
      const place = { bubbles: true, cancelable: true, view: window, clientX: x, clientY: y };
      const start = performance.now();
      target.dispatchEvent(new PointerEvent("pointermove", { ...place, pointerType: "mouse" }));
      target.dispatchEvent(new MouseEvent("mousemove", place));
      const handled = performance.now() - start;
      const end = await side.settle();
      return { handled, shown: end - start, pair: side.hovered() };
    },
    startFrames() {
      frames = watchFrames();
    },
    async stopFrames() {
      await side.settle();
      return frames.stop();
    },
    pointsPerLine: () => side.pointsPerLine?.() ?? 0,
  };
}

function inTime<Value>(answer: Promise<Value>, fault: string): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(fault)), PATIENCE_MS);
    answer.then((value) => {
      clearTimeout(timer);
      resolve(value);
    }, reject);
  });
}
