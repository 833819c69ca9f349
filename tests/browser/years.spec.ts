import type { AtlasPage } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

const slider = ({ page }: AtlasPage) => page.getByRole("slider", { name: "Year" });
const address = ({ page }: AtlasPage) => new URL(page.url()).search;

/** Moves the slider to a year, as a hand that lets it go there. */
async function showYear(atlas: AtlasPage, year: number): Promise<void> {
  await slider(atlas).fill(String(year));
}

test(
  "the European Union had 12 members in 1994 and 15 in 1995",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open("?in=EU&year=1994");
    await expect(atlas.shown).toHaveText(/^12 members of the European Union in 1994: /);
    await slider(atlas).focus();
    await page.keyboard.press("ArrowRight");
    await expect(atlas.shown).toHaveText(/^15 members of the European Union in 1995: /);
    expect(address(atlas)).toBe("?in=EU&year=1995");
    await page.goBack();
    await expect(atlas.shown).toHaveText(/^12 members of the European Union in 1994: /);
  },
);

test("OPEC had 15 members at the end of 2018, and 14 a year later", async ({ atlas }) => {
  await atlas.open("?in=OPEC&year=2018");
  await expect(atlas.shown).toHaveText(/^15 members of the Organization of the Petroleum/);
  await showYear(atlas, 2019);
  await expect(atlas.shown).toHaveText(/^14 members of the Organization of the Petroleum/);
});

test("the United Kingdom was in the European Union in 2019, and is not in 2021", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=EU&year=2019");
  await expect(atlas.shown).toHaveText(/^28 members of the European Union in 2019: /);
  await atlas.open("?in=EU&year=2021&since=2019");
  await expect(atlas.shown).toContainText("27 members of the European Union in 2021");
  const changes = page.getByRole("region", { name: "What changed" });
  await expect(changes.getByText("Left an organisation")).toBeVisible();
  await expect(changes.getByRole("listitem").filter({ hasText: "· EU" })).toHaveText(
    /2020.*United Kingdom/,
  );
  await expect(changes.getByText("Joined an organisation")).toHaveCount(0);
});

for (const [which, isLookedAt] of [
  ["where its relations change", isNextToChange],
  ["year by year", () => true],
] as const) {
  test(`Peru and the Sahrawi Republic from 1980 to 2024, ${which}`, async ({ atlas }) => {
    await atlas.open("?pair=ESH-PER&year=1980");
    const told: Record<string, number[]> = {};
    const years = (from: number, until: number) =>
      Array.from({ length: until - from + 1 }, (_, index) => from + index).filter(isLookedAt);
    for (const year of years(1980, 2024)) {
      await showYear(atlas, year);
      await expect(atlas.shown).toContainText(`in ${year}: `);
      await expect(atlas.shown).not.toContainText(/loading/i);
      const state = (await atlas.shown.textContent())?.split(": ")[1] ?? "";
      told[state] = [...(told[state] ?? []), year];
    }
    expect(told).toEqual({
      // Established some time from 1973 to 1986, the article says.
      "nothing found on relations": years(1980, 1985),
      "diplomatic relations": [...years(1986, 1995), ...years(2021, 2022)],
      "relations broken off or suspended": [...years(1996, 2020), ...years(2023, 2024)],
    });
    await showYear(atlas, 1983);
    await expect(atlas.panel).toContainText("In 1983: nothing found on relations.");
    await expect(atlas.panel).toContainText("may have been established by then");
  });
}

/** The years at whose end the state of Peru and the Sahrawi Republic is a new one, and those before. */
function isNextToChange(year: number): boolean {
  return [1985, 1986, 1995, 1996, 2020, 2021, 2022, 2023].includes(year);
}

test("which members of the Arab League have no relations with Israel, in 1999 and in 2021", async ({
  atlas,
  page,
}) => {
  await atlas.open("?country=ISR&in=LAS&show=gaps&year=1999");
  await expect(atlas.shown).toHaveText(
    /^Israel: stated that there are no relations with \d+, nothing found with \d+ of 22 members of the League of Arab States in 1999$/,
  );
  const before = await atlas.shown.textContent();
  await showYear(atlas, 2021);
  await expect(atlas.shown).toContainText("in 2021");
  const counts = (text: string | null) => (text?.match(/\d+/g) ?? []).slice(0, 2).map(Number);
  const sum = (text: string | null) => counts(text).reduce((total, count) => total + count, 0);
  // The Emirates, Bahrain and Morocco came to have relations, and Mauritania's were broken off.
  expect(sum(before) - sum(await atlas.shown.textContent())).toBe(2);
  await expect(page.getByRole("region", { name: "Legend" })).toContainText(
    "What was not found may exist",
  );
});

