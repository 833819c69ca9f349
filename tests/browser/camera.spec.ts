import type { AtlasPage } from "./AtlasPage.ts";
import { expect, PHONE, test } from "./atlasTest.ts";

type Place = readonly [lon: number, lat: number];

/** Two neighbours, and two between which the whole width of the map lies. */
const PAIRS = [
  { pair: "DEU-FRA", words: "germany france", first: "FRA", other: [10.5, 50.5] },
  { pair: "CHL-JPN", words: "chile japan", first: "JPN", other: [-68.5, -27] },
] as const satisfies readonly {
  readonly pair: string;
  readonly words: string;
  readonly first: string;
  readonly other: Place;
}[];

const DESK = { viewport: { width: 1440, height: 900 } };

/** Returns what the map shows once it has come to rest, in whole pixels. */
async function viewAtRest(atlas: AtlasPage) {
  let before = "";
  await expect
    .poll(
      async () => {
        await atlas.rest();
        const now = JSON.stringify(await atlas.view());
        const isStill = now === before;
        before = now;
        return isStill;
      },
      { timeout: 40_000 },
    )
    .toBe(true);
  const { zoom, left, top } = await atlas.view();
  const scale = 2 ** zoom;
  return { zoom, left: left * scale, top: top * scale };
}

for (const [size, device] of [
  ["desk", DESK],
  ["phone", PHONE],
] as const) {
  test.describe(size, () => {
    test.use(device);

    for (const { pair, words, first, other } of PAIRS) {
      const title = `${pair} is framed alike by link, search, click, Back and after a change of size`;
      test(title, async ({ atlas, page }) => {
        const shiftNow = async () => {
          const { zoom, left, top } = await viewAtRest(atlas);
          return Math.max(...[zoom - asked.zoom, left - asked.left, top - asked.top].map(Math.abs));
        };
        // A change of size is followed when it is over, which may be after a rest.
        const expectSame = (way: string) =>
          expect.poll(shiftNow, { message: way, timeout: 40_000 }).toBeLessThan(1);
        await atlas.open(`?pair=${pair}`);
        await expect(atlas.panel).toBeVisible();
        const asked = await viewAtRest(atlas);

        const { width, height } = page.viewportSize() ?? DESK.viewport;
        await page.setViewportSize({ width: width - 60, height: height - 80 });
        await viewAtRest(atlas);
        await page.setViewportSize({ width, height });
        await expectSame("after a change of size");

        await page.keyboard.press("Escape");
        await expect(atlas.panel).toBeHidden();
        await page.goBack();
        await expect(atlas.panel).toBeVisible();
        await expectSame("Back");

        await atlas.openMap();
        await page.keyboard.press("/");
        await page.keyboard.type(words);
        await expect(page.getByRole("option").first()).toContainText("–");
        await page.keyboard.press("Enter");
        await expect(page).toHaveURL(new RegExp(`pair=${pair}`));
        await expectSame("search");

        // Without lines, one of which might take the click.
        await atlas.open(`?country=${first}&top=0`);
        await viewAtRest(atlas);
        // A phone shows less of the world beside a country: the other may lie outside.
        if (size === "phone") return;
        await atlas.click(other);
        await expect(page).toHaveURL(new RegExp(`pair=${pair}`));
        await expectSame("click");
      });
    }
  });
}

/** Expects that a place is seen: neither outside the window nor under what lies over the map. */
async function expectOnMap(atlas: AtlasPage, place: Place): Promise<void> {
  const { x, y } = await atlas.locate(place);
  const isOnMap = await atlas.page.evaluate(
    ([left = 0, top = 0]) =>
      document.elementFromPoint(left, top)?.closest(".leaflet-container") != null,
    [x, y],
  );
  expect(isOnMap, place.join()).toBe(true);
}

const SUVA: Place = [178.4, -18.1];
const SANTIAGO: Place = [-70.7, -33.4];

for (const [size, device] of [
  ["tablet", { viewport: { width: 820, height: 1180 } }],
  ["phone", PHONE],
] as const) {
  test.describe(size, () => {
    test.use(device);

    test("two at the ends of the world both stand beside the panel", async ({ atlas }) => {
      await atlas.open("?pair=CHL-FJI");
      await expect(atlas.panel).toBeVisible();
      await viewAtRest(atlas);
      for (const place of [SUVA, SANTIAGO]) await expectOnMap(atlas, place);
    });
  });
}

const RABAT: Place = [-6.8, 34];

test.describe("beside a panel", () => {
  test.use(DESK);

  test("to zoom in by buttons or keys leaves the selected country in sight", async ({
    atlas,
    page,
  }) => {
    for (const way of ["button", "key"] as const) {
      await atlas.open("?country=MAR");
      const { zoom } = await viewAtRest(atlas);
      if (way === "key") await page.getByRole("application").focus();
      for (let step = 0; step < 3; step += 1) {
        if (way === "button") await page.getByRole("button", { name: "Zoom in" }).click();
        else await page.keyboard.press("+");
        await viewAtRest(atlas);
      }
      expect((await viewAtRest(atlas)).zoom).toBeGreaterThan(zoom + 1);
      await expectOnMap(atlas, RABAT);
    }
  });
});
