import { geoInterpolate } from "d3-geo";
import type { Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";

const ANCHORS = {
  Morocco: [-6.817, 34.017],
  Pakistan: [73.05, 33.683],
  Palestine: [35.205, 31.902],
  Peru: [-77.05, -12.05],
  Russia: [37.6, 55.75],
} satisfies Record<string, [number, number]>;

type Name = keyof typeof ANCHORS;

/** The documented pairs, each with a share of its way at which no other line is near. */
const LINES: readonly (readonly [Name, Name, share: number])[] = [
  ["Morocco", "Peru", 0.5],
  ["Peru", "Palestine", 0.5],
  ["Morocco", "Pakistan", 0.6],
  ["Morocco", "Russia", 0.6],
  ["Morocco", "Palestine", 0.6],
];

for (const [one, other, share] of LINES) {
  const pair = `${one}–${other}`;
  test(`the line ${pair} tells its name on hover, and a click opens the pair`, async ({
    atlas,
  }) => {
    const place = geoInterpolate(ANCHORS[one], ANCHORS[other])(share) as Place;
    await atlas.open();
    await expect.poll(() => atlas.nameAt(place)).toBe(pair);
    await atlas.click(place);
    await expect(atlas.panelOf(`${pair} relations`)).toBeVisible();
  });
}

test("the name goes when the pointer leaves the line, and when the map is left", async ({
  atlas,
  page,
}) => {
  const place = geoInterpolate(ANCHORS.Morocco, ANCHORS.Peru)(0.5) as Place;
  await atlas.open();
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
    ["Canada", [-100, 60]],
  ] as const) {
    await atlas.nameAt(place);
    await expect(page.getByRole("tooltip")).toHaveText(name);
  }
});
