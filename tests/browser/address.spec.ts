import type { Page } from "@playwright/test";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE, sampleIf } from "./sample.ts";

const query = (page: Page) => {
  const { search, hash } = new URL(page.url());
  return `${search}${hash}`;
};

const historyLength = (page: Page) => page.evaluate(() => history.length);

test("reads a pair in lower case and the other order, and writes it in code order", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=per-mar");
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
  expect(query(page)).toBe("?pair=MAR-PER");
  await expect(atlas.notices).toBeHidden();
});

const UNKNOWN: readonly (readonly [address: string, named: readonly string[], kept: string])[] = [
  ["?pair=XXX-PER", ["XXX-PER"], ""],
  ["?foo=1", ["foo"], ""],
  ["?pair=PER-PER", ["PER-PER"], ""],
  ["?country=ZZZ", ["ZZZ"], ""],
  ["?page=nowhere&theme=pink&match=some", ["nowhere", "pink", "some"], ""],
  ["?country=MAR&in=NAM,NOPE&camera=3", ["NOPE", "camera"], "?country=MAR&in=NAM"],
];

for (const [address, named, kept] of UNKNOWN) {
  test(
    `drops what it does not know of ${address}, and says so`,
    sampleIf(named.length > 2),
    async ({ atlas, page }) => {
      await atlas.open(address);
      for (const name of named) await expect(atlas.notices).toContainText(name);
      expect(query(page)).toBe(kept);
      await atlas.notices.getByRole("button", { name: "Dismiss" }).click();
      await expect(atlas.notices).toBeHidden();
    },
  );
}

test("opens a country, pages, filters and themes of an address", async ({ atlas, page }) => {
  await atlas.open("?country=mar");
  await expect(atlas.panelOf("Morocco")).toBeVisible();

  await atlas.open("?in=nam&not=au");
  await expect(atlas.shown).toHaveText(
    /^\d+ members of the Non-Aligned Movement outside the African Union: /,
  );

  await atlas.open("?in=ASEAN,MERCOSUR&match=any");
  await expect(atlas.shown).toContainText(/^\d+ members of .+ or .+$/);

  await atlas.open("?page=borders");
  await expect(atlas.panelOf("Borders and names")).toContainText("takes no side in a dispute");

  const lightness = () =>
    page.evaluate(() => {
      const colour = getComputedStyle(document.body).backgroundColor;
      return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + +part, 0);
    });
  await atlas.open("?theme=light");
  const light = await lightness();
  await atlas.open("?theme=dark");
  expect(await lightness()).toBeLessThan(light / 3);
});

test("the pair wins over a country in the same address", async ({ atlas, page }) => {
  await atlas.open("?country=FRA&pair=MAR-PER");
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
  expect(query(page)).toBe("?pair=MAR-PER");
});

test("the fragment scrolls to the section, from the address and from its link", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=MAR-PER#trade");
  const trade = atlas.panel.getByRole("heading", { name: "Trade and money", level: 3 });
  const figures = atlas.panel.getByRole("heading", { name: "Figures" });
  await expect(trade).toBeInViewport();
  await expect(figures).not.toBeInViewport();
  await expect(
    atlas.panel.getByRole("link", { name: "Trade and money", exact: true }),
  ).toHaveAttribute("aria-current", "location");

  const before = await historyLength(page);
  await atlas.panel.getByRole("link", { name: "Figures" }).click();
  await expect(figures).toBeInViewport();
  await expect(trade).not.toBeInViewport();
  expect(query(page)).toBe("?pair=MAR-PER#figures");
  expect(await historyLength(page)).toBe(before + 1);
  await page.goBack();
  await expect(trade).toBeInViewport();
});

