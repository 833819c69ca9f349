import type { Page } from "@playwright/test";
import { expect, test } from "./atlasTest.ts";

/** Returns how often the program took a measure, and whether every one lasted a time. */
const taken = (page: Page, name: string) =>
  page.evaluate((entryName) => {
    const entries = performance.getEntriesByName(entryName);
    return { count: entries.length, areTimes: entries.every(({ duration }) => duration >= 0) };
  }, name);

test("the program measures itself: map drawn, select, filter, year, zoom", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  expect(await taken(page, "dyad:map-drawn")).toEqual({ count: 1, areTimes: true });
  for (const name of ["dyad:select", "dyad:filter", "dyad:year", "dyad:zoom"]) {
    expect(await taken(page, name), name).toMatchObject({ count: 0 });
  }

  await expect.poll(() => atlas.nameAt([-50, -8])).toBe("Brazil");
  await atlas.click([-50, -8]);
  await expect.poll(() => taken(page, "dyad:select")).toEqual({ count: 1, areTimes: true });

  await atlas.panel.getByRole("button", { name: "G77", exact: true }).click();
  await expect.poll(() => taken(page, "dyad:filter")).toEqual({ count: 1, areTimes: true });

  const slider = page.getByRole("slider", { name: "Year" });
  await slider.press("ArrowLeft");
  await expect.poll(() => taken(page, "dyad:year")).toEqual({ count: 1, areTimes: true });
  await slider.press("PageDown");
  await expect.poll(() => taken(page, "dyad:year")).toEqual({ count: 2, areTimes: true });

  // The camera that frames what was selected zooms, too.
  const { count } = await taken(page, "dyad:zoom");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => taken(page, "dyad:zoom")).toEqual({ count: count + 1, areTimes: true });
});
