import type { Page } from "@playwright/test";
import { fineOpacity } from "../../src/features/world-map/fineOpacity.ts";
import { FULL_INK_SCALE } from "../../src/layers/lines/drawLines.ts";
import type { AtlasPage } from "./AtlasPage.ts";
import { expect, test } from "./atlasTest.ts";
import { tracePlainLines } from "./plainLines.ts";

/** What the atlas means its lines to look like, in CSS pixels. */
const relations = tracePlainLines("relations");
const RELATIONS = { width: 1.1, opacity: fineOpacity(relations.pairs), dash: [] as number[] };
const BROKEN = { width: 1.1, opacity: 0.8, dash: [2, 5] };
/** A line one pixel wide that lies half a pixel beside its place differs by this much of 255. */
const FAR = 32;

const pack = ({ points, counts }: ReturnType<typeof tracePlainLines>) => ({
  points: Buffer.from(points.buffer).toString("base64"),
  counts,
});
const lines = [
  { ...pack(relations), look: RELATIONS },
  { ...pack(tracePlainLines("relations-broken")), look: BROKEN },
];

/** How far two pictures are apart: opacity in steps of 255. */
interface Difference {
  readonly mean: number;
  /** Pixels that differ by more than `FAR`, as a share of those that have ink. */
  readonly farShare: number;
  /** Mean of the plain picture, and the share of it that the atlas's picture has more or less. */
  readonly ink: number;
  readonly inkShare: number;
}

/**
 * Draws the lines plainly, one after the other with all their points, on a canvas as large as the
 * atlas's own and as wide as they are meant to be, and compares.
 */
async function compare(page: Page, atlas: AtlasPage): Promise<Difference> {
  const view = await atlas.view();
  return page.evaluate(
    ({ kinds, seen, far, fullInk }) => {
      const canvas = document.querySelector<HTMLCanvasElement>(".leaflet-lines-pane canvas");
      if (!canvas) throw new Error("The lines have no canvas.");
      const { width, height } = canvas;
      const ratio = devicePixelRatio;
      const scale = 2 ** seen.zoom;
      // The canvas reaches beyond the window, as far on each side.
      const left = seen.left - (canvas.clientWidth - innerWidth) / 2 / scale;
      const top = seen.top - (canvas.clientHeight - innerHeight) / 2 / scale;
      const open = () =>
        new OffscreenCanvas(width, height).getContext("2d", {
          willReadFrequently: true,
          // Rounded to 255 steps after each line, the plain picture would be the less exact one.
          colorType: "float16",
        } as CanvasRenderingContext2DSettings) as OffscreenCanvasRenderingContext2D;
      const [plain, drawn] = [open(), open()];
      drawn.drawImage(canvas, 0, 0);
      plain.scale(ratio, ratio);
      plain.lineJoin = "round";
      for (const { points, counts, look } of kinds) {
        const bytes = Uint8Array.from(atob(points), (character) => character.charCodeAt(0));
        const all = new Float32Array(bytes.buffer);
        plain.lineWidth = look.width;
        plain.globalAlpha = look.opacity * Math.min(1, scale / fullInk);
        plain.setLineDash(look.dash);
        let at = 0;
        for (const count of counts) {
          plain.beginPath();
          for (let i = 0; i < count; i++, at += 2) {
            plain.lineTo(((all[at] ?? 0) - left) * scale, ((all[at + 1] ?? 0) - top) * scale);
          }
          plain.stroke();
        }
      }
      const one = plain.getImageData(0, 0, width, height).data;
      const other = drawn.getImageData(0, 0, width, height).data;
      let [sum, farCount, inked, ink, drawnInk] = [0, 0, 0, 0, 0];
      for (let i = 3; i < one.length; i += 4) {
        const difference = Math.abs((one[i] ?? 0) - (other[i] ?? 0));
        sum += difference;
        ink += one[i] ?? 0;
        drawnInk += other[i] ?? 0;
        if ((one[i] ?? 0) > 0) inked++;
        if (difference > far) farCount++;
      }
      const pixels = one.length / 4;
      return {
        mean: sum / pixels,
        farShare: farCount / inked,
        ink: ink / pixels,
        inkShare: drawnInk / ink - 1,
      };
    },
    { kinds: lines, seen: view, far: FAR, fullInk: FULL_INK_SCALE },
  );
}

