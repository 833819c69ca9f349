import { readFile } from "node:fs/promises";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { parse } from "csv-parse/sync";
import type { FeatureCollection } from "geojson";
import type { AtlasPage } from "./AtlasPage.ts";
import { expect, PHONE, test } from "./atlasTest.ts";
import { SAMPLE, sampleIf } from "./sample.ts";

const RELATIONS_IN_THE_UNION = "?in=EU&show=relations";
/** All pairs of the 27 members. */
const PAIRS = 351;
const POLICY = /no statement on borders/;

async function openDialog(atlas: AtlasPage, address: string): Promise<void> {
  await atlas.open(address);
  const more = atlas.page.getByRole("button", { name: "More", exact: true });
  await more.focus();
  await more.press("Enter");
  const item = atlas.page.getByRole("menuitem", { name: "Export" });
  await expect(item).toBeVisible();
  await expect(async () => {
    // A letter goes to the entry that begins with it.
    await atlas.page.keyboard.press("e");
    await expect(item).toBeFocused({ timeout: 500 });
  }).toPass();
  await atlas.page.keyboard.press("Enter");
  await expect(atlas.page.getByRole("heading", { name: "Data" })).toBeVisible();
}

/** Presses a button by keyboard and returns the file that comes of it. */
async function save(page: Page, button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).press("Enter");
  const file = await download;
  await expect(page.getByRole("dialog").getByText(/^Saved /)).toBeVisible();
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

test(
  "the pairs of the view are saved as CSV, one row a line of the map",
  SAMPLE,
  async ({ atlas, page }) => {
    await openDialog(atlas, RELATIONS_IN_THE_UNION);
    const { name, bytes } = await save(page, /^CSV: Pairs/);
    expect(name).toMatch(/^dyad-pairs-relations-eu-\d{4}-\d{2}-\d{2}\.csv$/);
    const rows: Record<string, string>[] = parse(bytes, {
      columns: true,
      record_delimiter: "\r\n",
    });
    expect(rows).toHaveLength(PAIRS);
    const pair = rows.find(({ code_a, code_b }) => code_a === "FRA" && code_b === "IRL");
    expect(pair).toMatchObject({
      class: "relations",
      relations: "relations",
      resident_mission_a_in_b: "yes",
    });
    expect(pair?.relations_since).toMatch(/^19\d\d/);
    expect(pair?.relations_sources).toContain("wp-foreign-relations: ");
    expect(pair?.page).toMatch(/\?pair=FRA-IRL$/);
  },
);

test("the lines and states of the view are saved as GeoJSON", async ({ atlas, page }) => {
  await openDialog(atlas, RELATIONS_IN_THE_UNION);
  const { bytes } = await save(page, /^GeoJSON/);
  const collection = JSON.parse(bytes.toString()) as FeatureCollection & {
    readonly metadata: { readonly caption: string; readonly borders: string };
  };
  const types = collection.features.map(({ geometry }) => geometry?.type);
  expect(types.filter((type) => type?.endsWith("LineString"))).toHaveLength(PAIRS);
  expect(types.filter((type) => type === "Point")).toHaveLength(27);
  expect(collection.metadata.caption).toContain("351 of 351 pairs");
  expect(collection.metadata.borders).toMatch(POLICY);
});

test("the picture as SVG is a document of its own with title, policy and lines", async ({
  atlas,
  page,
}) => {
  await openDialog(atlas, RELATIONS_IN_THE_UNION);
  const { bytes } = await save(page, /^SVG/);
  const found = await page.evaluate((text) => {
    const svg = new DOMParser().parseFromString(text, "image/svg+xml");
    return {
      isBroken: svg.querySelector("parsererror") !== null,
      title: svg.querySelector("title")?.textContent,
      // Letters are shapes: the words of a line are its name.
      words: [...svg.querySelectorAll("g[aria-label]")]
        .map((line) => line.getAttribute("aria-label"))
        .join(" "),
      groups: svg.querySelectorAll("g > path").length,
    };
  }, bytes.toString());
  expect(found.isBroken).toBe(false);
  expect(found.title).toBe(
    "27 members of the European Union: diplomatic relations known in 351 of 351 pairs",
  );
  expect(found.words).toMatch(POLICY);
  expect(found.groups).toBeGreaterThan(20);
});

