import type { Locator } from "@playwright/test";
import type { AtlasPage } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";

/**
 * Three questions, from the empty map to the answer, by keyboard alone: what a hand would reach with a
 * mouse is reached by Tab and by the keys that every control of its kind has.
 */

/** An open list hides the rest of the page from those who do not see it. */
const isFocused = async ({ page }: AtlasPage, target: Locator) =>
  (await target.and(page.locator(":focus")).count()) > 0;

/** Presses Tab, or Shift+Tab, until the focus is on something. */
async function tabTo(
  atlas: AtlasPage,
  target: Locator,
  { key = "Tab", presses = 30 }: { key?: "Tab" | "Shift+Tab"; presses?: number } = {},
): Promise<void> {
  for (let pressed = 0; pressed < presses; pressed++) {
    if (await isFocused(atlas, target)) return;
    await atlas.page.keyboard.press(key);
  }
  await expect(target, `reached by ${key}`).toBeFocused();
}

/** Opens the popup of the filter: it comes next after the search. */
async function openFilter(atlas: AtlasPage): Promise<void> {
  const { page } = atlas;
  await page.keyboard.press("/");
  await expect(atlas.search).toBeFocused();
  await tabTo(atlas, atlas.filter.getByRole("button", { name: "Organisation", exact: true }));
  await page.keyboard.press("Enter");
  await expect(atlas.filterPopup.getByRole("searchbox")).toBeFocused();
}

/** Finds a bloc in the popup by a word and presses one of its switches. */
async function pressSwitch(atlas: AtlasPage, word: string, name: string | RegExp): Promise<void> {
  const { page, filterPopup } = atlas;
  await tabTo(atlas, filterPopup.getByRole("searchbox"), { key: "Shift+Tab" });
  await page.keyboard.press("Control+a");
  await page.keyboard.type(word);
  const target = filterPopup.getByRole("button", { name });
  await tabTo(atlas, target, { presses: 12 });
  await page.keyboard.press("Space");
  await expect(target).toHaveAttribute("aria-pressed", "true");
}

async function closeFilter({ page, filter, filterPopup }: AtlasPage): Promise<void> {
  await page.keyboard.press("Escape");
  await expect(filterPopup).toBeHidden();
  await expect(filter.getByRole("button", { name: "Organisation", exact: true })).toBeFocused();
}

/** Goes on to the menu of what is shown, which comes after the filter, and chooses by the arrow keys. */
async function chooseShown(atlas: AtlasPage, name: string): Promise<void> {
  const { page, show } = atlas;
  await tabTo(atlas, show);
  const isChosen = () =>
    show.evaluate((menu, wanted) => {
      return (menu as HTMLSelectElement).selectedOptions[0]?.textContent === wanted;
    }, name);
  const most = await show.getByRole("option").count();
  for (let pressed = 0; pressed < most && !(await isChosen()); pressed++) {
    await page.keyboard.press("ArrowDown");
  }
  expect(await isChosen(), name).toBe(true);
  await expect(show).toBeFocused();
}

