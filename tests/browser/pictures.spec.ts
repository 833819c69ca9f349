/**
 * Pictures of the main views, in tests/pictures. `npm run pictures` takes them anew after a change
 * of the look; they are compared on the Chromium of the npm package only (see chromium.ts).
 */
import { expect, PHONE, test } from "./atlasTest.ts";
import { sampleIf } from "./sample.ts";

const DESK = { viewport: { width: 1440, height: 900 } } as const;
const THEMES = ["light", "dark"] as const;
const SIZES = [
  ["desk", DESK],
  ["phone", PHONE],
] as const;

interface Picture {
  readonly name: string;
  readonly address: string;
  /** Words that the panel shows when it is whole. */
  readonly panelHas?: string;
  readonly sizes: readonly (typeof SIZES)[number][0][];
}

const PICTURES: readonly Picture[] = [
  { name: "home", address: "", sizes: ["desk", "phone"] },
  {
    name: "pair",
    address: "?pair=MAR-PER&in=NAM",
    panelHas: "Rosters",
    sizes: ["desk", "phone"],
  },
  { name: "country", address: "?country=MAR", panelHas: "Sources", sizes: ["desk", "phone"] },
];

/** Pairs that no article stands behind: rich, thin, broken off, dates that differ, two small islands. */
const TABLE_PAIRS = ["DEU-FRA", "BTN-PRY", "DZA-ISR", "AFG-CAN", "KIR-TUV"];

test.describe("pairs from tables", () => {
  test.use({ ...DESK, colorScheme: "light" });

  for (const pair of TABLE_PAIRS) {
    test(`${pair} looks as it did`, async ({ atlas, page }) => {
      await atlas.open(`?pair=${pair}`);
      await expect(atlas.panel).toContainText("Rosters");
      await atlas.settle();
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`tables-${pair}.png`, { maxDiffPixels: 40 });
    });
  }
});

/** Of each page one, of each size and theme one. */
const SAMPLE_PICTURES = ["home desk light", "country desk dark"];

for (const theme of THEMES) {
  for (const [size, device] of SIZES) {
    test.describe(`${size}, ${theme}`, () => {
      test.use({ ...device, colorScheme: theme });

      for (const { name, address, panelHas, sizes } of PICTURES) {
        if (!sizes.includes(size)) continue;
        test(
          `${name} looks as it did`,
          sampleIf(SAMPLE_PICTURES.includes(`${name} ${size} ${theme}`)),
          async ({ atlas, page }) => {
            await atlas.open(address);
            if (address === "") {
              await expect(page.getByRole("link", { name: /^On this day/ })).toBeVisible();
            }
            if (panelHas) await expect(atlas.panel).toContainText(panelHas);
            await atlas.settle();
            await page.evaluate(() => document.fonts.ready);
            await expect(page).toHaveScreenshot(`${name}-${size}-${theme}.png`, {
              maxDiffPixels: 40,
              // Each day has its own.
              mask: [page.locator("[data-card=day]")],
              maskColor: "#888888",
            });
          },
        );
      }
    });
  }
}
