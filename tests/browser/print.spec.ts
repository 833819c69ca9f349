import type { Page } from "@playwright/test";
import { expect, test } from "./atlasTest.ts";
import { sampleIf } from "./sample.ts";

test("a printed map has its sentence, its legend and what it rests on, and no controls", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=EU&show=relations");
  await atlas.restLines();
  await expect(page.getByRole("region", { name: "Legend" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^27 members of the European Union: diplomatic/)).toBeVisible();
  await expect(page.getByText(/diplomatic relations: \d+/)).toBeVisible();
  await expect(page.getByText(/data as of 31 July 2026.*\?in=EU&show=relations/)).toBeVisible();
  await expect(page.getByText("Outlines make no statement on borders")).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await expect(page.getByRole("slider", { name: "Year" })).toBeHidden();
});

test("a legend that is folded on the screen is unfolded on paper", async ({ atlas, page }) => {
  await atlas.openMap();
  await page.getByRole("button", { name: "Legend" }).click();
  await expect(page.getByText("small state")).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("small state")).toBeVisible();
});

test("a printed table says which data it shows and where the sources are", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=EU&view=table");
  await expect(page.getByText(/data as of 31 July 2026/)).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("row", { name: /Austria/ })).toBeVisible();
  await expect(page.getByText(/data as of 31 July 2026.*\?in=EU&view=table/)).toBeAttached();
});

/** Text of a page printed on A4, sheet by sheet, as what is drawn on it says. */
async function printedHeight(page: Page): Promise<number> {
  await page.emulateMedia({ media: "print" });
  // The inside of an A4 sheet at 96 pixels an inch.
  await page.setViewportSize({ width: 718, height: 1046 });
  return page.evaluate(() => document.documentElement.scrollHeight);
}

for (const [name, address, last] of [
  ["Morocco–Russia relations", "?pair=MAR-RUS", "Sources"],
  ["Kenya", "?country=KEN&theme=dark", "Missions"],
] as const) {
  test(
    `the page of words is printed, all of it, and nothing lies over it: ${address}`,
    sampleIf(address === "?pair=MAR-RUS"),
    async ({ atlas, page }) => {
      await atlas.open(address);
      const panel = atlas.panelOf(name);
      await expect(panel.getByRole("heading", { name: last, exact: true })).toBeAttached();
      // What stands far below comes after the first words.
      if (address.startsWith("?pair")) {
        await expect(panel.getByText("along the great circle")).toBeAttached();
        await expect(panel.getByText(/^Members as of/)).toBeAttached();
      }
      const height = await printedHeight(page);
      const heading = panel.getByRole("heading", { name: last, exact: true });
      const box = await heading.boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect(box?.y).toBeLessThan(height);
      // What is seen at the place of the heading is the heading.
      const isSeen = await heading.evaluate((element) => {
        element.scrollIntoView({ block: "center" });
        const { x, y, width, height } = element.getBoundingClientRect();
        const hit = document.elementFromPoint(x + Math.min(width, 40) / 2, y + height / 2);
        return element.contains(hit);
      });
      expect(isSeen).toBe(true);
      await expect(page.getByRole("region", { name: "World map" })).toBeHidden();
      await expect(panel.getByRole("button", { name: "Close" })).toBeHidden();
      await expect(page.getByText(/data as of .*\?(pair|country)=/)).toBeVisible();
      // Paper is light, whatever the screen has.
      const paper = await panel.evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(paper).toBe("rgb(255, 255, 255)");
    },
  );
}

test("a printed table has the whole page, with a panel on the screen beside it", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=EU&view=table&country=MAR");
  await expect(atlas.panelOf("Morocco")).toBeVisible();
  await page.emulateMedia({ media: "print" });
  const [left = 0, right = 0] = await page.getByRole("main").evaluate((main) => {
    const { paddingLeft, paddingRight } = getComputedStyle(main);
    return [paddingLeft, paddingRight].map(Number.parseFloat);
  });
  expect(right).toBe(left);
});