async function chooseView(
  atlas: AtlasPage,
  name: "Table" | "Matrix",
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> {
  await tabTo(atlas, atlas.page.getByRole("button", { name, exact: true }), { key });
  await atlas.page.keyboard.press("Enter");
  await expect(atlas.page.getByRole("region", { name })).toBeVisible();
}

/** Moves the year by the keys of a slider. */
async function chooseYear(atlas: AtlasPage, year: number): Promise<void> {
  const { page } = atlas;
  const slider = page.getByRole("slider", { name: "Year" });
  await tabTo(atlas, slider);
  for (let pressed = 0; pressed < 40; pressed++) {
    const away = year - Number(await slider.inputValue());
    if (away === 0) break;
    if (Math.abs(away) < 10) await page.keyboard.press(away < 0 ? "ArrowLeft" : "ArrowRight");
    else await page.keyboard.press(away < 0 ? "PageDown" : "PageUp");
  }
  await expect(slider).toHaveValue(String(year));
  await expect(atlas.shown).toContainText(`in ${year}`);
  await expect(atlas.shown).not.toContainText(/loading/i);
}

/** Returns the partners of a country in the rows of pairs. */
async function readPartners({ page }: AtlasPage, country: string): Promise<string[]> {
  const heads = page.getByRole("region", { name: "Table" }).getByRole("rowheader");
  const names = await heads
    .getByRole("button")
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label") ?? ""));
  return names.map((name) => name.replace(`${country}–`, "").replace(`–${country}`, ""));
}

test("which members of the Arab League have no relations with Israel, in 1999 and in 2021?", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await page.keyboard.press("/");
  await page.keyboard.type("israel");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Israel");
  await page.keyboard.press("Enter");
  await expect(atlas.panelOf("Israel").getByRole("heading", { level: 2 })).toBeFocused();

  await openFilter(atlas);
  await pressSwitch(atlas, "ligue arabe", "Only members of League of Arab States");
  await closeFilter(atlas);
  await chooseShown(atlas, "Gaps");
  await chooseView(atlas, "Table");

  await chooseYear(atlas, 1999);
  const before = await readPartners(atlas, "Israel");
  await chooseYear(atlas, 2021);
  const after = await readPartners(atlas, "Israel");
  expect(new URL(page.url()).search).toBe("?country=ISR&in=LAS&year=2021&show=gaps&view=table");

  expect(before).toEqual(expect.arrayContaining(["Algeria", "Iraq", "Lebanon", "Saudi Arabia"]));
  for (const name of ["Egypt", "Jordan"]) expect([...before, ...after]).not.toContain(name);
  expect(new Set(before.filter((name) => !after.includes(name)))).toEqual(
    new Set(["Bahrain", "Morocco", "United Arab Emirates"]),
  );
  expect(after.filter((name) => !before.includes(name))).toEqual(["Mauritania"]);
  await expect(atlas.shown).toHaveText(
    /^Israel: .* of 22 members of the League of Arab States in 2021$/,
  );
  const told = (await atlas.shown.textContent())?.match(/\d+/g)?.slice(0, 2).map(Number) ?? [];
  expect(told.reduce((sum, count) => sum + count, 0)).toBe(after.length);
});

test("who left the Commonwealth, and when?", async ({ atlas, page }) => {
  await atlas.openMap();
  await openFilter(atlas);
  await pressSwitch(atlas, "commonwealth of nat", "Only members of Commonwealth of Nations");
  await closeFilter(atlas);
  await chooseYear(atlas, 2020);
  await tabTo(atlas, page.getByRole("button", { name: "What changed" }), { key: "Shift+Tab" });
  await page.keyboard.press("Enter");

  const changes = page.getByRole("region", { name: "What changed" });
  const since = changes.getByRole("spinbutton", { name: "Since the end of" });
  await expect(since).toHaveValue("2010");
  await tabTo(atlas, since);
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1945");
  await expect(since).toHaveValue("1945");
  await expect(changes.getByRole("heading", { name: "What changed, 1945–2020" })).toBeVisible();
  await expect.poll(() => new URL(page.url()).search).toBe("?in=COMMONWEALTH&year=2020&since=1945");

  const left = changes.getByRole("group").filter({ hasText: /^Left an organisation/ });
  await expect(left.getByRole("listitem")).toHaveText([
    // Months and days of these stand in one list only: the year is what is told.
    /^1949\s*Ireland/,
    /^1961\s*South Africa/,
    /^1972\s*Pakistan/,
    /^15 October 1987\s*Fiji/,
    /^7 December 2003\s*Zimbabwe/,
    /^3 October 2013\s*Gambia/,
    /^13 October 2016\s*Maldives/,
  ]);
  const ireland = left.getByRole("button", { name: "Ireland" });
  await tabTo(atlas, ireland, { presses: 150 });
  await page.keyboard.press("Enter");
  await expect(atlas.panelOf("Ireland").getByRole("heading", { level: 2 })).toBeFocused();
});

