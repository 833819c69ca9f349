import { geoInterpolate } from "d3-geo";
import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { mostDifference } from "./mostDifference.ts";
import { sampleIf } from "./sample.ts";

const RABAT: [number, number] = [-6.817, 34.017];
const LIMA: [number, number] = [-77.05, -12.05];
const ISLAMABAD: [number, number] = [73.05, 33.683];
const OTTAWA: [number, number] = [-75.7, 45.42];
const WASHINGTON: [number, number] = [-77.03, 38.9];
const LAAYOUNE: [number, number] = [-13.203, 27.154];
const MAURITIUS: Place = [57.5, -20.15];
const SOUTH_ATLANTIC: Place = [-20, -30];
/** Not under the legend, wherever a pair is framed. */
const NORTH_ATLANTIC: Place = [-45, 38];

const between = (one: [number, number], other: [number, number], share: number): Place =>
  geoInterpolate(one, other)(share);

interface Click {
  readonly what: string;
  readonly from?: string;
  readonly place: Place;
  readonly shift?: { readonly x: number; readonly y: number };
  readonly opens: string | undefined;
}

/** What opens: a panel of this name; nothing and nobody, where the click means the sea. */
const CLICKS: readonly Click[] = [
  { what: "a country", place: [-50, -8], opens: "Brazil" },
  { what: "a small state's dot", place: MAURITIUS, opens: "Mauritius" },
  {
    what: "6 px beside a dot, over the sea",
    place: MAURITIUS,
    shift: { x: 5, y: 3 },
    opens: "Mauritius",
  },
  {
    what: "14 px beside a dot, over the sea",
    place: MAURITIUS,
    shift: { x: 14, y: 1 },
    opens: undefined,
  },
  { what: "a dot inside another country", place: [12.45, 41.9], opens: "Holy See" },
  { what: "the nearer of two dots", place: [35.205, 31.902], opens: "Palestine" },
  { what: "the dot of a party that has no outline", place: LAAYOUNE, opens: "Sahrawi Republic" },
  {
    what: "a documented line over the sea",
    from: "?show=relations&top=all",
    place: between(RABAT, LIMA, 0.3),
    opens: "Morocco–Peru relations",
  },
  {
    what: "6 px beside a documented line",
    from: "?show=relations&top=all",
    place: between(RABAT, LIMA, 0.3),
    shift: { x: -4, y: -4 },
    opens: "Morocco–Peru relations",
  },
  {
    what: "14 px beside a selected line, over the sea",
    from: "?pair=MAR-PER",
    place: between(RABAT, LIMA, 0.3),
    shift: { x: -10, y: -10 },
    opens: undefined,
  },
  {
    what: "a documented line over a country",
    from: "?show=relations&top=all",
    place: between(RABAT, ISLAMABAD, 0.8),
    opens: "Morocco–Pakistan relations",
  },
  {
    what: "6 px beside a documented line, over a country",
    from: "?country=MAR",
    place: between(RABAT, ISLAMABAD, 0.8),
    shift: { x: 0, y: 6 },
    opens: "Iran–Morocco relations",
  },
  {
    what: "a documented line of the selected country, over the sea",
    from: "?country=MAR",
    place: between(RABAT, WASHINGTON, 0.4),
    opens: "Morocco–United States relations",
  },
  {
    what: "6 px beside a fine line, over the sea",
    from: "?country=MAR&in=USMCA",
    place: between(RABAT, OTTAWA, 0.4),
    shift: { x: 0, y: -6 },
    opens: undefined,
  },
  {
    what: "a fine line over a country",
    from: "?country=ESH",
    place: between(LAAYOUNE, LIMA, 0.75),
    opens: "Brazil–Sahrawi Republic relations",
  },
  {
    what: "a third country, which takes the place of the second",
    from: "?pair=MAR-PER",
    place: [-50, -8],
    opens: "Brazil–Morocco relations",
  },
  {
    what: "a party of the open pair",
    from: "?pair=MAR-PER",
    place: [-71.5, -15],
    opens: "Morocco–Peru relations",
  },
  { what: "the sea", place: SOUTH_ATLANTIC, opens: undefined },
  { what: "the corner beside the globe", place: [-170, 78], opens: undefined },
];

/** Opens an address and waits until everything that can be hit is drawn. */
async function openWhole(atlas: AtlasPage, address = ""): Promise<void> {
  if (address === "") await atlas.openMap();
  else await atlas.open(address);
  await atlas.settle();
}

