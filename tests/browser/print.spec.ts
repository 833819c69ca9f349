import { expect, test } from "./atlasTest.ts";

test("a printed map has its sentence, its legend and what it rests on, and no controls", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=EU&lines=relations");
  await atlas.restLines();
  await expect(page.getByRole("region", { name: "Legend" })).toBeVisible();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^27 members of the European Union: diplomatic/)).toBeVisible();
  await expect(page.getByText(/diplomatic relations: \d+/)).toBeVisible();
  await expect(page.getByText(/data as of 31 July 2026.*\?in=EU&lines=relations/)).toBeVisible();
  await expect(page.getByText("Outlines make no statement on borders")).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("button", { name: "Zoom in" })).toBeHidden();
  await expect(page.getByRole("slider", { name: "Year" })).toBeHidden();
});

test("a legend that is folded on the screen is unfolded on paper", async ({ atlas, page }) => {
  await atlas.open("");
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
