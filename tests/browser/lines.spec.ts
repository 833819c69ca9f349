import { expect, test } from "./atlasTest.ts";
import { freePlaceAmong, freePlaceOn } from "./freePlace.ts";

/** Some of the told pairs: their lines stand out among those of all relations. */
const LINES = [
  ["Morocco–Peru", "MAR-PER"],
  ["Palestine–Peru", "PER-PSE"],
  ["Morocco–Pakistan", "MAR-PAK"],
  ["Morocco–Russia", "MAR-RUS"],
  ["Morocco–Palestine", "MAR-PSE"],
] as const;

for (const [pair, key] of LINES) {
  test(`the line ${pair} tells its name on hover, and a click opens the pair`, async ({
    atlas,
  }) => {
    const place = freePlaceOn(key);
    await atlas.open("?show=relations&top=all");
    await expect.poll(() => atlas.nameAt(place)).toBe(pair);
    await atlas.click(place);
    await expect(atlas.panelOf(`${pair} relations`)).toBeVisible();
  });
}

test("the name goes when the pointer leaves the line, and when the map is left", async ({
  atlas,
  page,
}) => {
  const place = freePlaceOn("MAR-PER");
  await atlas.open("?pair=MAR-PER");
  await expect.poll(() => atlas.nameAt(place)).toBe("Morocco–Peru");
  await atlas.nameAt(place, { x: -30, y: -30 });
  await expect(page.getByRole("tooltip")).toHaveCount(0);
  await expect.poll(() => atlas.nameAt(place)).toBe("Morocco–Peru");
  await page.getByRole("button", { name: "More", exact: true }).hover();
  await expect(page.getByRole("tooltip")).toHaveCount(0);
});

test("the name follows the pointer at once, also after a popup was closed", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await expect.poll(() => atlas.nameAt([-40, 72])).toBe("Greenland");
  await atlas.click([-40, 72]);
  await atlas.mapPopup.getByRole("button", { name: "Close" }).click();
  await expect(atlas.mapPopup).toBeHidden();
  // One move each: asking again and again would hide a name that comes too late.
  for (const [name, place] of [
    ["Brazil", [-50, -8]],
    ["Canada", freePlaceAmong([-100, 60], [-120, 57], [-75, 52], [-110, 52], [-90, 51])],
  ] as const) {
    await atlas.nameAt(place);
    await expect(page.getByRole("tooltip")).toHaveText(name);
  }
});
