import { expect, PHONE, test } from "./atlasTest.ts";
import { findViolations } from "./axe.ts";
import { SAMPLE } from "./sample.ts";

test(
  "the table has the states that the filter lets pass, and opens a country",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open("?view=table&in=EU");
    const table = page.getByRole("region", { name: "Table" });
    await expect(table.getByText("27 states", { exact: true })).toBeVisible();
    await expect(table.getByRole("rowheader")).toHaveCount(27);
    await table.getByRole("button", { name: "Hungary" }).click();
    const panel = atlas.panelOf("Hungary");
    await expect(panel.getByRole("heading", { name: "Hungary" })).toBeFocused();
    expect(new URL(page.url()).search).toBe("?country=HUN&in=EU&view=table");
    await page.keyboard.press("Escape");
    await expect(table.getByRole("button", { name: "Hungary" })).toBeFocused();
  },
);

test("a flag far down comes when its row does: two hundred at once would hold the table up", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=table");
  const table = page.getByRole("region", { name: "Table" });
  const flags = table.getByRole("row").locator("img");
  const isHere = (which: "first" | "last") =>
    flags[which]().evaluate((flag: HTMLImageElement) => flag.naturalWidth > 0);
  await table.getByRole("radio", { name: "States" }).check();
  await expect.poll(() => isHere("first")).toBe(true);
  await expect(table.getByRole("table")).not.toHaveAttribute("aria-busy");
  expect(await isHere("last")).toBe(false);
  await table.getByRole("row").last().scrollIntoViewIfNeeded();
  await expect.poll(() => isHere("last")).toBe(true);
});

test("all relations are rows, of which those in view are in the document", async ({
  atlas,
  page,
}) => {
  await atlas.open("?view=table&show=relations");
  const table = page.getByRole("table");
  const count = Number(await table.getAttribute("aria-rowcount"));
  expect(count).toBeGreaterThan(16_000);
  expect(count).toBeLessThan(19_900);
  expect(await table.getByRole("row").count()).toBeLessThan(100);
  await expect(table).toHaveAccessibleName(/^Diplomatic relations known in 16,/);

  const first = table.getByRole("rowheader").first();
  await expect(first).toHaveText("Afghanistan");
  await table.getByRole("columnheader", { name: "Party A" }).getByRole("button").click();
  await expect(first).toHaveText(/^(Vanuatu|Venezuela|Viet Nam|Yemen|Zambia|Zimbabwe)$/);

  await first.getByRole("button").focus();
  await page.keyboard.press("End");
  const last = table.locator(`tr[aria-rowindex="${count}"]`);
  await expect(last.getByRole("button").first()).toBeFocused();
  await expect(last).toBeInViewport();
  await page.keyboard.press("PageUp");
  await expect(table.locator(`tr[aria-rowindex="${count - 10}"]`)).toBeInViewport();

  // The row that has the focus is kept when it is scrolled away.
  await page.mouse.move(700, 600);
  await page.mouse.wheel(0, -900_000);
  await expect(first).toHaveText(/^(Vanuatu|Venezuela|Viet Nam|Yemen|Zambia|Zimbabwe)$/);
  await page.keyboard.press("Enter");
  await expect(atlas.panel.getByRole("heading", { level: 2 })).toBeFocused();
});

test("the field finds rows that are not in the document", async ({ atlas, page }) => {
  await atlas.open("?view=table&show=relations");
  const table = page.getByRole("region", { name: "Table" });
  await table.getByRole("searchbox", { name: "Find in the table" }).fill("peru moroc");
  await expect(table.getByText(/^1 of 16,\d{3} pairs$/)).toBeVisible();
  await table.getByRole("button", { name: "Morocco–Peru" }).click();
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
});

test("the matrix of an organisation works from the keyboard", async ({ atlas, page }) => {
  await atlas.open("?view=matrix&in=EU&show=missions");
  const grid = page.getByRole("grid");
  await expect(grid.getByRole("rowheader")).toHaveCount(27);
  await expect(grid.getByRole("columnheader")).toHaveCount(27);
  const cells = grid.locator("tbody").getByRole("gridcell");
  await expect(cells).toHaveCount(27 * 27);
  await cells.first().focus();
  await page.keyboard.press("ArrowRight");
  await expect(grid.getByRole("gridcell", { name: /^Austria in Belgium: / })).toBeFocused();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("ArrowLeft");
  const cell = grid.getByRole("gridcell", { name: /^Sweden in Spain: / });
  await expect(cell).toBeFocused();
  await expect(cell).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(atlas.panelOf("Spain–Sweden relations")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(cell).toBeFocused();
});

test("too many parties for a matrix: the way to the filter", async ({ atlas, page }) => {
  await atlas.open("?view=matrix");
  await expect(page.getByText(/^200 states: the matrix takes up to 60\./)).toBeVisible();
  await page.getByRole("button", { name: "Choose an organisation" }).click();
  await expect(
    atlas.filter.getByRole("button", { name: "Organisation", exact: true }),
  ).toBeFocused();
});

test("the switch writes the address, Back returns, and the map that is away is not read", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=EU");
  const view = page.getByRole("group", { name: "View" });
  await view.getByRole("button", { name: "Table" }).click();
  await expect(page.getByRole("region", { name: "Table" })).toBeVisible();
  await expect(page.getByRole("region", { name: "World map" })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("?in=EU&view=table");
  await view.getByRole("button", { name: "Matrix" }).click();
  await expect(page.getByRole("region", { name: "Matrix" })).toBeVisible();
  expect(new URL(page.url()).search).toBe("?in=EU&view=matrix");
  await page.goBack();
  await expect(page.getByRole("region", { name: "Table" })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole("region", { name: "World map" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Table" })).toHaveCount(0);
  expect(new URL(page.url()).search).toBe("?in=EU");
});

test("a link to a table brings the map when it is asked for", async ({ atlas, page }) => {
  await atlas.open("?view=table");
  await page.getByRole("button", { name: "Map", exact: true }).click();
  await expect(page.getByRole("region", { name: "World map" })).toBeVisible();
  await page.waitForFunction(() => performance.getEntriesByName("dyad:map-drawn").length > 0);
});

for (const address of [
  "?view=table&in=EU",
  "?view=table&in=EU&country=FRA",
  "?view=table&show=relations",
  "?view=matrix&in=LAS",
  "?view=matrix&in=LAS&show=missions",
  "?view=matrix",
]) {
  test(`axe finds nothing against ${address}, light and dark`, async ({ atlas, page }) => {
    await atlas.open(address);
    await atlas.rest();
    expect(await findViolations(page)).toEqual([]);
  });
}

test.describe("on a phone", () => {
  test.use(PHONE);

  test("the switch fits beside the filter, and the table scrolls inside", async ({
    atlas,
    page,
  }) => {
    await atlas.open("?view=table&in=NAM");
    const table = page.getByRole("region", { name: "Table" });
    await expect(table.getByRole("button", { name: "Afghanistan" })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    const [view, chip] = await Promise.all([
      page.getByRole("group", { name: "View" }).boundingBox(),
      atlas.filter.boundingBox(),
    ]);
    expect((chip?.x ?? 0) + (chip?.width ?? 0)).toBeLessThanOrEqual(view?.x ?? 0);
    await page.getByRole("button", { name: "Matrix", exact: true }).tap();
    await expect(page.getByText(/^121 states: the matrix takes up to 60\./)).toBeVisible();
  });
});
