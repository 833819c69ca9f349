import { geoInterpolate } from "d3-geo";
import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { readMarkers } from "./readMarkers.ts";
import { sampleIf } from "./sample.ts";
import { commonColourOf, distanceOf } from "./screenColours.ts";

/** On the line from Rabat to Lima. */
const MID_OCEAN = geoInterpolate([-6.817, 34.017], [-77.05, -12.05])(0.4);

/** Where neither a name nor a marker nor the line is. */
const SOUTH_OF_MOROCCO: Place = [-7.6, 29.9];
const EAST_OF_SPAIN: Place = [-1.6, 41.6];

const panelScroll = (atlas: AtlasPage) =>
  atlas.panel.evaluate((panel) => Math.max(...[...panel.children].map((child) => child.scrollTop)));

for (const [pair, title] of [
  ["ESP-MAR", "Morocco–Spain relations"],
  ["FRA-TCD", "Chad–France relations"],
] as const) {
  test(
    `each mission of ${title} is named on the map and leads to its row, and back`,
    sampleIf(pair === "ESP-MAR"),
    async ({ atlas, page }) => {
      await atlas.open(`?pair=${pair}`);
      await atlas.settle();
      await expect(atlas.section("Missions")).toBeVisible();
      const markers = readMarkers(pair);
      expect(markers.length).toBeGreaterThan(1);
      for (const { kind, city, place, isAlone } of markers) {
        await bringIntoView(atlas, place);
        const name = new RegExp(`^${isAlone ? kind : ""}.* of .*, ${city}`, "i");
        await expect.poll(() => atlas.nameAt(place)).toMatch(name);
        await expect(page.getByRole("tooltip")).toContainText(/last seen \w+ \d{4}/);
        await atlas.click(place);
        const row = atlas.section("Missions").locator("li:focus");
        await expect(row).toContainText(new RegExp(`${isAlone ? kind : ""}, ${city}`, "i"));
        await expect(row).toBeInViewport();
        await expect(atlas.panelOf(title)).toBeVisible();
        await expect(page).toHaveURL(new RegExp(`pair=${pair}$`));
      }
    },
  );
}

test("a row of the ledger lights its marker", async ({ atlas, page }) => {
  await atlas.open("?pair=ESP-MAR");
  await atlas.settle();
  const [marker] = readMarkers("ESP-MAR");
  if (!marker) throw new Error("There is no marker.");
  const around = async () => {
    const { x, y } = await atlas.locate(marker.place);
    return page.screenshot({ clip: { x: x - 8, y: y - 8, width: 16, height: 16 } });
  };
  const row = atlas.section("Missions").getByRole("listitem").filter({ hasText: marker.city });
  await row.first().scrollIntoViewIfNeeded();
  await page.mouse.move(5, 5);
  await atlas.rest();
  const before = await around();
  await row.first().hover();
  await atlas.rest();
  expect(await around()).not.toEqual(before);
});

test("a mission of a selected country opens its pair, at its row", async ({ atlas, page }) => {
  await atlas.open("?country=TCD");
  await atlas.settle();
  const marker = readMarkers("FRA-TCD").find(({ id }) => id === "TCD-FRA-emb");
  if (!marker) throw new Error("There is no marker.");
  await atlas.zoomAt(marker.place, 6);
  await atlas.click(marker.place);
  await expect(atlas.panelOf("Chad–France relations")).toBeVisible();
  await expect(atlas.section("Missions").locator("li:focus")).toContainText("Paris");
  await page.goBack();
  await expect(atlas.panelOf("Chad")).toBeVisible();
});

test("a click on either country of a pair, or on its line, leads to the head of its page", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=MAR-PER#trade");
  await atlas.settle();
  for (const place of [[-74.5, -8.3], [-6.2, 32.3], MID_OCEAN] as const) {
    await atlas.section("Sources").scrollIntoViewIfNeeded();
    await expect.poll(() => panelScroll(atlas)).toBeGreaterThan(500);
    await atlas.click(place);
    await expect.poll(() => panelScroll(atlas)).toBe(0);
    await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
  }
  await expect(page).toHaveURL(/pair=MAR-PER$/);
});