test("the picture as PNG has twice the size of the SVG and is not blank", async ({
  atlas,
  page,
}) => {
  await openDialog(atlas, RELATIONS_IN_THE_UNION);
  const { bytes } = await save(page, /^PNG/);
  const found = await page.evaluate(
    async (numbers) => {
      const bitmap = await createImageBitmap(
        new Blob([Uint8Array.from(numbers)], { type: "image/png" }),
      );
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d");
      context?.drawImage(bitmap, 0, 0);
      const pixels = context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? [];
      const colours = new Set<number>();
      for (let at = 0; at < pixels.length; at += 4 * 101) {
        const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
        colours.add((red << 16) + (green << 8) + blue);
      }
      return { width: bitmap.width, height: bitmap.height, colours: colours.size };
    },
    [...bytes],
  );
  expect(found.width).toBe(3200);
  expect(found.height).toBeGreaterThan(1800);
  expect(found.colours).toBeGreaterThan(100);
});

test("the dialog gives the focus back, and axe finds nothing against it", async ({
  atlas,
  page,
}) => {
  await openDialog(atlas, "?pair=MAR-PER");
  const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "More", exact: true })).toBeFocused();
});

test("a pair's panel opens it, and cites the pair", async ({ atlas, page }) => {
  await atlas.open("?pair=MAR-PER");
  await atlas.panel.getByRole("button", { name: "Export and cite" }).click();
  await expect(page.getByRole("textbox", { name: "Citation" })).toHaveValue(
    /^“Morocco–Peru relations”/,
  );
});

test.describe("with a failure on purpose", () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test("a picture whose outlines do not load says so, and comes when they do", async ({
    atlas,
    page,
  }) => {
    await page.route(/shapes\/50m/, (route) => route.abort());
    await openDialog(atlas, "?in=EU");
    await page.getByRole("button", { name: /^SVG/ }).click();
    await expect(page.getByRole("alert").filter({ hasText: "did not load" })).toBeVisible();
    await page.unroute(/shapes\/50m/);
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Try again" }).click();
    expect((await download).suggestedFilename()).toMatch(/\.svg$/);
  });
});

test.describe("embedded in another page", () => {
  for (const theme of ["light", "dark"] as const) {
    test(
      `it has a caption and the way to the atlas, no controls, ${theme}`,
      sampleIf(theme === "light"),
      async ({ atlas, page }) => {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width: 800, height: 480 });
        await atlas.open(`${RELATIONS_IN_THE_UNION}&embed=1`);
        await expect(atlas.search).toBeHidden();
        await expect(page.getByRole("button", { name: "More" })).toBeHidden();
        await expect(atlas.shown).toContainText("351 of 351 pairs");
        const link = page.getByRole("link", { name: "Open in Dyad" });
        await expect(link).toHaveAttribute("href", /\?in=EU&show=relations$/);
        await expect(link).toHaveAttribute("rel", "noopener");
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => id)).toEqual([]);
      },
    );
  }

  test("the wheel alone leaves the map as it is, with Ctrl it zooms", async ({ atlas, page }) => {
    await atlas.open("?embed=1");
    await atlas.rest();
    const before = await atlas.view();
    await page.mouse.move(500, 300);
    await page.mouse.wheel(0, -300);
    await expect(page.getByText(/to zoom the map with the wheel/)).toBeVisible();
    expect(await atlas.view()).toEqual(before);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -300);
    await page.keyboard.up("Control");
    await expect.poll(async () => (await atlas.view()).zoom).toBeGreaterThan(before.zoom);
  });

  test("a click opens the panel beside the map", async ({ atlas, page }) => {
    await page.setViewportSize({ width: 900, height: 480 });
    await atlas.open("?embed=1");
    await atlas.click([-53, -10]);
    await expect(atlas.panelOf("Brazil")).toBeVisible();
  });

  test.describe("on a phone", () => {
    test.use(PHONE);

    test("one finger scrolls the page around, two move the map", async ({ atlas, page }) => {
      await atlas.open("?embed=1");
      await atlas.rest();
      const before = await atlas.view();
      const session = await page.context().newCDPSession(page);
      const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: number[][]) =>
        session.send("Input.dispatchTouchEvent", {
          type,
          touchPoints: points.map(([x = 0, y = 0], id) => ({ x, y, id })),
        });
      await touch("touchStart", [200, 300]);
      for (const y of [290, 270, 240]) await touch("touchMove", [200, y]);
      await expect(page.getByText("Use two fingers to move the map")).toBeVisible();
      await touch("touchEnd");
      expect(await atlas.view()).toEqual(before);
      // The page still scrolls: until it rests it takes the fingers that follow.
      await atlas.rest();
      await touch("touchStart", [150, 300], [250, 300]);
      for (const step of [10, 25, 40])
        await touch("touchMove", [150 - step, 300], [250 + step, 300]);
      await touch("touchEnd");
      await expect.poll(async () => (await atlas.view()).zoom).toBeGreaterThan(before.zoom);
    });
  });
});
