import type { Page } from "@playwright/test";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

test.use({ expectedComplaints: /Failed to load resource|error boundary|dynamically imported/i });

/** Lets every request for a file fail until the returned function is called. */
async function breakFile(page: Page, file: RegExp, status = 500): Promise<() => Promise<void>> {
  await page.route(file, (route) => route.fulfill({ status, body: "" }));
  return () => page.unroute(file);
}

/** Publishes another edition: the manifest has a new version as soon as it is asked for again. */
async function publishNewEdition(page: Page): Promise<void> {
  await page.route(/data\/manifest\.json\?after=/, async (route) => {
    const response = await route.fetch();
    const manifest = await response.json();
    await route.fulfill({ response, json: { ...manifest, dataVersion: "9999.1" } });
  });
}

test(
  "a dossier that does not come leaves the map up, and comes on trying again",
  SAMPLE,
  async ({ atlas, page }) => {
    const mend = await breakFile(page, /dossier\/MAR-PER/);
    await atlas.open("?pair=MAR-PER");
    await expect(atlas.panelOf("Morocco–Peru relations")).toContainText(
      "The dossier did not load.",
    );
    await expect.poll(() => atlas.nameAt([-50, -8])).toBe("Brazil");

    const second = page.waitForResponse(/dossier\/MAR-PER/);
    await atlas.panel.getByRole("button", { name: "Try again" }).click();
    await second;
    await expect(atlas.panel).toContainText("The dossier did not load.");
    await mend();
    await atlas.panel.getByRole("button", { name: "Try again" }).click();
    await expect(atlas.section("History")).toContainText("27 June 1964");
  },
);

for (const file of ["start", "manifest"]) {
  test(`without the ${file} file the page says so, and opens on trying again`, async ({
    atlas,
    page,
  }) => {
    const mend = await breakFile(page, new RegExp(`data/${file}\\.`));
    await page.goto("./?pair=MAR-PER");
    await expect(page.getByRole("alert")).toContainText("The atlas did not load.");
    await mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
    await expect(atlas.map).toBeVisible();
  });
}

test(
  "without outlines the search and the panels work; they come on trying again",
  SAMPLE,
  async ({ atlas, page }) => {
    const mend = await breakFile(page, /shapes\/110m/);
    await page.goto("./");
    await expect(page.getByRole("alert").filter({ hasText: "outlines" })).toBeVisible();
    await atlas.search.fill("peru morocco");
    await page.getByRole("listbox").getByRole("option").first().click();
    await expect(atlas.section("History")).toContainText("27 June 1964");

    await mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("alert").filter({ hasText: "outlines" })).toBeHidden();
    await expect.poll(() => atlas.nameAt([-50, -8])).toBe("Brazil");
  },
);

test("without its file a country still has its panel, the rest comes on trying again", async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, /party\/MAR/);
  await atlas.open("?country=MAR");
  await expect(atlas.panelOf("Morocco")).toContainText("Documented relations");
  await expect(atlas.panel.getByRole("alert")).toBeVisible();
  await mend();
  await atlas.panel.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.panel).toContainText("Kingdom of Morocco");
});

for (const size of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
]) {
  test(`at ${size.width} pixels nothing covers what is said of disputed areas that do not come`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize(size);
    const mend = await breakFile(page, /data\/disputes\./);
    await page.goto("./?in=EU&show=relations");
    await page.waitForFunction(() => performance.getEntriesByName("dyad:map-drawn").length > 0);
    const notice = page.getByRole("alert");
    await expect(notice).toContainText("The disputed areas did not load.");
    const isFree = await notice.evaluate((element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return [left + 4, (left + right) / 2, right - 4].every((x) =>
        [top + 4, (top + bottom) / 2, bottom - 4].every((y) =>
          element.contains(document.elementFromPoint(x, y)),
        ),
      );
    });
    expect(isFree).toBe(true);
    await mend();
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(notice).toHaveCount(0);
    await expect(atlas.map).toBeVisible();
  });
}

test("without names in other languages the search finds the English ones", async ({
  atlas,
  page,
}) => {
  await breakFile(page, /data\/names/);
  await atlas.open();
  await atlas.search.fill("morocco");
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText("Morocco");
  await expect(page.getByText("Names in other languages did not load.")).toBeVisible();
});

// A module that failed once fails for ever in the same document: only a reload can help.
test("a panel whose program does not come leaves the map up, and comes with a reload", async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, /assets\/PairPanel.*\.js/, 404);
  await atlas.open("?pair=MAR-PER");
  await expect(atlas.panel.getByRole("alert")).toBeVisible();
  await expect.poll(() => atlas.nameAt([-50, -8])).toBe("Brazil");
  await mend();
  await atlas.panel.getByRole("button", { name: "Reload" }).click();
  await expect(atlas.section("History")).toContainText("27 June 1964");
});

for (const [chunk, opener, opened] of [
  ["FilterPopup", "Organisation", "dialog"],
  ["MoreMenuList", "More", "menu"],
] as const) {
  test(`without the program of ${chunk} everything else stays, and a reload brings it`, async ({
    atlas,
    page,
  }) => {
    const mend = await breakFile(page, new RegExp(`assets/${chunk}.*\\.js`), 404);
    await atlas.open("?country=MAR");
    await page.getByRole("button", { name: opener, exact: true }).click();
    const reload = page.getByRole("button", { name: "Reload" });
    await expect(reload).toBeVisible();
    await expect(atlas.panelOf("Morocco")).toBeVisible();
    await expect(atlas.map).toBeVisible();

    await mend();
    await reload.click();
    await expect(atlas.panelOf("Morocco")).toBeVisible();
    await page.getByRole("button", { name: opener, exact: true }).click();
    await expect(page.getByRole(opened)).toBeVisible();
  });
}

test("a file gone with a new edition says so; Reload opens the same view in it", async ({
  atlas,
  page,
}) => {
  const mend = await breakFile(page, /dossier\/MAR-PER/, 404);
  await publishNewEdition(page);
  await atlas.open("?pair=MAR-PER&in=NAM");
  await expect(atlas.panel).toContainText("A new edition of the atlas is out.");
  await mend();
  await atlas.panel.getByRole("button", { name: "Reload" }).click();
  await expect(atlas.section("History")).toContainText("27 June 1964");
  expect(new URL(page.url()).search).toBe("?pair=MAR-PER&in=NAM");
});

test("an edition that this program cannot read asks to reload", async ({ page }) => {
  await page.route(/data\/manifest\.json/, async (route) => {
    const response = await route.fetch();
    const manifest = await response.json();
    await route.fulfill({ response, json: { ...manifest, schemaVersion: 9999 } });
  });
  await page.goto("./");
  await expect(page.getByRole("alert")).toContainText("A new edition of the atlas is out.");
  await expect(page.getByRole("button", { name: "Reload" })).toBeVisible();
});
