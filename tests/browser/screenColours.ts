import type { Page } from "@playwright/test";

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A part of the screen in CSS pixels. */
interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Returns the colours of all pixels of a part of the screen, as the reader sees it. */
export async function coloursOf(page: Page, clip: Area): Promise<Colour[]> {
  const picture = await page.screenshot({ clip, animations: "disabled" });
  return page.evaluate(async (encoded) => {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("No canvas to read the screen with.");
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const colours: [number, number, number][] = [];
    for (let i = 0; i < data.length; i += 4) {
      colours.push([data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0]);
    }
    return colours;
  }, picture.toString("base64"));
}

/** Returns the colour that most pixels of a part of the screen have. */
export async function commonColourOf(page: Page, clip: Area): Promise<Colour> {
  const counts = new Map<string, { colour: Colour; count: number }>();
  for (const colour of await coloursOf(page, clip)) {
    const found = counts.get(colour.join()) ?? { colour, count: 0 };
    counts.set(colour.join(), { colour, count: found.count + 1 });
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  if (!most) throw new Error("No pixel in that part of the screen.");
  return most.colour;
}

/** Returns how far two colours are apart: the largest difference of a channel. */
export function distanceOf(one: Colour, other: Colour): number {
  return Math.max(...one.map((channel, index) => Math.abs(channel - (other[index] ?? 0))));
}
