import type { Browser, Page } from "@playwright/test";
import { VIEWPORT } from "../openPages.ts";
import { type Figures, summarise } from "../statistics.ts";
import { slowDown } from "./load.ts";

/** Other programs and data of the page are fetched ahead, when the browser is idle: on a slow net that takes long. */
const IDLE_MS = 12_000;
/** What an act does beside its answer is over. */
const REST_MS = 1500;
/** A place of land in the middle of the first map, in shares of the window: no control lies over it. */
const ON_LAND = { x: 0.53, y: 0.55 };

declare global {
  interface Window {
    /** How long the browser took from each input to the frame that answers it, in milliseconds, the newest last. */
    answered: { name: string; duration: number }[];
  }
}

/** What is measured on a slow machine and net, in milliseconds. */
export interface SlowTimes {
  /** By what a reader waits for, or does. */
  readonly times: ReadonlyMap<string, Figures | undefined>;
  /** By subject: the time of its fill against that of selecting a country, in the same pages. */
  readonly fills: ReadonlyMap<string, number>;
}

/**
 * Opens the front door afresh on a slow machine and net: until there is something to read, until the map is drawn;
 * then the answers to the first letter of a search, to each subject, to a click on a country and to the table.
 */
export async function measureSlow(
  browser: Browser,
  options: { readonly address: string; readonly repetitions: number },
): Promise<SlowTimes> {
  const found = new Map<string, number[]>();
  const note = (name: string, time: number) => found.set(name, [...(found.get(name) ?? []), time]);
  const fills = new Map<string, number[]>();
  for (let index = 0; index < options.repetitions; index += 1) {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    await page.addInitScript(watchAnswers);
    await slowDown(page);
    await page.goto(options.address);
    await page.waitForFunction(() => performance.getEntriesByName("dyad:map-drawn").length > 0);
    const [read, map] = await page.evaluate(() => [
      performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      performance.getEntriesByName("dyad:map-drawn")[0]?.startTime ?? Number.NaN,
    ]);
    note("something to read", read ?? Number.NaN);
    note("the map is drawn", map ?? Number.NaN);
    await page.waitForTimeout(IDLE_MS);
    note("the first letter of a search", await answerTo(page, () => typeLetter(page)));
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    for (const [subject, time] of await timeSubjects(page)) {
      fills.set(subject, [...(fills.get(subject) ?? []), time]);
    }
    note("a country is clicked", await answerTo(page, () => clickLand(page)));
    note("the table is opened", await answerTo(page, () => openTable(page)));
    await context.close();
  }
  const times = new Map([...found].map(([name, values]) => [name, summarise(values)]));
  const selecting = times.get("a country is clicked")?.median ?? Number.NaN;
  return {
    times,
    fills: new Map(
      [...fills].map(([name, values]) => [
        name,
        (summarise(values)?.median ?? Number.NaN) / selecting,
      ]),
    ),
  };
}

/** Runs in the page before its own programs. */
function watchAnswers(): void {
  window.answered = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) window.answered.push({ name, duration });
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}

/** Returns the longest time that an input of an act waited for its frame; what took under a frame counts as one. */
async function answerTo(page: Page, act: () => Promise<void>): Promise<number> {
  await page.evaluate(() => {
    window.answered = [];
  });
  await act();
  await page.waitForTimeout(REST_MS);
  const durations = await page.evaluate(() =>
    window.answered
      .filter(({ name }) => /^(click|key|pointer|input)/.test(name))
      .map(({ duration }) => duration),
  );
  return Math.max(16, ...durations);
}

async function typeLetter(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Search" }).click();
  await page.keyboard.press("m");
}

async function clickLand(page: Page): Promise<void> {
  await page.mouse.click(VIEWPORT.width * ON_LAND.x, VIEWPORT.height * ON_LAND.y);
}

async function openTable(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Table", exact: true }).click();
}

/**
 * Returns how long each subject takes from its choice to the end of the frame that shows it, once its program and
 * data are there.
 */
async function timeSubjects(page: Page): Promise<[string, number][]> {
  const show = page.getByRole("combobox", { name: "Show", exact: true });
  // Beyond the front door there are all of them.
  await show.selectOption("relations");
  const subjects = await show
    .getByRole("option")
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const found: [string, number][] = [];
  for (const subject of subjects) {
    await show.selectOption(subject);
    await page.waitForTimeout(REST_MS);
    await show.selectOption(subject === "relations" ? "missions" : "relations");
    await page.waitForTimeout(REST_MS / 3);
    found.push([subject, await show.evaluate(choose, subject)]);
    await page.waitForTimeout(REST_MS / 3);
  }
  return found;
}

/** Runs in the page: chooses as a hand does, and waits for the frame. */
function choose(element: Element, value: string): Promise<number> {
  return new Promise((resolve) => {
    const from = performance.now();
    (element as HTMLSelectElement).value = value;
    element.dispatchEvent(new Event("change", { bubbles: true }));
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - from);
      port2.postMessage(undefined);
    });
  });
}
