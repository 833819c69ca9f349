import { type BenchPages, interleave } from "../openPages.ts";
import type { Samples } from "../samples.ts";

/** Far apart: each time a good part of the lines comes or goes. */
const YEARS = [1990, 1960, 2010, 1975, 1950, 2000, 1968, 1985, 2015, 1955];

/** Shows one year after the other, as the slider does. */
export async function measureYear(
  pages: BenchPages,
  samples: Samples,
  repetitions: number,
): Promise<void> {
  await interleave(pages, repetitions, async (page, side, index) => {
    const year = YEARS[index % YEARS.length];
    samples.add("year", side, await page.evaluate((to) => window.bench.moveYear(to), year));
  });
  // A year that does not change is no answer.
  if (repetitions === 0) return;
  // What follows is measured with all lines again.
  await interleave(pages, 1, async (page) => {
    await page.evaluate(() => window.bench.moveYear(undefined));
  });
}
