import { geoInterpolate } from "d3-geo";
import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, PHONE, test } from "./atlasTest.ts";
import { freePlaceAmong } from "./freePlace.ts";
import { SAMPLE } from "./sample.ts";

const RABAT: [number, number] = [-6.817, 34.017];
const LIMA: [number, number] = [-77.05, -12.05];
const RAMALLAH: [number, number] = [35.205, 31.902];
const ON_MOROCCO_PERU = geoInterpolate(RABAT, LIMA)(0.3) as Place;
/** Where the lines from Morocco to Palestine and to Pakistan are a few pixels apart. */
const BETWEEN_TWO_LINES = geoInterpolate(RABAT, RAMALLAH)(0.15) as Place;
const MAURITIUS: Place = [57.5, -20.15];
const BAHRAIN: Place = [50.567, 26.233];
const SEA = freePlaceAmong([-35, 50], [-25, -25], [-30, 30], [80, -30]);

test.use(PHONE);

const question = (atlas: AtlasPage) => atlas.page.getByRole("dialog", { name: "Which one?" });

async function openWhole(atlas: AtlasPage, address = ""): Promise<void> {
  if (address === "") await atlas.openMap();
  else await atlas.open(address);
  await atlas.settle();
}

/** Far from the lines of Madagascar, and not under the legend. */
const INDIAN_OCEAN: Place = [64, -25];

test(
  "a tap on a country opens it, one on a second the pair, the sea steps back",
  SAMPLE,
  async ({ atlas }) => {
    await openWhole(atlas);
    await atlas.tap([46.5, -20]);
    await expect(atlas.panelOf("Madagascar")).toBeVisible();
    // The camera frames it first.
    await atlas.settle();
    // Far from the lines of Madagascar, which attract a finger.
    await atlas.tap([37, -14]);
    await expect(atlas.panelOf("Madagascar–Mozambique relations")).toBeVisible();
    await atlas.tap(INDIAN_OCEAN);
    await expect(atlas.panelOf("Madagascar")).toBeVisible();
    await atlas.settle();
    await atlas.tap(INDIAN_OCEAN);
    await expect(atlas.panel).toBeHidden();
  },
);

test("a finger reaches a small state's dot from 20 px, not from 26", async ({ atlas }) => {
  await openWhole(atlas);
  await atlas.tap(MAURITIUS, { x: 18, y: 18 });
  await expect(question(atlas)).toBeHidden();
  await expect(atlas.panel).toBeHidden();
  await atlas.tap(MAURITIUS, { x: 14, y: 14 });
  await expect(atlas.panelOf("Mauritius")).toBeVisible();
});

test("a finger reaches a documented line from 14 px, not from 20", async ({ atlas }) => {
  await openWhole(atlas, "?pair=MAR-PER");
  await atlas.tap(ON_MOROCCO_PERU, { x: -14, y: -14 });
  await expect(atlas.panel).toBeHidden();
  // Without those told pairs whose lines lie beside it.
  await openWhole(atlas, "?show=relations&in=AMU&ends=one");
  await atlas.tap(ON_MOROCCO_PERU, { x: -9, y: -9 });
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
});

test("among several dots it is asked which one is meant", async ({ atlas }) => {
  await openWhole(atlas);
  await atlas.tap(BAHRAIN);
  const list = question(atlas);
  await expect(list.getByRole("listitem").first()).toHaveText("Bahrain");
  await list.getByRole("button", { name: "Qatar", exact: true }).tap();
  await expect(list).toBeHidden();
  await expect(atlas.panelOf("Qatar")).toBeVisible();
});

test("between two lines it is asked which one is meant", async ({ atlas }) => {
  await openWhole(atlas, "?show=relations&top=all");
  await atlas.tap(BETWEEN_TWO_LINES);
  const list = question(atlas);
  await expect(list.getByRole("button", { name: "Morocco–Palestine" })).toBeVisible();
  // What is under the finger may be meant as well.
  await expect(list.getByRole("listitem").last()).toHaveText("Algeria");
  await list.getByRole("button", { name: "Morocco–Pakistan" }).tap();
  await expect(atlas.panelOf("Morocco–Pakistan relations")).toBeVisible();
});

for (const [way, close] of [
  ["Close", (atlas: AtlasPage) => question(atlas).getByRole("button", { name: "Close" }).tap()],
  ["a tap on the sea", (atlas: AtlasPage) => atlas.tap(SEA)],
] as const) {
  test(`the question goes away with ${way}, and nothing opens`, async ({ atlas }) => {
    await openWhole(atlas);
    await atlas.tap(BAHRAIN);
    await expect(question(atlas)).toBeVisible();
    await close(atlas);
    await expect(question(atlas)).toBeHidden();
    await expect(atlas.panel).toBeHidden();
  });
}

test("a tap on a disputed area opens its note", async ({ atlas }) => {
  await openWhole(atlas, "?in=ASEAN");
  await atlas.tap([76.3, 33.9]);
  await expect(atlas.page.getByRole("dialog", { name: /^Jammu and Kashmir/ })).toContainText(
    "Administered by India",
  );
});
