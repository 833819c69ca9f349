import type { Page } from "@playwright/test";
import type { ClickPlace } from "../clickPlaces.ts";
import { type BenchPages, interleave } from "../openPages.ts";
import type { Samples, SideName } from "../samples.ts";

/** A reader's pointer rests before it clicks: what a page shows of its coming is on the screen then. */
const POINTER_RESTS_MS = 50;
/** So long a finger holds the button of a quick click. */
const PRESS_MS = 60;

/** Clicks countries in turn, each time with nothing selected. */
export async function measureSelect(
  pages: BenchPages,
  samples: Samples,
  options: {
    readonly places: Readonly<Record<SideName, readonly ClickPlace[]>>;
    readonly repetitions: number;
  },
): Promise<void> {
  await interleave(pages, options.repetitions, async (page, side, index) => {
    const places = options.places[side];
    const place = places[index % places.length];
    if (!place) throw new Error(`No country to click on the page "${side}".`);
    await page.mouse.move(place.x, place.y);
    await page.evaluate(() => window.bench.settle());
    await page.evaluate(() => window.bench.arm("select"));
    await page.waitForTimeout(POINTER_RESTS_MS);
    await page.mouse.down();
    await page.waitForTimeout(PRESS_MS);
    await page.mouse.up();
    const { shown, painted, rested } = await page.evaluate(() => window.bench.taken());
    samples.add("select", side, shown);
    samples.add("select-painted", side, painted);
    samples.add("select-rested", side, rested);
    await page.evaluate(() => window.bench.deselect());
  });
  await measureFacts(pages.atlas, samples, options.places.atlas, options.repetitions);
}

/** Measures until the panel has its facts: apart, for to watch the page for them takes its time. */
async function measureFacts(
  page: Page,
  samples: Samples,
  places: readonly ClickPlace[],
  repetitions: number,
): Promise<void> {
  await page.bringToFront();
  for (let index = 0; index < repetitions; index += 1) {
    const place = places[index % places.length];
    if (!place) continue;
    await page.mouse.move(place.x, place.y);
    await page.evaluate(() => window.bench.settle());
    await page.evaluate((name) => window.bench.arm("select", name), place.country.name);
    await page.mouse.click(place.x, place.y, { delay: PRESS_MS });
    const { facts } = await page.evaluate(() => window.bench.taken());
    samples.add("select-facts", "atlas", facts);
    await page.evaluate(() => window.bench.deselect());
  }
}

/**
 * Returns the places at which a click selects the country: lines of the plain page lie up to some
 * pixels beside their place, and one may cover a place that should be open.
 */
export async function keepAnswered(
  page: Page,
  places: readonly ClickPlace[],
): Promise<ClickPlace[]> {
  const kept: ClickPlace[] = [];
  await page.bringToFront();
  for (const place of places) {
    await page.evaluate(() => window.bench.arm("select"));
    await page.mouse.click(place.x, place.y);
    const isAnswered = await page.evaluate(() =>
      window.bench.taken().then(
        () => true,
        () => false,
      ),
    );
    if (!isAnswered) continue;
    kept.push(place);
    await page.evaluate(() => window.bench.deselect());
  }
  return kept;
}