test("a year outside is left out with a notice, and every year can be reached", async ({
  atlas,
}) => {
  await atlas.open("?year=1900&in=UN");
  await expect(atlas.notices).toContainText("the atlas shows 1945 to 2026");
  expect(address(atlas)).toBe("?in=UN");
  await showYear(atlas, 1945);
  await expect(atlas.shown).toHaveText(
    /^49 members of the United Nations in 1945, and 2 former states \(Czechoslovakia and Yugoslavia\): /,
  );
});

test("a bloc that was not founded says so, and leads to the one before it", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=AU&year=1990");
  await expect(atlas.shown).toHaveText(
    "The African Union was founded in 2002: nobody was a member in 1990.",
  );
  await page.getByRole("button", { name: "Take OAU instead" }).click();
  await expect(atlas.shown).toHaveText(
    /^5\d members of the Organisation of African Unity in 1990: /,
  );
  expect(address(atlas)).toBe("?in=OAU&year=1990");
});

test("chips that contradict each other say so, and are put right", async ({ atlas, page }) => {
  await atlas.open("?in=AU&not=AU");
  await expect(atlas.shown).toHaveText(
    "The African Union is asked for and ruled out at once: no state passes the filter.",
  );
  await page.getByRole("button", { name: "Do not rule out AU" }).click();
  await expect(atlas.shown).toHaveText(/^55 members of the African Union: /);
});

test("a drag of the year makes one entry in the history, playing makes none", async ({
  atlas,
  page,
}) => {
  await atlas.open("?in=EU");
  const box = await slider(atlas).boundingBox();
  const { x = 0, y = 0, width = 0, height = 0 } = box ?? {};
  const entries = () => page.evaluate(() => history.length);
  const before = await entries();
  await page.mouse.move(x + width - 8, y + height / 2);
  await page.mouse.down();
  for (const share of [0.9, 0.8, 0.7]) await page.mouse.move(x + share * width, y + height / 2);
  expect(await entries()).toBe(before);
  expect(address(atlas)).toBe("?in=EU");
  await page.mouse.up();
  await expect.poll(entries).toBe(before + 1);
  expect(address(atlas)).toMatch(/^\?in=EU&year=200\d$/);

  await page.getByRole("button", { name: "Play", exact: true }).click();
  const year = await slider(atlas).inputValue();
  await expect(slider(atlas)).not.toHaveValue(year);
  await page.getByRole("button", { name: "Pause" }).click();
  await expect.poll(() => address(atlas)).toBe(`?in=EU&year=${await slider(atlas).inputValue()}`);
  expect(await entries()).toBe(before + 1);
});

test("the outlines of states that were none are pale, and the legend says by which list", async ({
  atlas,
  page,
}) => {
  await atlas.open("?year=1950");
  await expect(page.getByRole("region", { name: "Legend" })).toContainText(
    "not an independent state in Gleditsch and Ward’s list",
  );
  await atlas.open("?country=MAR&year=1950");
  await expect(atlas.shown).toHaveText(
    "Morocco in 1950: not an independent state in the list used",
  );
});

test.describe("without the file of the past", () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test("the map works on, says what is missing and tries again", async ({ atlas, page }) => {
    await page.route(/\/history\..*\.json/, (route) => route.abort());
    await atlas.open("?in=EU&year=1994");
    await expect(atlas.notices).toContainText("The past did not load");
    await expect(atlas.shown).toContainText("12 members of the European Union in 1994");
    await page.unroute(/\/history\..*\.json/);
    await atlas.notices.getByRole("button", { name: "Try again" }).click();
    await expect(atlas.notices).toHaveCount(0);
    await atlas.choose("Diplomatic relations");
    await expect(atlas.shown).toHaveText(
      /: diplomatic relations known in 66 of 66 pairs of independent states$/,
    );
  });
});

test("the trade of a pair stands beside its line, each way", async ({ atlas, page }) => {
  await atlas.open("?country=PER&show=trade&year=2010");
  await expect(atlas.shown).toContainText("figures of trade in 2010");
  await atlas.map.focus();
  await page.keyboard.press("n");
  await expect(page.locator('[aria-live="polite"]').first()).toHaveText(
    /–.*: .* to .* (US\$|no figure|under).*\(2010\)$/,
  );
});

test("missions go both ways or one way, between two blocs counted each way", async ({
  atlas,
  page,
}) => {
  await atlas.open("?between=EU~ASEAN&show=missions");
  await expect(atlas.shown).toHaveText(
    /^Between 27 members of the European Union and 11 members of the Association of Southeast Asian Nations: resident missions of the former in the latter in \d+ of 297 cases, of the latter in the former in \d+$/,
  );
  const legend = page.getByRole("region", { name: "Legend" });
  await expect(legend).toContainText("one way, from the solid half");
});