test("Back from a section leaves the map as the reader has moved it", async ({ atlas, page }) => {
  await atlas.open("?pair=MAR-PER");
  await expect(atlas.section("Sources")).toContainText("Rosters");
  const framed = await atlas.view();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await expect.poll(() => atlas.view()).not.toEqual(framed);
  await atlas.rest();
  const view = await atlas.view();
  await atlas.panel.getByRole("link", { name: "Figures" }).click();
  await expect.poll(() => query(page)).toBe("?pair=MAR-PER#figures");
  await page.goBack();
  await expect.poll(() => query(page)).toBe("?pair=MAR-PER");
  await atlas.rest();
  await atlas.rest();
  expect(await atlas.view()).toEqual(view);
});

test(
  "each action makes one entry of the history; Back and Forward walk them",
  SAMPLE,
  async ({ atlas, page }) => {
    await atlas.open();
    const views = [""];
    const acts = [
      () => atlas.click([-5.5, 31.3]),
      () => atlas.click([-71.5, -15]),
      () => atlas.panel.getByRole("button", { name: "Peru", exact: true }).click(),
      () => atlas.panel.getByRole("button", { name: "G77", exact: true }).click(),
      async () => {
        await page.getByRole("button", { name: "More", exact: true }).click();
        await page.getByRole("menuitem", { name: "Borders and names" }).click();
      },
      () => atlas.panel.getByRole("button", { name: "Close" }).click(),
    ];
    const expected = [
      "?country=MAR",
      "?pair=MAR-PER",
      "?country=PER",
      "?country=PER&in=G77",
      "?country=PER&in=G77&page=borders",
      "?country=PER&in=G77",
    ];
    const start = await historyLength(page);
    await expect.poll(() => atlas.nameAt([-5.5, 31.3])).toBe("Morocco");
    for (const [index, act] of acts.entries()) {
      await act();
      await expect.poll(() => query(page)).toBe(expected[index]);
      views.push(query(page));
      expect(await historyLength(page)).toBe(start + index + 1);
    }
    for (const view of views.toReversed().slice(1)) {
      await page.goBack();
      await expect.poll(() => query(page)).toBe(view);
    }
    await expect(atlas.panel).toBeHidden();
    await expect(atlas.shown).toHaveText(/^Resident missions both ways in /);
    for (const view of views.slice(1, 3)) {
      await page.goForward();
      await expect.poll(() => query(page)).toBe(view);
    }
    await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
  },
);

test("moving, zooming and hovering leave address and history alone", async ({ atlas, page }) => {
  await atlas.open("?country=MAR");
  await expect.poll(() => atlas.nameAt([4, 28])).toBe("Algeria");
  const [before, view] = [await historyLength(page), await atlas.view()];
  await page.mouse.wheel(0, -400);
  await expect.poll(() => atlas.view()).not.toEqual(view);
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.mouse.move(500, 500);
  await page.mouse.down();
  await page.mouse.move(420, 460, { steps: 4 });
  await page.mouse.up();
  await page.getByRole("button", { name: "Fit the world" }).click();
  expect(query(page)).toBe("?country=MAR");
  expect(await historyLength(page)).toBe(before);
});

test("a copied address shows the same view to whoever receives it", async ({ atlas, page }) => {
  await atlas.open("?in=NAM&theme=dark");
  await expect.poll(() => atlas.nameAt([-5.5, 31.3])).toBe("Morocco");
  await atlas.click([-5.5, 31.3]);
  await atlas.click([-71.5, -15]);
  await atlas.panel.getByRole("link", { name: "Visits", exact: true }).click();
  await expect(atlas.section("Sources")).toContainText("Rosters");
  await expect(atlas.section("Trade and money").getByRole("img")).toBeVisible();
  const words = async () => [
    await atlas.shown.textContent(),
    await atlas.filter.ariaSnapshot(),
    await atlas.panel.ariaSnapshot(),
    await page.getByRole("region", { name: "Legend" }).ariaSnapshot(),
  ];
  const [address, before] = [page.url(), await words()];
  expect(new URL(address).search).toBe("?pair=MAR-PER&in=NAM&theme=dark");

  await page.goto("about:blank");
  await page.goto(address);
  await expect(atlas.section("Sources")).toContainText("Rosters");
  expect(page.url()).toBe(address);
  await expect.poll(words).toEqual(before);
});
