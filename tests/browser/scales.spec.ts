import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";

/** Places that both scales must call the same, well inside at either, seen at a zoom. */
const POINTS: readonly (readonly [name: string, place: Place])[] = [
  ["Western Sahara", [-13.6, 24.4]],
  ["Morocco", [-6, 32.4]],
  ["Crimea", [34.2, 45.3]],
  ["Ukraine", [32, 49.3]],
  ["Abkhazia", [41.3, 43.1]],
  ["South Ossetia", [44, 42.4]],
  ["Georgia", [42.6, 42]],
  ["Northern Cyprus", [33.4, 35.3]],
  ["Cyprus", [32.8, 34.9]],
  ["Golan Heights", [35.8, 33]],
  ["Palestine", [35.25, 32.15]],
  ["Jammu and Kashmir, Ladakh (Indian-administered)", [76.3, 33.9]],
  ["Gilgit-Baltistan (Pakistani-administered)", [74.8, 36]],
  ["Aksai Chin", [79.3, 35.2]],
  ["Arunachal Pradesh", [94.6, 28.2]],
  ["Somaliland", [45.5, 9.8]],
  ["Essequibo", [-59.6, 5.6]],
  ["Kosovo", [20.95, 42.6]],
  ["Taiwan", [121, 23.8]],
  ["Greenland", [-40, 72]],
];

/** At this zoom all of them are wide enough for the pointer. */
const CLOSE = 5;

async function askEverywhere(atlas: AtlasPage): Promise<string[]> {
  const answers: string[] = [];
  for (const [, place] of POINTS) {
    await atlas.page.getByRole("button", { name: "Fit the world" }).click();
    await atlas.zoomAt(place, CLOSE);
    answers.push((await atlas.nameAt(place)) ?? "");
  }
  return answers;
}

/** No line is drawn between members of this filter: only countries and disputes answer. */
const NO_LINES = "?in=ASEAN";
const NAMES = POINTS.map(([name]) => name);

test.describe("without the fine outlines", () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test("the small scale names countries and disputes", async ({ atlas, page }) => {
    await page.route(/shapes\/50m/, (route) => route.abort());
    await atlas.open(NO_LINES);
    await atlas.rest();
    expect(await askEverywhere(atlas)).toEqual(NAMES);
  });
});

test("the fine scale names the same countries and disputes", async ({ atlas }) => {
  await atlas.open(NO_LINES);
  // They come when the map is first so close, and stay.
  await atlas.zoomAt([20, 20], CLOSE);
  await atlas.settle();
  expect(await askEverywhere(atlas)).toEqual(NAMES);
});
