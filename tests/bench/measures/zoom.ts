import { type BenchPages, interleave } from "../openPages.ts";
import type { Samples } from "../samples.ts";

/** Zooms in and out in turn by the buttons: both pages jump, and draw anew. */
export async function measureZoom(
  pages: BenchPages,
  samples: Samples,
  repetitions: number,
): Promise<void> {
  await interleave(pages, repetitions, async (page, side, index) => {
    const button = page.getByRole("button", { name: index % 2 === 0 ? "Zoom in" : "Zoom out" });
    // The pointer is there before it clicks: moving it is no part of the zoom.
    await button.hover();
    await page.evaluate(() => window.bench.arm("zoom"));
    await button.click();
    const { shown } = await page.evaluate(() => window.bench.taken());
    samples.add("zoom", side, shown);
  });
}