/** The lines are where they should be, and as strong: nothing is left out, nothing is shifted. */
async function expectSameAsPlain(
  page: Page,
  atlas: AtlasPage,
  most: { readonly mean: number; readonly farShare: number },
): Promise<void> {
  await atlas.restLines();
  const drawn = await compare(page, atlas);
  expect(drawn.ink).toBeGreaterThan(20);
  expect(Math.abs(drawn.inkShare)).toBeLessThan(0.01);
  // The atlas draws a line as wide as a pixel, with as much more ink.
  expect(drawn.mean).toBeLessThan(most.mean * drawn.ink);
  expect(drawn.farShare).toBeLessThan(most.farShare);
}

test("thousands of lines look as if each were drawn by itself, from afar and from near", async ({
  atlas,
  page,
}) => {
  await atlas.open("?show=relations&top=all");
  await expectSameAsPlain(page, atlas, { mean: 0.09, farShare: 0.01 });
  for (let step = 0; step < 4; step++) {
    await page.getByRole("button", { name: "Zoom in" }).click();
  }
  await expectSameAsPlain(page, atlas, { mean: 0.09, farShare: 0.01 });
});

for (const [where, prepare] of [
  ["two workers", () => Object.defineProperty(navigator, "hardwareConcurrency", { value: 8 })],
  ["the page itself", () => Object.defineProperty(window, "Worker", { value: undefined })],
] as const) {
  test(`thousands of lines look as if each were drawn by itself, in ${where}`, async ({
    atlas,
    page,
  }) => {
    await page.addInitScript(prepare);
    await atlas.open("?show=relations&top=all");
    await expectSameAsPlain(page, atlas, { mean: 0.09, farShare: 0.01 });
    expect(page.workers()).toHaveLength(where === "two workers" ? 2 : 0);
  });
}

test.describe("on a screen with two pixels a pixel", () => {
  test.use({ deviceScaleFactor: 2, viewport: { width: 800, height: 568 } });

  test("thousands of lines look as if each were drawn by itself", async ({ atlas, page }) => {
    await atlas.open("?show=relations&top=all");
    // Of the plain lines, wider than two pixels, the outermost parts are missing.
    await expectSameAsPlain(page, atlas, { mean: 0.14, farShare: 0.055 });
  });
});

test("a long drag that is held has lines to every edge, while it lasts and after it", async ({
  atlas,
  page,
}) => {
  await atlas.open("?show=relations&top=all");
  for (let step = 0; step < 3; step++) {
    await page.getByRole("button", { name: "Zoom in" }).click();
    await atlas.restLines();
  }
  /** How many pixels of the window no picture covers, at its worst edge, by picture. */
  const uncovered = () =>
    page.evaluate(() =>
      ["countries", "lines", "marks"].map((pane) => {
        const box = document.querySelector(`.leaflet-${pane}-pane canvas`)?.getBoundingClientRect();
        if (!box) return Number.POSITIVE_INFINITY;
        const edges = [box.left, box.top, innerWidth - box.right, innerHeight - box.bottom];
        return Math.max(0, ...edges);
      }),
    );
  for (const [fromX, toX] of [
    [1100, 380],
    [380, 1100],
  ] as const) {
    await page.mouse.move(fromX, 450);
    await page.mouse.down();
    await page.mouse.move(toX, 450, { steps: 24 });
    await expect.poll(uncovered).toEqual([0, 0, 0]);
    await page.mouse.up();
    await expect.poll(uncovered).toEqual([0, 0, 0]);
  }
});