test("wherever over its two countries a pair is clicked, it stays", async ({ atlas }) => {
  await atlas.open("?pair=DEU-FRA");
  await atlas.settle();
  // A grid over both, their missions and their line: nothing there closes the pair.
  for (let lon = 0; lon <= 12; lon += 3) {
    for (let lat = 45; lat <= 51; lat += 2) {
      const name = await atlas.nameAt([lon, lat]);
      if (name === null || !/Germany|France/.test(name)) continue;
      await atlas.click([lon, lat]);
      await expect(atlas.panelOf("France–Germany relations"), `${lon} ${lat}`).toBeVisible();
    }
  }
});

for (const subject of ["", "&show=relations", "&show=trade"]) {
  test(`nobody else's lines are drawn or named beside a pair${subject}`, async ({
    atlas,
    page,
  }) => {
    await atlas.open(`?pair=DEU-FRA${subject}`);
    await atlas.settle();
    await page.getByRole("button", { name: "Fit the world" }).click();
    const legend = page.getByRole("region", { name: "Legend" });
    await expect(legend.getByText("selected pair")).toBeVisible();
    await expect(legend.getByText(/documented relation|: [\d,]+$/)).toHaveCount(0);
    for (const place of [
      [-40, 12],
      [-35, 45],
      [70, 5],
    ] as const) {
      expect(await atlas.nameAt(place)).toBeNull();
    }
  });
}

for (const [name, place, address] of [
  ["Algeria", [3, 27], "?country=DZA"],
  ["Brazil", [-50, -8], "?country=BRA"],
  ["Malta", [14.5, 35.9], "?country=MLT"],
] as const) {
  test(`${name} is shown in the same view by a click and by its address, and so is the world after it`, async ({
    atlas,
    page,
  }) => {
    await atlas.openMap();
    await atlas.settle();
    const home = await atlas.view();
    await atlas.click(place);
    await expect(atlas.panelOf(name)).toBeVisible();
    await atlas.rest();
    const byClick = await atlas.view();
    await page.keyboard.press("Escape");
    await expect(atlas.panel).toBeHidden();
    await atlas.rest();
    expectSameView(await atlas.view(), home);
    await atlas.open(address);
    await atlas.settle();
    expectSameView(byClick, await atlas.view());
  });
}

type View = Awaited<ReturnType<AtlasPage["view"]>>;

function expectSameView(one: View, other: View): void {
  expect(one.zoom).toBeCloseTo(other.zoom, 2);
  expect(Math.abs(one.left - other.left) * 2 ** one.zoom).toBeLessThan(3);
  expect(Math.abs(one.top - other.top) * 2 ** one.zoom).toBeLessThan(3);
}

/** Moves the map until the place is seen left of the panel and free of the controls. */
async function bringIntoView(atlas: AtlasPage, place: Place): Promise<void> {
  const { x, y } = await atlas.locate(place);
  const [toX, toY] = [450, 430];
  if (Math.abs(x - toX) < 250 && Math.abs(y - toY) < 180) return;
  const step = (from: number, to: number) => Math.max(-400, Math.min(400, to - from));
  const [byX, byY] = [step(x, toX), step(y, toY) / 2];
  const { mouse } = atlas.page;
  await mouse.move(500, 450);
  await mouse.down();
  await mouse.move(500 + byX, 450 + byY, { steps: 4 });
  await mouse.up();
  await atlas.rest();
  await bringIntoView(atlas, place);
}

test("names stand by the alphabet, each in the colour that its country has on the map", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=ESP-MAR");
  await atlas.settle();
  const heads = atlas.section("Missions").getByRole("heading", { level: 4 });
  await expect(heads).toHaveText(["Morocco in Spain", "Spain in Morocco"]);
  for (const [index, place] of ([SOUTH_OF_MOROCCO, EAST_OF_SPAIN] as const).entries()) {
    const words = await heads.nth(index).evaluate((head) => {
      const [red = 0, green = 0, blue = 0] =
        getComputedStyle(head).color.match(/\d+/g)?.map(Number) ?? [];
      return [red, green, blue] as const;
    });
    const { x, y } = await atlas.locate(place);
    const land = await commonColourOf(page, { x: x - 2, y: y - 2, width: 4, height: 4 });
    expect(distanceOf(words, land)).toBeLessThan(8);
  }
});
