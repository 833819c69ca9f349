import type { Page } from "@playwright/test";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
];

/** Two powers, a ruler and its colony, neighbours at war, few facts, a dossier, islands. */
const PAIRS = [
  "GBR-USA",
  "CHN-USA",
  "DZA-FRA",
  "IND-PAK",
  "KEN-PER",
  "MAR-PER",
  "NRU-TUV",
  "RUS-UKR",
];

interface Box {
  readonly words: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A box of type is higher than its letters, by a little at the top and at the bottom. */
const AIR_OF_TYPE = 2.5;

/** The words on the drawing, and the drawing itself. */
function readWords(page: Page): Promise<{ words: Box[]; drawing: Box }> {
  return page.evaluate((air) => {
    const boxOf = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return {
        words: element.textContent ?? "",
        left,
        right,
        top: top + air,
        bottom: bottom - air,
      };
    };
    const drawing = document.querySelector("#life-line svg[role=group]") as Element;
    return { words: [...drawing.querySelectorAll("text")].map(boxOf), drawing: boxOf(drawing) };
  }, AIR_OF_TYPE);
}

function areApart(one: Box, other: Box): boolean {
  return (
    one.right <= other.left ||
    other.right <= one.left ||
    one.bottom <= other.top ||
    other.bottom <= one.top
  );
}

for (const size of SIZES) {
  test(`on the life line no words lie over others, and none are cut: ${size.width} px`, async ({
    atlas,
    page,
  }) => {
    await page.setViewportSize(size);
    for (const pair of PAIRS) {
      await atlas.open(`?pair=${pair}`);
      const line = atlas.section("Life line");
      await expect(line.getByRole("slider")).toBeAttached();
      // The figures have come: nothing more will be written.
      await expect(atlas.section("Trade and money")).not.toContainText("Loading");
      expectWordsApart(pair, await readWords(page));
    }
  });
}

for (const size of SIZES) {
  test(`so are those of a country, ${size.width} px`, async ({ atlas, page }) => {
    await page.setViewportSize(size);
    for (const country of ["USA", "MAR", "TWN"]) {
      await atlas.open(`?country=${country}`);
      const line = atlas.section("Life line");
      await expect(line.getByRole("list", { name: "Relations" })).toBeAttached();
      expectWordsApart(country, await readWords(page));
    }
  });
}

function expectWordsApart(pair: string, { words, drawing }: Awaited<ReturnType<typeof readWords>>) {
  expect(words.length).toBeGreaterThan(3);
  for (const [place, box] of words.entries()) {
    for (const other of words.slice(place + 1)) {
      expect([pair, box.words, other.words, areApart(box, other)]).toEqual([
        ...[pair, box.words, other.words],
        true,
      ]);
    }
    expect([pair, box.words, box.left >= drawing.left - 1]).toEqual([pair, box.words, true]);
    expect([pair, box.words, box.right <= drawing.right + 1]).toEqual([pair, box.words, true]);
  }
}

test(
  "nothing moves when the life line comes: its place is kept",
  SAMPLE,
  async ({ atlas, page }) => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(/chartParts-.*\.js/, async (route) => {
      await held;
      await route.continue();
    });
    await atlas.open("?pair=DZA-FRA");
    const next = atlas.section("Figures");
    await expect(next).toBeVisible();
    const before = await next.boundingBox();
    await expect(atlas.section("Life line").getByRole("slider")).not.toBeAttached();
    release();
    await expect(atlas.section("Life line").getByRole("slider")).toBeAttached();
    expect((await next.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  },
);

test("a drag across the life line moves the year of the map; a mark opens its fact", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=DZA-FRA");
  const line = atlas.section("Life line");
  const year = line.getByRole("slider", { name: "Time on the life line" });
  await expect(year).toBeAttached();
  const box = await line.getByRole("group", { name: "Rows of the life line" }).boundingBox();
  if (!box) throw new Error("no life line");
  await page.mouse.move(box.x + box.width - 60, box.y + box.height - 40);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 90, box.y + box.height - 40, { steps: 3 });
  await page.mouse.up();
  const read = await year.inputValue();
  expect(Number(read)).toBeLessThan(2020);
  await expect(page.getByRole("slider", { name: "Year", exact: true })).toHaveValue(read);
  await expect(page).toHaveURL(new RegExp(`year=${read}`));

  await year.focus();
  await page.keyboard.press("Home");
  await expect(line).toContainText("the map begins in 1945 and stays there");
  await expect(page.getByRole("slider", { name: "Year", exact: true })).toHaveValue("1945");

  await line.getByText(/bn$/).last().click();
  await expect(atlas.section("Trade and money")).toBeFocused();
  const mark = line.getByRole("list", { name: "Relations" }).getByRole("link").first();
  await mark.press("Enter");
  await expect(atlas.section("History").locator("li:focus")).toBeInViewport();
});

test("the life line of a country moves nothing when it comes", async ({ atlas, page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/CountryLifeLine-.*\.js/, async (route) => {
    await held;
    await route.continue();
  });
  await atlas.open("?country=MAR");
  const next = atlas.section("Relations");
  await expect(next).toBeVisible();
  await expect(atlas.section("People")).toBeAttached();
  const before = await next.boundingBox();
  await expect(atlas.section("Life line").getByRole("list")).toHaveCount(0);
  release();
  await expect(atlas.section("Life line").getByRole("list").first()).toBeAttached();
  expect((await next.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
});
