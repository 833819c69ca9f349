import { type Browser, type Page, chromium as playwright } from "@playwright/test";
import { chromium, prepareChromium } from "../browser/chromium.ts";
import { SIDES, type SideName } from "./samples.ts";
import type { View } from "./screenLines.ts";

/** Long enough for a page to be composed, in milliseconds. */
const REST_MS = 50;

export const VIEWPORT = { width: 1440, height: 900 };

/** The two pages side by side in one browser, each drawing the same number of pairs. */
export interface BenchPages {
  readonly atlas: Page;
  readonly plain: Page;
}

/** Starts the browser of the tests, as the tests start it. */
export async function startBrowser(): Promise<Browser> {
  await prepareChromium();
  const { executablePath, env } = chromium();
  return playwright.launch({
    ...(executablePath && { executablePath }),
    env: { ...(process.env as Record<string, string>), ...env },
    args: ["--disable-gpu", "--disable-quic"],
  });
}

/** Opens two empty pages; without motion, so that a zoom is one jump on both. */
export async function openPages(browser: Browser): Promise<BenchPages> {
  const context = await browser.newContext({ viewport: VIEWPORT, reducedMotion: "reduce" });
  return { atlas: await newPage(), plain: await newPage() };

  async function newPage(): Promise<Page> {
    const page = await context.newPage();
    page.on("pageerror", (error) => console.error(error));
    return page;
  }
}

/** Loads a page with its data; nothing is drawn yet. */
export async function loadPage(
  page: Page,
  side: SideName,
  options: {
    readonly address: string;
    readonly pairs: number;
    readonly view: View | undefined;
    readonly isLean: boolean;
  },
): Promise<void> {
  const { address, pairs, view, isLean } = options;
  const camera = view ? `&view=${view.zoom}+${view.left}+${view.top}` : "";
  await page.goto(
    `${address}tests/bench/pages/${side}.html?pairs=${pairs}${camera}${isLean ? "&lean" : ""}`,
  );
  await page.waitForFunction(() => "bench" in window);
}

/**
 * Does the same on both pages in turn, so that a busy moment of the machine falls on both. A page
 * that comes to the front is composed anew first, which is no part of an answer.
 */
export async function interleave(
  pages: BenchPages,
  count: number,
  take: (page: Page, side: SideName, index: number) => Promise<void>,
): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    for (const side of SIDES) {
      const page = pages[side];
      await page.bringToFront();
      await page.evaluate(() => window.bench?.settle());
      await page.waitForTimeout(REST_MS);
      await take(page, side, index);
    }
  }
}
