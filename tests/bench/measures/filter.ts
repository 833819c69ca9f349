import { type BenchPages, interleave } from "../openPages.ts";
import type { Samples } from "../samples.ts";

/** From small to large: some leave few lines, some most. */
const ORGANISATIONS = [
  "AU",
  "NAM",
  "G77",
  "OIC",
  "CELAC",
  "EEA",
  "OACPS",
  "COMMONWEALTH",
  "LAS",
  "OIF",
];

/** Filters by one organisation after the other, and clears the filter each time. */
export async function measureFilter(
  pages: BenchPages,
  samples: Samples,
  repetitions: number,
): Promise<void> {
  await interleave(pages, repetitions, async (page, side, index) => {
    const organisation = ORGANISATIONS[index % ORGANISATIONS.length] ?? "";
    const shown = await page.evaluate((id) => window.bench.filter(id), organisation);
    samples.add("filter", side, shown);
    const cleared = await page.evaluate(() => window.bench.filter(undefined));
    samples.add("filter-cleared", side, cleared);
  });
}
