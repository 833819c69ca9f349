import type { Page } from "@playwright/test";
import type { HoverPlace } from "../hoverPlaces.ts";

/** A pixel as light as the sea round it, but for this much of 255, has no line on it. */
const LEAST_INK = 4;
/** A pixel in the corner of the window, beside the globe: the sea has the same colour. */
const SEA = { x: 3, y: 600 };

/** Returns at how many of the places, all on lines over the sea, the page shows a line. */
export async function countSeen(page: Page, places: readonly HoverPlace[]): Promise<number> {
  await page.bringToFront();
  const picture = (await page.screenshot()).toString("base64");
  // In a page of its own: the pixels of a picture are large.
  const reader = await page.context().newPage();
  const count = await reader.evaluate(
    async ({ data, at, sea, least }) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      context?.drawImage(image, 0, 0);
      const blank = context?.getImageData(sea.x, sea.y, 1, 1).data ?? [];
      // A place is a whole pixel, its line up to 0.7 pixels beside it.
      return at.filter(({ x, y }) =>
        [...(context?.getImageData(x - 1, y - 1, 3, 3).data ?? [])].some(
          (value, index) => Math.abs(value - (blank[index % 4] ?? 0)) >= least,
        ),
      ).length;
    },
    { data: picture, at: places.map(({ x, y }) => ({ x, y })), sea: SEA, least: LEAST_INK },
  );
  await reader.close();
  return count;
}
