import { type HoverPlace, isRight, isTie } from "../hoverPlaces.ts";
import { type BenchPages, interleave } from "../openPages.ts";
import type { Samples } from "../samples.ts";
import { countSeen } from "./seen.ts";

/** Places on one page before the other has its turn: to change pages takes longer than to point. */
const BLOCK = 20;

/** How often a page did at a place what it should. */
interface Counts {
  readonly atlas: number;
  readonly plain: number;
}

/** What was found at places along lines. */
export interface HoverCounts {
  readonly places: number;
  /** Places at which several lines are equally right. */
  readonly ties: number;
  /** A line is drawn there. */
  readonly seen: Counts;
  /** The line that lies there is told. */
  readonly right: Counts;
}

/** Moves the pointer to each place, and compares what is told with what lies there. */
export async function measureHover(
  pages: BenchPages,
  samples: Samples,
  places: readonly HoverPlace[],
): Promise<HoverCounts> {
  const seen = {
    atlas: await countSeen(pages.atlas, places),
    plain: await countSeen(pages.plain, places),
  };
  const right = { atlas: 0, plain: 0 };
  await interleave(pages, Math.ceil(places.length / BLOCK), async (page, side, block) => {
    for (const place of places.slice(block * BLOCK, (block + 1) * BLOCK)) {
      const { x, y } = place;
      const { handled, shown, pair } = await page.evaluate((at) => window.bench.hover(at.x, at.y), {
        x,
        y,
      });
      samples.add("hover", side, handled);
      samples.add("hover-shown", side, shown);
      if (isRight(place, pair)) right[side] += 1;
    }
  });
  return { places: places.length, ties: places.filter(isTie).length, seen, right };
}
