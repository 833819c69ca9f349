import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import { geoInterpolate } from "d3-geo";
import type { FrontFile, Manifest, StartData } from "../../src/domain/dataset.ts";
import { splitPairKey } from "../../src/domain/partyCode.ts";
import type { Place } from "./AtlasPage.ts";
import { expect, PHONE, test } from "./atlasTest.ts";
import { SAMPLE, sampleIf } from "./sample.ts";

const question = (page: Page) => page.getByRole("form", { name: /^What stands between/ });
const DATA = fileURLToPath(new URL("../../dist/data/", import.meta.url));
const read = (path: string): unknown => JSON.parse(readFileSync(join(DATA, path), "utf8"));

/** The story that was chosen first, with the anchors of its two parties. */
function firstStory(): readonly [pair: string, from: Place, to: Place] {
  const { files } = read("manifest.json") as Manifest;
  const start = read(files.start as string) as StartData;
  const [story] = (read(files.front as string) as FrontFile).stories;
  if (!story) throw new Error("There is no story.");
  const [from, to] = splitPairKey(story.pair).map(
    (code) => start.parties.find((party) => party.code === code)?.anchor,
  );
  return [story.pair, from as Place, to as Place];
}

const cards = (page: Page) => page.getByRole("navigation", { name: "Five ways in" });

test(
  "two countries in any language, with a slip, open their pair",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open();
    const ask = question(page);
    await expect(ask.getByRole("heading", { name: "What stands between" })).toBeVisible();
    const [first, second] = ["First country", "Second country"].map((name) =>
      ask.getByRole("combobox", { name }),
    );
    await first?.click();
    await page.keyboard.type("marruecos");
    await page.getByRole("option", { name: /^Morocco/ }).click();
    await expect(first as NonNullable<typeof first>).toHaveValue("Morocco");
    await second?.click();
    await page.keyboard.type("swizerland");
    await expect(page.getByRole("option", { name: /^Switzerland/ })).toBeVisible();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await expect(atlas.panel).toHaveAccessibleName(/Morocco/);
    await expect(atlas.panel).toHaveAccessibleName(/Switzerland/);
    await expect(ask).toBeHidden();
  },
);

test("each card is an address of the atlas, and opens what it says", async ({ atlas, page }) => {
  await atlas.open();
  const links = cards(page).getByRole("link");
  await expect(links).toHaveCount(5);
  const addresses = await links.evaluateAll((all) =>
    all.map((link) => link.getAttribute("href") ?? ""),
  );
  for (const [index, address] of addresses.entries()) {
    await links.nth(index).click();
    await expect(page).toHaveURL((url) => url.search === address);
    await expect(atlas.panel).toBeVisible();
    await expect(question(page)).toBeHidden();
    await expect(atlas.notices).toHaveCount(0);
    await page.goBack();
    await expect(links).toHaveCount(5);
  }
});

test("the first click on the map puts the door away; the name, and Back, bring it again", async ({
  atlas,
  page,
}) => {
  await atlas.open();
  await expect(question(page)).toBeVisible();
  await atlas.click([-50, -8]);
  await expect(atlas.panelOf("Brazil")).toBeVisible();
  await expect(question(page)).toBeHidden();
  await expect(cards(page)).toBeHidden();
  await page.goBack();
  await expect(question(page)).toBeVisible();

  await atlas.click([-20, -30]);
  await expect(question(page)).toBeHidden();
  await expect(atlas.panel).toBeHidden();
  await page.getByRole("button", { name: "Dyad" }).click();
  await expect(question(page)).toBeVisible();
  await expect(cards(page)).toBeVisible();
});

test("a story is named and told on hover", async ({ atlas, page }) => {
  await atlas.open();
  await expect(cards(page)).toBeVisible();
  await atlas.settle();
  const [story, from, to] = firstStory();
  const middle = geoInterpolate([...from], [...to])(0.5) as Place;
  await expect.poll(() => atlas.nameAt(middle)).not.toBeNull();
  await expect(page.getByRole("tooltip")).toContainText(
    /–.*(relations (broken off|suspended|restored|begun)|recognised|told in full)/s,
  );
  await atlas.click(middle);
  await expect(page).toHaveURL(new RegExp(`pair=${story}$`));
});

test("a story is named by its key and opens its pair", async ({ atlas, page }) => {
  await atlas.open();
  // What they tell comes after the map.
  await expect(cards(page)).toBeVisible();
  await atlas.settle();
  await atlas.map.focus();
  await page.keyboard.press("n");
  const spoken = page.locator('p[aria-live="polite"]').first();
  await expect(spoken).toHaveText(
    /^.+–.+: (relations (broken off|suspended|restored|begun)|recognised|told in full)/,
  );
  const [name = ""] = ((await spoken.textContent()) ?? "").split(": ");
  await page.keyboard.press("Enter");
  await expect(atlas.panelOf(`${name} relations`)).toBeVisible();
});

