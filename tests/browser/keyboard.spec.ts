import type { Locator } from "@playwright/test";
import type { AtlasPage } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

/** What is said to those who cannot see the map: what the keyboard stands on, what opened. */
const spoken = (atlas: AtlasPage) => atlas.page.locator('p[aria-live="polite"]');

async function tabTo(atlas: AtlasPage, target: Locator): Promise<void> {
  for (let presses = 0; presses < 12; presses++) {
    if ((await target.and(atlas.page.locator(":focus")).count()) > 0) return;
    await atlas.page.keyboard.press("Tab");
  }
  await expect(target).toBeFocused();
}

/** Presses a key on the map and returns the party or line that the keyboard then stands on. */
async function step(atlas: AtlasPage, key: string): Promise<string> {
  const before = await spoken(atlas).first().textContent();
  await atlas.page.keyboard.press(key);
  await expect(spoken(atlas).first()).not.toHaveText(before ?? "");
  return (await spoken(atlas).first().textContent()) ?? "";
}

test(
  "a slash, two names and Enter open the pair; Escape leads back to the search",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open();
    await page.keyboard.press("/");
    await expect(atlas.search).toBeFocused();
    await page.keyboard.type("peru morocco");
    await expect(page.getByRole("listbox").getByRole("option").first()).toContainText(
      "Morocco–Peru",
    );
    await page.keyboard.press("Enter");
    await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
    await expect(atlas.panel.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(atlas.search).toHaveValue("");

    await page.keyboard.press("Escape");
    await expect(atlas.panel).toBeHidden();
    await expect(atlas.search).toBeFocused();
  },
);

test("letters typed before the search is ready are not lost", async ({ atlas, page }) => {
  await page.route(/SearchCombobox.*\.js/, async (route) => {
    await expect(atlas.search).toHaveValue("fra");
    await route.continue();
  });
  await atlas.open();
  await page.keyboard.press("/");
  await page.keyboard.type("fra");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("France");
  await page.keyboard.type("nce ch");
  await expect(atlas.search).toHaveValue("france ch");
});

test("the search does not take the focus back from a reader who has moved on", async ({
  atlas,
  page,
}) => {
  const button = atlas.filter.getByRole("button", { name: "Organisation", exact: true });
  await page.route(/SearchCombobox.*\.js/, async (route) => {
    await expect(button).toBeFocused();
    await route.continue();
  });
  await atlas.openMap();
  await tabTo(atlas, atlas.search);
  const plainField = await atlas.search.elementHandle();
  await tabTo(atlas, button);
  await expect.poll(() => plainField?.evaluate((field) => field.isConnected)).toBe(false);
  await page.keyboard.press("Enter");
  await expect(atlas.filterPopup).toBeVisible();
});

test("the search knows former names, other languages, typos and organisations", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const first = page.getByRole("listbox").getByRole("option").first();
  for (const [text, found] of [
    ["swaziland", "Eswatini"],
    ["marruecos", "Morocco"],
    ["МАРОККО", "Morocco"],
    ["morroco", "Morocco"],
    ["france chad", "Chad–France"],
    ["non-aligned", "Non-Aligned Movement"],
  ] as const) {
    await atlas.search.fill(text);
    await expect(first).toContainText(found);
  }
  await page.keyboard.press("Enter");
  await expect(atlas.shown).toHaveText(/^121 members of the Non-Aligned Movement: /);
});

test("the search says what is no party, and offers names that it knows", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const options = page.getByRole("listbox").getByRole("option");
  await atlas.search.fill("Republic of Peru");
  await expect(options.first()).toHaveText(/^Peru.*officially Republic of Peru$/);
  await atlas.search.fill("Yugoslavia");
  await expect(options.first()).toContainText("continues Yugoslavia");
  await atlas.search.fill("asdfgh");
  await expect(page.getByText("Nothing found for “asdfgh”.")).toBeVisible();
  await page.getByRole("button", { name: "France Chad" }).click();
  await expect(options.first()).toContainText("Chad–France");
  await atlas.search.fill("المغرب");
  await expect(options.first().locator("bdi[lang=ar]")).toHaveText("المغرب");
  await atlas.search.fill("Hong Kong");
  await expect(options.first()).toContainText("dependent territory of China: not a party");
  await page.keyboard.press("Enter");
  await expect(atlas.panelOf("China")).toBeVisible();
});

test("the address of a state of the past says what continues it; two letters are a code", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=CSK-EGY");
  await expect(page.getByRole("alert")).toContainText(
    "Czechoslovakia has no page in the atlas; it continues as Czechia and Slovakia.",
  );
  await atlas.open("?pair=PE-MA");
  await expect(page).toHaveURL(/[?]pair=MAR-PER$/);
});

