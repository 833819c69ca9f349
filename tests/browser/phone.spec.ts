import type { AtlasPage, Place } from "./AtlasPage.ts";
import { expect, PHONE, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

const RABAT: Place = [-6.817, 34.017];
const LIMA: Place = [-77.05, -12.05];
const RAMALLAH: Place = [35.205, 31.902];
const ISLAMABAD: Place = [73.05, 33.683];
const MOSCOW: Place = [37.6, 55.75];
const ANTANANARIVO: Place = [47.52, -18.91];
const MAPUTO: Place = [32.58, -25.97];

test.use(PHONE);

const heightButton = (atlas: AtlasPage, name: string) =>
  atlas.panel.getByRole("group", { name: "Height of the panel" }).getByRole("button", { name });

const sheetTop = async (atlas: AtlasPage) => (await atlas.panel.boundingBox())?.y ?? 0;

test("the panel is a sheet with three heights that are buttons", SAMPLE, async ({ atlas }) => {
  await atlas.open("?pair=MAR-PER");
  await expect(heightButton(atlas, "Half")).toHaveAttribute("aria-pressed", "true");
  const half = await sheetTop(atlas);
  await heightButton(atlas, "Full").tap();
  await expect(heightButton(atlas, "Full")).toHaveAttribute("aria-pressed", "true");
  await expect.poll(() => sheetTop(atlas)).toBeLessThan(half - 200);
  await heightButton(atlas, "Low").tap();
  await expect.poll(() => sheetTop(atlas)).toBeGreaterThan(half + 150);
  await expect(atlas.panel.getByRole("heading", { level: 2 })).toBeInViewport();
  await heightButton(atlas, "Half").tap();
  await expect.poll(() => sheetTop(atlas)).toBeCloseTo(half);
});

/** Expects both ends of the line between the lowest control above and the sheet below. */
async function expectLineFree(atlas: AtlasPage, line: readonly Place[]): Promise<void> {
  await expect(async () => {
    const [ends, above, below] = await Promise.all([
      Promise.all(line.map((place) => atlas.locate(place))),
      atlas.shown.boundingBox(),
      sheetTop(atlas),
    ]);
    for (const { x, y } of ends) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(PHONE.viewport.width);
      expect(y).toBeGreaterThan((above?.y ?? 0) + (above?.height ?? 0));
      expect(y).toBeLessThan(below);
    }
  }).toPass();
}

test("a pair from an address is framed in the uncovered part", async ({ atlas }) => {
  await atlas.open("?pair=MAR-PER&in=NAM");
  await expectLineFree(atlas, [RABAT, LIMA]);
});

test("a pair by two taps is framed in the uncovered part", async ({ atlas }) => {
  await atlas.openMap();
  await atlas.settle();
  await atlas.tap([46.5, -20]);
  await expect(atlas.panelOf("Madagascar")).toBeVisible();
  // The camera frames it first.
  await atlas.settle();
  // Far from the lines of Madagascar, which attract a finger.
  await atlas.tap([37, -14]);
  await expect(atlas.panelOf("Madagascar–Mozambique relations")).toBeVisible();
  await expectLineFree(atlas, [ANTANANARIVO, MAPUTO]);
});

test("the told relations of Morocco and Peru have both ends on the screen at home", async ({
  atlas,
}) => {
  await atlas.openMap();
  for (const place of [RABAT, LIMA, RAMALLAH, ISLAMABAD, MOSCOW]) {
    const { x, y } = await atlas.locate(place);
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(PHONE.viewport.width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(PHONE.viewport.height);
  }
});

test("the sheet covers neither its own close button nor the search", async ({ atlas, page }) => {
  await atlas.open("?country=MAR");
  await heightButton(atlas, "Full").tap();
  await atlas.search.tap();
  await page.keyboard.type("peru");
  await page.getByRole("option", { name: /^Peru/ }).first().tap();
  await expect(atlas.panelOf("Peru")).toBeVisible();
  await atlas.panel.getByRole("button", { name: "Close" }).tap();
  await expect(atlas.panel).toBeHidden();
});

test("nothing is wider than the screen", async ({ atlas, page }) => {
  for (const address of ["", "?country=MAR", "?pair=MAR-PER&in=NAM,OIC,G77", "?page=borders"]) {
    await atlas.open(address);
    await atlas.settle();
    const widths = await page.evaluate(() => {
      const content = document.querySelector("aside")?.lastElementChild;
      return [
        document.documentElement.scrollWidth - document.documentElement.clientWidth,
        content ? content.scrollWidth - content.clientWidth : 0,
      ];
    });
    expect(widths, address).toEqual([0, 0]);
  }
});

test("a filter of many organisations scrolls beside the switch and makes nothing wider", async ({
  atlas,
}) => {
  await atlas.open("?in=EU,NATO,OECD&not=LAS&match=any&year=1994&show=relations");
  const [filter, view, sentence] = await Promise.all([
    atlas.filter.boundingBox(),
    atlas.page.getByRole("button", { name: "Map", exact: true }).boundingBox(),
    atlas.shown.boundingBox(),
  ]);
  const width = PHONE.viewport.width;
  expect((filter?.x ?? 0) + (filter?.width ?? width)).toBeLessThanOrEqual(view?.x ?? 0);
  expect((sentence?.x ?? 0) + (sentence?.width ?? width)).toBeLessThanOrEqual(width);
});

test("the legend stands on the sheet, folded, and unfolds between it and the controls", async ({
  atlas,
  page,
}) => {
  await atlas.open("?country=MAR&show=relations");
  const legend = page.getByRole("region", { name: "Legend" });
  const title = legend.getByRole("button", { name: "Legend" });
  await expect(title).toHaveAttribute("aria-expanded", "false");
  await title.tap();
  await expect(legend.getByText("missions both ways")).toBeInViewport();
  const [box, above] = await Promise.all([legend.boundingBox(), atlas.shown.boundingBox()]);
  expect(box?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(await sheetTop(atlas));
  await heightButton(atlas, "Full").tap();
  await expect(legend).toBeHidden();
});

test("nothing moves by itself where the system asks for less motion", async ({ atlas, page }) => {
  for (const address of ["?pair=MAR-PER", "?view=table&country=MAR", "?page=sources"]) {
    await atlas.open(address);
    await expect(atlas.panel).toBeVisible();
    await heightButton(atlas, "Full").tap();
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll("*")]
        .filter((element) => {
          const { transitionProperty, transitionDuration, animationName } =
            getComputedStyle(element);
          const isFluid = transitionProperty !== "none" && /[1-9]/.test(transitionDuration);
          return isFluid || animationName !== "none";
        })
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
    expect(moving).toEqual([]);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  }
});

test("the menu of what is shown fits beside the year, whatever is chosen", async ({
  atlas,
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await atlas.open("?show=borders");
  await expect(atlas.show).toHaveValue("borders");
  const names = await atlas.show.getByRole("option").allTextContents();
  for (const name of names) {
    await atlas.choose(name);
    await expect(atlas.show).toBeInViewport({ ratio: 1 });
    const year = await page.getByRole("button", { name: /^Year/ }).boundingBox();
    const menu = await atlas.show.boundingBox();
    expect((year?.x ?? 0) + (year?.width ?? 0), name).toBeLessThanOrEqual(menu?.x ?? 0);
  }
  expect(await page.evaluate(() => [scrollX, scrollY])).toEqual([0, 0]);
});