test("between the European Union and ASEAN, where is no embassy?", async ({ atlas, page }) => {
  await atlas.openMap();
  await openFilter(atlas);
  const modes = atlas.filterPopup.getByRole("radiogroup", { name: "Ask for" });
  await tabTo(atlas, modes.getByRole("radio", { checked: true }), { key: "Shift+Tab" });
  await page.keyboard.press("ArrowRight");
  await expect(modes.getByRole("radio", { name: "between two blocs" })).toBeChecked();
  await tabTo(atlas, atlas.filterPopup.getByRole("searchbox"));
  await pressSwitch(atlas, "european union", /^One side: European Union \(/);
  await expect(atlas.filterPopup.getByText("Choose the other side too")).toBeVisible();
  await pressSwitch(atlas, "asean", "Other side: Association of Southeast Asian Nations");
  await closeFilter(atlas);
  await chooseShown(atlas, "Missions");
  await expect(atlas.shown).toContainText("resident missions of the former in the latter");
  const [sent, possible, hosted] =
    (await atlas.shown.textContent())
      ?.match(/in (\d+) of (\d+) cases, .* in (\d+)$/)
      ?.slice(1)
      .map(Number) ?? [];

  await chooseView(atlas, "Matrix");
  const grid = page.getByRole("grid");
  const cells = grid.locator("tbody").getByRole("gridcell");
  await tabTo(atlas, cells.first());
  const [columns, rows] = [
    await grid.getByRole("columnheader").count(),
    await grid.getByRole("rowheader").count(),
  ];
  expect(rows * columns).toBe(possible);
  const told = await walkCells(atlas, rows, columns);
  expect(new Set(told).size).toBe(possible);
  expect(told.filter((words) => words.endsWith(": resident mission"))).toHaveLength(sent ?? -1);
  const gaps = told.filter((words) => words.endsWith(": no mission found"));
  expect(gaps).toHaveLength((possible ?? 0) - (sent ?? 0));
  expect(gaps).toContain("Malta in Laos: no mission found");
  const members = await grid
    .getByRole("rowheader")
    .evaluateAll((heads) => heads.map(({ textContent }) => textContent ?? ""));

  await chooseView(atlas, "Table", "Shift+Tab");
  const ways = await countMissions(atlas, members);
  expect(ways).toEqual({ sent, hosted });
});

/** Goes through all cells by the arrow keys, to and fro, and returns what each is called. */
async function walkCells({ page }: AtlasPage, rows: number, columns: number): Promise<string[]> {
  const told: string[] = [];
  const read = async () =>
    told.push(
      await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? "nothing"),
    );
  await read();
  for (let row = 0; row < rows; row++) {
    for (let column = 1; column < columns; column++) {
      await page.keyboard.press(row % 2 === 0 ? "ArrowRight" : "ArrowLeft");
      await read();
    }
    if (row === rows - 1) break;
    await page.keyboard.press("ArrowDown");
    await read();
  }
  return told;
}

/** Returns how many missions the rows of pairs have from some states, and to them. */
async function countMissions({ page }: AtlasPage, from: readonly string[]) {
  const rows = page.getByRole("region", { name: "Table" }).locator("tbody tr");
  await expect(rows.first()).toBeVisible();
  await expect(page.getByRole("table")).not.toHaveAttribute("aria-busy");
  const texts = await rows.evaluateAll((elements) =>
    elements.map((row) => [...row.querySelectorAll("th, td")].map((cell) => cell.textContent)),
  );
  const heads = await page.getByRole("columnheader").allTextContents();
  const place = (title: string) => heads.findIndex((head) => head.startsWith(title));
  const [aToB, bToA] = [place("Missions of A in B"), place("Missions of B in A")];
  const count = { sent: 0, hosted: 0 };
  for (const row of texts) {
    const isFromA = from.includes(row[0] ?? "");
    if (row[aToB] === "yes") count[isFromA ? "sent" : "hosted"]++;
    if (row[bToA] === "yes") count[isFromA ? "hosted" : "sent"]++;
  }
  return count;
}
