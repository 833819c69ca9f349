import { type BenchPages, interleave } from "../openPages.ts";
import type { Samples } from "../samples.ts";

/** Changes one word on each page: no answer can be on the screen sooner than that. */
export async function measureFrame(
  pages: BenchPages,
  samples: Samples,
  repetitions: number,
): Promise<void> {
  await interleave(pages, repetitions, async (page, side) => {
    samples.add("frame", side, await page.evaluate(() => window.bench.changeWord()));
  });
}
