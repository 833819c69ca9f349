import type { Locator, Page } from "@playwright/test";
import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { sampleIf } from "./sample.ts";
import { coloursOf, commonColourOf, distanceOf } from "./screenColours.ts";

/** What the legend shows is what the map shows: rounding is no difference. */
const SAME = 3;
/** Told from each other by colour, in a channel of 255. */
const APART = 12;

const fillAt = async (atlas: AtlasPage, place: Place) => {
  const { x, y } = await atlas.locate(place);
  return commonColourOf(atlas.page, { x: x - 4, y: y - 4, width: 9, height: 9 });
};

/** The sample of a row of the legend. */
const sampleOf = (atlas: AtlasPage, text: string | RegExp): Locator =>
  atlas.page
    .getByRole("region", { name: "Legend" })
    .getByRole("listitem")
    .filter({ hasText: text })
    .locator("svg")
    .first();

async function areaOf(locator: Locator, inset = 0) {
  const box = await locator.boundingBox();
  if (!box) throw new Error("It is not on the screen.");
  const { x, y, width, height } = box;
  return { x: x + inset, y: y + inset, width: width - 2 * inset, height: height - 2 * inset };
}

const backgroundOf = (page: Page, locator: Locator) =>
  areaOf(locator, 2).then((area) => commonColourOf(page, area));

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in a contrast theme, ${colorScheme}`, () => {
    test.use({ colorScheme, contextOptions: { reducedMotion: "reduce", forcedColors: "active" } });

    test(
      "land, sea and the two parties are told apart, and their line is seen over both",
      sampleIf(colorScheme === "dark"),
      async ({ atlas, page }) => {
        await atlas.open("?pair=MAR-PER");
        await atlas.settle();
        const colours = [];
        for (const place of [
          [-50, -8],
          [-22, 4],
          [-74.5, -8.3],
          [-5.5, 32.5],
        ] as const) {
          colours.push(await fillAt(atlas, place));
        }
        for (const [index, colour] of colours.entries()) {
          for (const other of colours.slice(index + 1)) {
            expect(distanceOf(colour, other)).toBeGreaterThan(APART);
          }
        }
        const line = await coloursOf(page, await areaOf(sampleOf(atlas, "selected pair")));
        const [, , peru, morocco] = colours;
        for (const party of [peru, morocco]) {
          expect(party && line.some((colour) => distanceOf(colour, party) <= APART)).toBe(true);
        }
      },
    );

    test("fills and patterns are those that the legend shows", async ({ atlas, page }) => {
      await atlas.open("?country=MAR");
      await atlas.settle();
      await atlas.page.getByRole("button", { name: "Signs and notes" }).click();
      for (const [text, place] of [
        [/^missions both ways/, [-50, -12]],
        ["dependent territory", [-43, 66.5]],
      ] as const) {
        await sampleOf(atlas, text).scrollIntoViewIfNeeded();
        const sample = await commonColourOf(page, await areaOf(sampleOf(atlas, text), 2));
        expect(distanceOf(sample, await fillAt(atlas, place)), `${text}`).toBeLessThanOrEqual(SAME);
      }
    });

    test("members of the filter and lines have the colours of the legend", async ({
      atlas,
      page,
    }) => {
      await atlas.open("?in=LAS&show=missions");
      await atlas.restLines();
      const sample = await commonColourOf(page, await areaOf(sampleOf(atlas, "Arab League"), 2));
      const inside = await fillAt(atlas, [30, 18]);
      const outside = await fillAt(atlas, [-50, -8]);
      expect(distanceOf(sample, inside)).toBeLessThanOrEqual(APART);
      expect(distanceOf(inside, outside)).toBeGreaterThan(APART);
    });

    test("the view that is chosen is marked", async ({ atlas, page }) => {
      await atlas.open();
      const find = (name: string) => page.getByRole("button", { name, exact: true });
      const marked = await backgroundOf(page, find("Map"));
      const plain = await backgroundOf(page, find("Table"));
      expect(distanceOf(marked, plain)).toBeGreaterThan(2 * APART);
    });

    test("an organisation of the filter stands out", async ({ atlas, page }) => {
      await atlas.open("?in=LAS");
      const chip = atlas.filter.getByRole("button", { name: /LAS|Arab/ }).first();
      const button = atlas.filter.getByRole("button", { name: /^Organisation/ }).first();
      const marked = await backgroundOf(page, chip);
      expect(distanceOf(marked, await backgroundOf(page, button))).toBeGreaterThan(2 * APART);
    });
  });
}
