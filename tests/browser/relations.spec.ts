import { geoInterpolate } from "d3-geo";
import type { Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

const WELLINGTON: [number, number] = [174.78, -41.29];
const CANBERRA: [number, number] = [149.13, -35.28];

/** Opacity of the map's lines in the window's middle third, summed: how much is drawn there. */
function inkOf() {
  let ink = 0;
  for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
    ".leaflet-lines-pane canvas:not([hidden])",
  )) {
    const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext("2d");
    copy?.drawImage(canvas, 0, 0);
    const data = copy?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
    for (let i = 3; i < data.length; i += 4) ink += data[i] ?? 0;
  }
  return ink;
}

test(
  "of all relations some are drawn, and all when they are asked for; address and sentence say what is shown",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open();
    expect(await page.evaluate(inkOf)).toBe(0);
    await atlas.choose("Diplomatic relations");
    await expect(atlas.shown).toHaveText(
      /^Diplomatic relations known in 1\d,\d{3} of 19,900 pairs$/,
    );
    expect(new URL(page.url()).search).toBe("?show=relations");
    await atlas.restLines();
    const some = await page.evaluate(inkOf);
    expect(some).toBeGreaterThan(0);
    await page.getByRole("combobox", { name: "Lines" }).selectOption("all");
    await expect(page).toHaveURL(/\?show=relations&top=all$/);
    await atlas.restLines();
    const all = await page.evaluate(inkOf);
    expect(all).toBeGreaterThan(10 * some);

    await page.goto("about:blank");
    await atlas.open("?show=relations&in=LAS");
    await atlas.restLines();
    const inside = await page.evaluate(inkOf);
    expect(inside).toBeGreaterThan(0);
    expect(inside).toBeLessThan(all / 10);

    await page.goto("about:blank");
    await atlas.open("?show=relations&pair=EGY-MAR");
    await atlas.restLines();
    expect(await page.evaluate(inkOf)).toBe(0);
  },
);

test("over the sea a fine line tells its name, and a click opens the pair", async ({ atlas }) => {
  const place = geoInterpolate(CANBERRA, WELLINGTON)(0.6) as Place;
  await atlas.open("?show=relations&top=all");
  await atlas.restLines();
  await atlas.zoomAt(place, 6);
  await atlas.restLines();
  await expect.poll(() => atlas.nameAt(place)).toBe("Australia–New Zealand");
  await atlas.click(place);
  await expect(atlas.panelOf("Australia–New Zealand relations")).toBeVisible();
});

test("a selected country has its own lines, and nobody else's; without it the others are back", async ({
  atlas,
  page,
}) => {
  await atlas.open("?show=relations&top=all");
  await atlas.restLines();
  const all = await page.evaluate(inkOf);
  await atlas.click([-53, -10]);
  await expect(atlas.panelOf("Brazil")).toBeVisible();
  // The lines are there before the camera has gone to the country.
  await expect.poll(() => page.evaluate(inkOf)).toBeLessThan(all / 10);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(inkOf)).toBe(all);
});

test("a drag further than what is drawn beside the window shows the map, not a gap", async ({
  atlas,
  page,
}) => {
  await atlas.open("?show=relations&top=all");
  await atlas.restLines();
  // At first the whole world is drawn: beside it there is nothing to show.
  await page.getByRole("button", { name: "Zoom in" }).click();
  await atlas.restLines();
  await page.mouse.move(400, 700);
  await page.mouse.down();
  for (let x = 400; x <= 1200; x += 50) await page.mouse.move(x, 700);
  // The button is still down: nothing rests yet.
  const covered = () =>
    page.evaluate(() =>
      [...document.querySelectorAll(".leaflet-countries-pane canvas, .leaflet-lines-pane canvas")]
        .map((canvas) => canvas.getBoundingClientRect())
        .every(({ left, right }) => left <= 0 && right >= innerWidth),
    );
  await expect.poll(covered).toBe(true);
  await page.mouse.up();
});

test("the finer outlines come when the map is close enough to need them, not before", async ({
  atlas,
  page,
}) => {
  const isFineHere = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => name.includes("shapes/50m")),
    );
  await atlas.open();
  await atlas.settle();
  expect(await isFineHere()).toBe(false);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(isFineHere).toBe(true);
});

test.describe("without workers that draw", () => {
  test("the same lines are drawn in the page", async ({ atlas, page }) => {
    await atlas.open("?show=relations&top=all");
    await atlas.restLines();
    const inWorkers = await page.evaluate(inkOf);
    await page.addInitScript(() => {
      Object.defineProperty(window, "Worker", { value: undefined });
    });
    await atlas.open("?show=relations&top=all");
    await atlas.restLines();
    const inPage = await page.evaluate(inkOf);
    expect(Math.abs(inPage / inWorkers - 1)).toBeLessThan(0.01);
  });
});
