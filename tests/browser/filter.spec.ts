import type { Page } from "@playwright/test";
import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { freePlaceOn } from "./freePlace.ts";
import { mostDifference } from "./mostDifference.ts";
import { SAMPLE } from "./sample.ts";

const ON_MOROCCO_RUSSIA = freePlaceOn("MAR-RUS");
const ON_MOROCCO_PERU = freePlaceOn("MAR-PER");

const query = (page: Page) => new URL(page.url()).search;

async function openPopup(atlas: AtlasPage): Promise<void> {
  await atlas.filter.getByRole("button", { name: "Organisation", exact: true }).click();
  await expect(atlas.filterPopup).toBeVisible();
}

async function press(atlas: AtlasPage, switchName: string): Promise<void> {
  await atlas.filterPopup.getByRole("button", { name: switchName, exact: true }).click();
}

test("the Non-Aligned Movement has 121 members; Back takes the filter away", async ({
  atlas,
  page,
}) => {
  await atlas.openMap();
  await openPopup(atlas);
  await atlas.filterPopup.getByRole("searchbox").fill("non-aligned");
  await press(atlas, "Only members of Non-Aligned Movement");
  await atlas.filterPopup.getByRole("button", { name: "Done" }).click();
  await expect(atlas.filterPopup).toBeHidden();

  await expect(atlas.shown).toHaveText(/^121 members of the Non-Aligned Movement: /);
  expect(query(page)).toBe("?in=NAM");
  await expect(page.getByRole("region", { name: "Legend" })).toContainText("NAM");

  await page.goBack();
  await expect(atlas.shown).toHaveText(/^Resident missions both ways in /);
  expect(query(page)).toBe("");
  await expect(atlas.filter.getByRole("button", { name: /^Remove/ })).toHaveCount(0);
});

test("members of all, of any and of none are counted apart", SAMPLE, async ({ atlas, page }) => {
  await atlas.openMap();
  await openPopup(atlas);
  await press(atlas, "Only members of Non-Aligned Movement");
  await press(atlas, "Only members of League of Arab States");
  await atlas.filterPopup.getByRole("button", { name: "Done" }).click();
  await expect(atlas.shown).toHaveText(
    /^22 members of the Non-Aligned Movement and the League of Arab States: /,
  );
  expect(query(page)).toBe("?in=NAM,LAS");

  await atlas.filter.getByRole("button", { name: "members of all" }).click();
  await expect(atlas.shown).toHaveText(
    /^121 members of the Non-Aligned Movement or the League of Arab States: /,
  );
  expect(query(page)).toBe("?in=NAM,LAS&match=any");

  await atlas.filter
    .getByRole("button", { name: "Remove Non-Aligned Movement from the filter" })
    .click();
  await openPopup(atlas);
  await press(atlas, "No members of African Union");
  await atlas.filterPopup.getByRole("button", { name: "Done" }).click();
  await expect(atlas.shown).toHaveText(
    /^12 members of the League of Arab States outside the African Union: /,
  );
  await expect(atlas.filter).toContainText("not African Union");

  await atlas.filter.getByRole("button", { name: "Clear" }).click();
  await expect(atlas.shown).toHaveText(/^Resident missions both ways in /);
  expect(query(page)).toBe("");
});

test("an organisation is in, or out, or neither, never both", async ({ atlas }) => {
  await atlas.openMap();
  await openPopup(atlas);
  const inSwitch = atlas.filterPopup.getByRole("button", { name: /^Only members of North Atl/ });
  const notSwitch = atlas.filterPopup.getByRole("button", { name: /^No members of North Atl/ });
  await atlas.filterPopup.getByRole("searchbox").fill("OTAN");
  await expect(atlas.filterPopup.getByRole("listitem")).toHaveCount(1);
  await expect(inSwitch).toHaveAttribute("aria-pressed", "false");
  await inSwitch.click();
  await expect(inSwitch).toHaveAttribute("aria-pressed", "true");
  await notSwitch.click();
  await expect(inSwitch).toHaveAttribute("aria-pressed", "false");
  await expect(notSwitch).toHaveAttribute("aria-pressed", "true");
  await notSwitch.click();
  await expect(notSwitch).toHaveAttribute("aria-pressed", "false");
  await expect(atlas.shown).toHaveText(/^Resident missions both ways in /);
});

