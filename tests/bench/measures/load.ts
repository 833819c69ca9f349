import type { Browser, Page } from "@playwright/test";
import { VIEWPORT } from "../openPages.ts";
import { type Figures, summarise } from "../statistics.ts";

/** A slow telephone on a slow net: a quarter of the processor, 1.6 Mbit/s, 150 ms. */
const SLOWDOWN = 4;
const BYTES_A_SECOND = 1_600_000 / 8;
const LATENCY_MS = 150;

/** What a reader waits for until the map is first drawn. */
export interface Load {
  /** Bytes that came over the net until then, by kind of file. */
  readonly bytes: Readonly<Record<string, number>>;
  readonly time: Figures | undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  js: "JavaScript",
  css: "CSS",
  json: "data",
  woff2: "fonts",
};

/** Loads the built atlas afresh, slowed down, until it says that its map is drawn. */
export async function measureLoad(
  browser: Browser,
  options: { readonly address: string; readonly query: string; readonly repetitions: number },
): Promise<Load> {
  const times: number[] = [];
  let bytes: Record<string, number> = {};
  for (let index = 0; index < options.repetitions; index += 1) {
    const context = await browser.newContext({ viewport: VIEWPORT });
    const page = await context.newPage();
    await slowDown(page);
    await page.goto(options.address + options.query);
    const { time, files } = await waitForMap(page);
    times.push(time);
    bytes = sumByKind(files);
    await context.close();
  }
  return { bytes, time: summarise(times) };
}

/** Makes a page as slow as a slow telephone on a slow net has it. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
}

/** Returns the time of the mark, and the files that were there by then. */
async function waitForMap(page: Page) {
  await page.waitForFunction(() => performance.getEntriesByName("dyad:map-drawn").length > 0);
  return page.evaluate(() => {
    const time = performance.getEntriesByName("dyad:map-drawn")[0]?.startTime ?? 0;
    const entries = [
      ...performance.getEntriesByType("navigation"),
      ...performance.getEntriesByType("resource"),
    ] as PerformanceResourceTiming[];
    const files = entries
      .filter(({ responseEnd }) => responseEnd > 0 && responseEnd <= time)
      .map(({ name, encodedBodySize }) => ({ name, bytes: encodedBodySize }));
    return { time, files };
  });
}

function sumByKind(files: readonly { readonly name: string; readonly bytes: number }[]) {
  const sums: Record<string, number> = { JavaScript: 0, CSS: 0, data: 0, fonts: 0, page: 0 };
  for (const { name, bytes } of files) {
    const ending = new URL(name).pathname.split(".").at(-1) ?? "";
    const kind = KINDS[ending] ?? "page";
    sums[kind] = (sums[kind] ?? 0) + bytes;
  }
  return sums;
}
