import type { Page } from "@playwright/test";
import { type BenchPages, interleave } from "../openPages.ts";
import type { Samples } from "../samples.ts";

const DURATION_MS = 2000;
const STEP_MS = 16;
/** Over open sea, in the window's middle. */
const START = { x: 640, y: 520 };
/** Further than a quarter of the window, to where a picture kept beside it ends. */
const REACH = { x: 480, y: 200 };

/** Drags the map round and back; the frames count until it is drawn again. */
export async function measureDrag(
  pages: BenchPages,
  samples: Samples,
  repetitions: number,
): Promise<void> {
  await interleave(pages, repetitions, async (page, side) => {
    await page.mouse.move(START.x, START.y);
    await page.mouse.down();
    await page.evaluate(() => window.bench.startFrames());
    await moveRound(page);
    await page.mouse.up();
    const frames = await page.evaluate(() => window.bench.stopFrames());
    samples.add("drag-frame", side, ...frames);
    samples.add("drag-longest", side, Math.max(...frames));
  });
}

/** Moves the pointer on a loop that ends where it began, however slowly the page follows. */
async function moveRound(page: Page): Promise<void> {
  const begin = performance.now();
  let share = 0;
  while (share < 1) {
    const stepBegin = performance.now();
    share = Math.min(1, (stepBegin - begin) / DURATION_MS);
    const turn = share * 2 * Math.PI;
    const x = START.x - REACH.x * Math.sin(turn);
    const y = START.y + REACH.y * (1 - Math.cos(turn)) * 0.5;
    await page.mouse.move(x, y);
    const left = STEP_MS - (performance.now() - stepBegin);
    if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
  }
}
