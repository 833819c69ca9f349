import type { Browser, Page } from "@playwright/test";
import { VIEWPORT } from "../openPages.ts";
import { type Figures, summarise } from "../statistics.ts";

/** A slow telephone: a quarter of the processor. */
const SLOWDOWN = 4;
/** The programs of the page are fetched ahead, when the browser is idle. */
const IDLE_MS = 4000;

/** How long a pair takes from its data to its sentence, in milliseconds. */
export interface SentenceTime {
  readonly pair: string;
  readonly time: Figures | undefined;
}

/**
 * Opens pairs in an atlas that is there, one after the other, each in a fresh page at a quarter of the processor:
 * from when the last of the files arrived that its sentence is made of until the frame that shows the sentence.
 */
export async function measureSentences(
  browser: Browser,
  options: {
    readonly address: string;
    readonly pairs: readonly string[];
    readonly repetitions: number;
  },
): Promise<SentenceTime[]> {
  const times: SentenceTime[] = [];
  for (const pair of options.pairs) {
    const found: number[] = [];
    for (let index = 0; index < options.repetitions; index += 1) {
      const context = await browser.newContext({ viewport: VIEWPORT });
      const page = await context.newPage();
      await page.goto(options.address);
      await page.waitForFunction(() => performance.getEntriesByName("dyad:map-drawn").length > 0);
      await page.waitForTimeout(IDLE_MS);
      const session = await context.newCDPSession(page);
      await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
      found.push(await openPair(page, pair));
      await context.close();
    }
    times.push({ pair, time: summarise(found) });
  }
  return times;
}

/** Follows an address, as Back and Forward do, and waits for the sentence. */
function openPair(page: Page, pair: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve) => {
        performance.clearResourceTimings();
        const watcher = new MutationObserver(() => {
          if (!document.querySelector("aside header p")) return;
          watcher.disconnect();
          // The frame that shows it is over when the task after it runs.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              const shown = performance.now();
              const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
              const ends = files
                .filter((file) => /\/data\/(party|head|dossier|head-sources)\W/.test(file.name))
                .map(({ responseEnd }) => responseEnd);
              resolve(shown - Math.max(...ends));
            };
            port2.postMessage(null);
          });
        });
        watcher.observe(document.body, { childList: true, subtree: true });
        history.pushState(null, "", `?pair=${name}`);
        dispatchEvent(new PopStateEvent("popstate"));
      }),
    pair,
  );
}