/** Those of which `npm test` makes sure. */
const SAMPLE_CLICKS = ["a dot inside another country", "a documented line over the sea"];

for (const { what, from, place, shift, opens } of CLICKS) {
  const meaning = opens ? `opens ${opens}` : "is a click on the sea";
  test(
    `a click on ${what} ${meaning}`,
    sampleIf(SAMPLE_CLICKS.includes(what)),
    async ({ atlas }) => {
      await openWhole(atlas, from);
      await atlas.click(place, shift);
      if (opens) await expect(atlas.panelOf(opens)).toBeVisible();
      else await expect(atlas.panel).toBeHidden();
      await expect(atlas.mapPopup).toBeHidden();
    },
  );
}

/** What a note says of an area, and whom it offers to open. */
const NOTES: readonly (readonly [name: string, place: Place, says: RegExp, offers: string])[] = [
  [
    "Western Sahara",
    [-10, 27],
    /Administered by Morocco and Sahrawi Republic.*Claimed by Sahrawi Republic and Morocco/s,
    "Open Morocco",
  ],
  [
    "Crimea",
    [34.2, 45.3],
    /Administered by Russia.*Claimed by Ukraine and Russia/s,
    "Open Ukraine",
  ],
  ["Somaliland", [46, 9.6], /Administered by Somaliland.*Claimed by Somalia/s, "Open Somalia"],
  ["Greenland", [-40, 72], /Territory of Denmark/, "Open Denmark"],
];

for (const [name, place, says, offers] of NOTES) {
  test(`a click on ${name} says whose it is and opens nobody`, async ({ atlas }) => {
    // The lines of all told pairs are many, and one may lie over any place.
    await openWhole(atlas, "?in=AMU");
    await atlas.click(place);
    const note = atlas.page.getByRole("dialog", { name, exact: true });
    await expect(note).toContainText(says);
    // Free of the controls at once, where the system wishes no motion: a click finds what it aims at.
    const { y = 0, height = 0 } = (await note.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(140);
    const above = (await atlas.locate(place)).y - (y + height);
    expect(above).toBeGreaterThan(0);
    expect(above).toBeLessThan(30);
    await expect(atlas.panel).toBeHidden();
    await note.getByRole("button", { name: offers }).click();
    await expect(note).toBeHidden();
    await expect(atlas.panelOf(offers.replace("Open ", ""))).toBeVisible();
  });
}

test("the sea takes one step back at a time: the popup, the pair, the country", async ({
  atlas,
}) => {
  await openWhole(atlas);
  await atlas.click([-5.5, 31.3]);
  await atlas.click([-71.5, -15]);
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
  await atlas.click([-10, 27]);
  await expect(atlas.mapPopup).toBeVisible();

  await atlas.click(NORTH_ATLANTIC);
  await expect(atlas.mapPopup).toBeHidden();
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
  await atlas.click(NORTH_ATLANTIC);
  await expect(atlas.panelOf("Morocco")).toBeVisible();
  await atlas.click(NORTH_ATLANTIC);
  await expect(atlas.panel).toBeHidden();
});

test("a pair that came by a link closes in one step", async ({ atlas }) => {
  await openWhole(atlas, "?pair=MAR-PER");
  await atlas.click([-30, 0]);
  await expect(atlas.panel).toBeHidden();
});

test("countries that were drawn while the button was held look like those of a short click", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=AU");
  await atlas.settle();
  const before = await atlas.readCountries();
  const { x, y } = await atlas.locate([-50, -8]);
  const pictures: string[] = [];
  for (const delay of [0, 80]) {
    await page.mouse.move(x, y);
    await atlas.rest();
    await page.mouse.click(x, y, { delay });
    await expect(atlas.panelOf("Brazil")).toBeVisible();
    await atlas.rest();
    pictures.push(await atlas.readCountries());
    await page.keyboard.press("Escape");
    await expect(atlas.panelOf("Brazil")).toBeHidden();
    await atlas.rest();
    expect(await mostDifference(page, await atlas.readCountries(), before)).toBe(0);
  }
  const [short = "", long = ""] = pictures;
  expect(await mostDifference(page, short, long)).toBe(0);
  expect(await mostDifference(page, short, before)).toBeGreaterThan(50);
});
