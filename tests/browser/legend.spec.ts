import type { Page } from "@playwright/test";
import type { Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

const legendOf = (page: Page) => page.getByRole("region", { name: "Legend" });

test(
  "a class pressed in the legend is shown alone, on the map, in the list and in the address",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open("?country=BRA");
    const row = legendOf(page).getByRole("button", { name: /^only Brazil has a mission there: / });
    const count = /\d+$/.exec((await row.textContent()) ?? "")?.[0];
    await row.click();
    await expect(page).toHaveURL(/\?country=BRA&only=missions-sent$/);
    await expect(row).toHaveAttribute("aria-pressed", "true");
    await expect(atlas.panel.getByText(`the ${count} that are shown`)).toBeVisible();
    // What is said of the country is true of all of its missions.
    const sent = /missions in (\d+)/.exec((await atlas.shown.textContent()) ?? "")?.[1];
    expect(Number(sent)).toBeGreaterThan(Number(count));

    // Over a table, too, it is said, and can be left.
    await page.getByRole("button", { name: "Table", exact: true }).click();
    await expect(
      page.getByRole("button", { name: /^Shown alone: only Brazil.*Show all classes$/ }),
    ).toBeVisible();
    await page.getByRole("button", { name: "Map", exact: true }).click();
    await page.getByRole("button", { name: /Show all classes$/ }).click();
    await expect(page).toHaveURL(/\?country=BRA$/);
    await expect(atlas.panel.getByText(/that are shown/)).toBeHidden();
    await page.goBack();
    await expect(row).toHaveAttribute("aria-pressed", "true");
  },
);

test("an address with an unknown class says so, and shows all", async ({ atlas, page }) => {
  await atlas.open("?show=relations&only=nonsense");
  await expect(page.getByText(/nonsense/)).toBeVisible();
  await expect(page).toHaveURL(/\?show=relations$/);
});

test.describe("in a window of 1280 × 720", () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  for (const address of [
    "?year=2000",
    "?show=relations",
    "?show=trade",
    "?show=conflicts",
    "?in=EU",
  ]) {
    test(`the legend covers less than an eighth of the map: ${address}`, async ({
      atlas,
      page,
    }) => {
      await atlas.open(address);
      await expect(legendOf(page).getByRole("listitem").first()).toBeVisible();
      const box = await legendOf(page).boundingBox();
      expect((box?.width ?? 0) * (box?.height ?? 0)).toBeLessThan((1280 * 720) / 8);
    });
  }
});

/** Cities at the southern ends of inhabited land. */
const SOUTHERN: readonly (readonly [name: string, at: Place])[] = [
  ["Cape Town", [18.4, -33.9]],
  ["Buenos Aires", [-58.4, -34.6]],
  ["Melbourne", [145, -37.8]],
  ["Antananarivo", [47.5, -18.9]],
];

for (const [width, height] of [
  [1440, 900],
  [1920, 1080],
] as const) {
  test.describe(`in a window of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    test("year and legend hide no inhabited land at the first view", async ({ atlas, page }) => {
      await atlas.open("?show=relations");
      await expect(legendOf(page).getByRole("listitem").first()).toBeVisible();
      await atlas.settle();
      for (const [name, place] of SOUTHERN) {
        const { x, y } = await atlas.locate(place);
        const isFree = await page.evaluate(
          ([left, top]) =>
            document.elementFromPoint(left ?? 0, top ?? 0)?.closest(".leaflet-container") !== null,
          [x, y],
        );
        expect(isFree, name).toBe(true);
      }
    });
  });
}
