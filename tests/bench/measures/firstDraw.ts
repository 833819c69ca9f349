import { type BenchPages, interleave, loadPage } from "../openPages.ts";
import type { Samples } from "../samples.ts";
import type { View } from "../screenLines.ts";
import { measureHeap } from "./heap.ts";

/**
 * Measures the first draw on a page that is loaded anew each time, and the heap after it and one
 * movement of the pointer, which may build an index of the lines.
 */
export async function measureFirstDraw(
  pages: BenchPages,
  samples: Samples,
  options: {
    readonly address: string;
    readonly pairs: number;
    readonly view: View;
    readonly repetitions: number;
    readonly isLean: boolean;
  },
): Promise<void> {
  await interleave(pages, options.repetitions, async (page, side) => {
    await loadPage(page, side, options);
    samples.add("first-draw", side, await page.evaluate(() => window.bench.draw()));
    await page.evaluate(() => window.bench.hover(700, 450));
    samples.add("heap", side, await measureHeap(page));
  });
}