test("Escape closes the popup, and the focus is where it was opened", async ({ atlas, page }) => {
  await atlas.open("?country=MAR");
  await openPopup(atlas);
  await page.keyboard.press("Escape");
  await expect(atlas.filterPopup).toBeHidden();
  await expect(
    atlas.filter.getByRole("button", { name: "Organisation", exact: true }),
  ).toBeFocused();
  await expect(atlas.panelOf("Morocco")).toBeVisible();
});

test("only lines between two members stay on the map, and the selected pair", async ({ atlas }) => {
  await atlas.open("?show=relations&top=all");
  await expect.poll(() => atlas.nameAt(ON_MOROCCO_RUSSIA)).toBe("Morocco–Russia");
  await expect.poll(() => atlas.nameAt(ON_MOROCCO_PERU)).toBe("Morocco–Peru");

  await atlas.open("?show=relations&in=NAM");
  await expect.poll(() => atlas.nameAt(ON_MOROCCO_PERU)).toBe("Morocco–Peru");
  await expect.poll(() => atlas.nameAt(ON_MOROCCO_RUSSIA)).not.toBe("Morocco–Russia");

  await atlas.open("?in=NAM&pair=MAR-RUS");
  await expect.poll(() => atlas.nameAt(ON_MOROCCO_RUSSIA)).toBe("Morocco–Russia");
  await expect(atlas.shown).toHaveText(
    "Morocco–Russia, and 121 members of the Non-Aligned Movement",
  );
});

test("members are coloured, the others are not", async ({ atlas, page }) => {
  // Mozambique is a member, Brazil is not; no line and no name is near these places.
  const colourAt = async (place: Place) => {
    const { x, y } = await atlas.locate(place);
    const pixel = await page.screenshot({ clip: { x, y, width: 1, height: 1 } });
    return pixel.toString("base64");
  };
  const colours = async () => [await colourAt([36, -17]), await colourAt([-46, -8])];
  await atlas.open("?in=EU");
  await atlas.settle();
  const [mozambique, brazil] = await colours();
  expect(mozambique).toBe(brazil);
  await atlas.open("?in=NAM");
  await atlas.settle();
  const [member, outsider] = await colours();
  expect(member).not.toBe(mozambique);
  expect(member).not.toBe(outsider);
});

/** Where a part of a picture is drawn anew, edges at its rim may be a little paler. */
const SMOOTHING = 24;

test("countries that were drawn while lines came look like those of a link", async ({
  atlas,
  page,
}) => {
  const filters = [
    ["African Union", "AU"],
    ["European Economic Area", "AU,EEA&match=any"],
    ["Commonwealth of Nations", "AU,EEA,COMMONWEALTH&match=any"],
  ] as const;
  await atlas.open("?show=relations&match=any");
  await atlas.settle();
  await openPopup(atlas);
  const drawn: string[] = [];
  for (const [name] of filters) {
    await press(atlas, `Only members of ${name}`);
    await atlas.restLines();
    drawn.push(await atlas.readCountries());
  }
  const [africa = "", europe = ""] = drawn;
  expect(await mostDifference(page, africa, europe)).toBeGreaterThan(2 * SMOOTHING);
  for (const [index, [, ids]] of filters.entries()) {
    await atlas.open(`?show=relations&in=${ids}`);
    await atlas.settle();
    await atlas.restLines();
    const difference = await mostDifference(page, await atlas.readCountries(), drawn[index] ?? "");
    expect(difference).toBeLessThanOrEqual(SMOOTHING);
  }
});