test(
  "on the map arrows lead from party to party, Enter opens one, a second Enter the pair",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open();
    await tabTo(atlas, atlas.map);
    await step(atlas, "ArrowUp");
    const first = await step(atlas, "ArrowUp");
    await page.keyboard.press("Enter");
    await expect(atlas.panelOf(first)).toBeVisible();
    await expect(spoken(atlas).last()).toHaveText(`${first} opened`);
    await expect(atlas.map).toBeFocused();

    const second = await step(atlas, "ArrowUp");
    expect(second).not.toBe(first);
    await page.keyboard.press("Enter");
    const names = [first, second];
    await expect(atlas.panel).toHaveAccessibleName(/ relations$/);
    for (const name of names) await expect(atlas.panel).toHaveAccessibleName(new RegExp(name));
    await expect(spoken(atlas).last()).toHaveText(/–.* opened/);

    await page.keyboard.press("Escape");
    await expect(atlas.panelOf(first)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(atlas.panel).toBeHidden();
    await expect(atlas.map).toBeFocused();
  },
);

test("arrows start from the selected country and go where they point", async ({ atlas }) => {
  await atlas.open("?country=MAR");
  await tabTo(atlas, atlas.map);
  expect(await step(atlas, "ArrowRight")).toBe("Algeria");
  expect(await step(atlas, "ArrowRight")).toBe("Tunisia");
  expect(await step(atlas, "ArrowLeft")).toBe("Algeria");
});

test("n and p walk the lines of the selection, Enter opens the one", async ({ atlas, page }) => {
  await atlas.open("?country=MAR");
  await tabTo(atlas, atlas.map);
  const first = await step(atlas, "n");
  const second = await step(atlas, "n");
  expect(second).not.toBe(first);
  // The name, and what stands between the two.
  for (const line of [first, second]) expect(line).toMatch(/^(Morocco–.+|.+–Morocco): /);
  expect(await step(atlas, "p")).toBe(first);
  await page.keyboard.press("Enter");
  await expect(atlas.panelOf(`${first.split(": ")[0]} relations`)).toBeVisible();
});

test("Shift and arrows move the map, plus and minus zoom", async ({ atlas, page }) => {
  await atlas.open();
  await tabTo(atlas, atlas.map);
  const { zoom, left } = await atlas.view();
  await page.keyboard.press("+");
  await expect.poll(async () => (await atlas.view()).zoom).toBeGreaterThan(zoom);
  await page.keyboard.press("-");
  await expect.poll(async () => (await atlas.view()).zoom).toBeCloseTo(zoom);
  await page.keyboard.press("Shift+ArrowRight");
  await expect.poll(async () => (await atlas.view()).left).toBeGreaterThan(left + 10);
  await expect(spoken(atlas).first()).toBeEmpty();
});

test("a question mark shows the keys and can switch the single-letter ones off", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await tabTo(atlas, atlas.map);
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  const letterKeys = keys.getByRole("checkbox", { name: "Single-letter keys" });
  await expect(keys).toContainText("Search");
  await letterKeys.press(" ");
  await expect(letterKeys).not.toBeChecked();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(atlas.map).toBeFocused();

  for (const key of ["n", "?", "/"]) await page.keyboard.press(key);
  await expect(atlas.map).toBeFocused();
  await expect(keys).toBeHidden();
  await expect(spoken(atlas).first()).toBeEmpty();
  await step(atlas, "ArrowUp");

  await page.getByRole("button", { name: "More", exact: true }).press("Enter");
  await page.getByRole("menuitem", { name: "Keys" }).press("Enter");
  await letterKeys.press(" ");
  await expect(letterKeys).toBeChecked();
  await page.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await page.keyboard.press("/");
  await expect(atlas.search).toBeFocused();
  await page.keyboard.type("?");
  await expect(keys).toBeHidden();
});

test("a row of a country's list opens the pair; Escape leads back to the row", async ({
  atlas,
  page,
}) => {
  await atlas.open("?country=MAR");
  const row = atlas.panel.getByRole("button", { name: /^Peru/ });
  await row.press("Enter");
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
  await expect(atlas.panel.getByRole("heading", { level: 2 })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(atlas.panelOf("Morocco")).toBeVisible();
  await expect(row).toBeFocused();
});

test("a page of words takes the focus, and gives it back to what opened it", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  const heading = atlas.panel.getByRole("heading", { level: 2 });
  const fromLegend = page
    .getByRole("region", { name: "Legend" })
    .getByRole("button", { name: /borders/ });
  await fromLegend.press("Enter");
  await expect(heading).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(atlas.panel).toBeHidden();
  await expect(fromLegend).toBeFocused();

  const more = page.getByRole("button", { name: "More", exact: true });
  await more.press("Enter");
  await page.getByRole("menuitem", { name: "About" }).press("Enter");
  await expect(heading).toBeFocused();
  await atlas.panel.getByRole("button", { name: "Close" }).press("Enter");
  await expect(more).toBeFocused();
});