/** The page as it is before the program, and with it: where the same things lie. */
const SAME = [
  [".still-question h2", "form h2"],
  [".still-field", "form input"],
  [".still-open", "form button"],
  [".still-line", "form p"],
] as const;

for (const [size, viewport] of [
  ["a desk", { width: 1440, height: 900 }],
  ["a tablet", { width: 820, height: 1180 }],
  ["a phone", { width: 390, height: 844 }],
] as const) {
  test.describe(`on ${size}`, () => {
    test.use({ viewport, expectedComplaints: /Failed to load resource|ERR_FAILED/ });

    test(
      "name, question and world stand in the page before the program, where it puts them",
      sampleIf(size === "a phone"),
      async ({ atlas, page }) => {
        const boxesOf = (selectors: readonly string[]) =>
          page.evaluate(
            (all) =>
              all.map((selector) => {
                const { x, y, width } =
                  document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
                return [x, y, width].map(Math.round);
              }),
            selectors,
          );
        // The fonts come after the map: the letters are the same in both.
        await page.route(/\.woff2$/, (route) => route.abort());
        await page.route(/assets\/.*\.js$/, (route) => route.abort());
        await page.goto("./");
        await expect(page.getByRole("heading", { name: /^Dyad an atlas of bilat/ })).toBeVisible();
        await expect(page.getByRole("img", { name: "The world" })).toBeVisible();
        const before = await boxesOf(SAME.map(([still]) => still));
        await page.unroute(/assets\/.*\.js$/);
        await atlas.open();
        await expect(question(page)).toBeVisible();
        await expect(page.locator("#still")).toHaveCount(0);
        expect(await boxesOf(SAME.map(([, live]) => live))).toEqual(before);
      },
    );

    test("nothing of the front door lies over another part of it, and all can be reached", async ({
      atlas,
      page,
    }) => {
      await atlas.open();
      await expect(cards(page).getByRole("link")).toHaveCount(5);
      const parts = [
        ...["form", "nav[aria-label='Five ways in'] a", "search"],
        ...["[aria-label=Legend]", "select"],
      ].join();
      const boxes = await page.locator(parts).evaluateAll((all) =>
        all
          .map((part) => ({ name: part.tagName, box: part.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 4)
          .map(({ name, box }) => ({ name, ...(box.toJSON() as Record<string, number>) })),
      );
      expect(boxes.length).toBeGreaterThan(5);
      for (const [index, one] of boxes.entries()) {
        for (const other of boxes.slice(index + 1)) {
          const [a, b] = [one, other] as unknown as [DOMRect, DOMRect];
          const isOver =
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
          expect(isOver, `${one.name} ${other.name}`).toBe(false);
        }
      }
      const last = cards(page).getByRole("link").last();
      await last.scrollIntoViewIfNeeded();
      await expect(last).toBeInViewport();
    });
  });
}

test.describe("on a phone", () => {
  test.use(PHONE);

  test("the map is one of the cards, and has the screen when it is asked for", async ({
    atlas,
    page,
  }) => {
    await atlas.open();
    const world = page.getByRole("region", { name: "World map" });
    expect((await world.boundingBox())?.height).toBeLessThan(300);
    await page.getByRole("button", { name: "The whole map" }).tap();
    await expect(question(page)).toBeHidden();
    expect((await world.boundingBox())?.height).toBe(PHONE.viewport.height);
  });

  test("More leads back to it, where there is no room for the name", async ({ atlas, page }) => {
    await atlas.open("?country=MAR&year=1999");
    await expect(question(page)).toBeHidden();
    await page.getByRole("button", { name: "More", exact: true }).tap();
    await page.getByRole("menuitem", { name: "Front page" }).tap();
    await expect(question(page)).toBeVisible();
    await expect(atlas.panel).toBeHidden();
    await expect(page).toHaveURL(/\/$/);
    await page.goBack();
    await expect(atlas.panelOf("Morocco")).toBeVisible();
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, expectedComplaints: /preloaded using link preload/ });

  test("the page says what it is and what it needs", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByRole("heading", { name: /^Dyad an atlas/ })).toBeVisible();
    await expect(page.locator("noscript p")).toBeVisible();
  });
});

test("while the front door is on its way there is one main part, one name and one question at most", async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/Door-[^/]+\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto("./");
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
  await expect(question(page)).toHaveCount(0);
  release();
  await expect(question(page)).toBeVisible();
  await expect(page.getByRole("main")).toHaveCount(1);
  await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
});
