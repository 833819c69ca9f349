import type { Page } from "@playwright/test";
import type { WorldPoint } from "../../src/domain/geo/projection.ts";
import { findClickPlaces, findOpenClickPlaces } from "./clickPlaces.ts";
import { choosePairs } from "./drawnPairs.ts";
import { findHoverPlaces } from "./hoverPlaces.ts";
import { measureDrag } from "./measures/drag.ts";
import { measureFilter } from "./measures/filter.ts";
import { measureFirstDraw } from "./measures/firstDraw.ts";
import { measureFrame } from "./measures/frame.ts";
import { measureHover } from "./measures/hover.ts";
import { keepAnswered, measureSelect } from "./measures/select.ts";
import { measureYear } from "./measures/year.ts";
import { measureZoom } from "./measures/zoom.ts";
import type { BenchPages } from "./openPages.ts";
import { type SizeResults, toSizeResults } from "./results.ts";
import { Samples } from "./samples.ts";
import type { Scene } from "./scene.ts";

/** How much is measured. */
export interface Extent {
  readonly repetitions: number;
  readonly hovers: number;
  /** The plain page draws no more than is seen at the first zoom. */
  readonly isLean: boolean;
  /** Whether a measure is taken. */
  readonly isWanted: (measure: string) => boolean;
}

/** Countries that are clicked in turn. */
const COUNTRIES = 20;
/** The finer outlines of the atlas come when it has nothing else to do. */
const REST_MS = 3000;

/** Measures everything at one number of pairs, the two pages in turn. */
export async function measureSize(
  pages: BenchPages,
  options: {
    readonly address: string;
    readonly scene: Scene;
    readonly pairs: number;
    readonly extent: Extent;
    readonly isJudged: boolean;
  },
): Promise<SizeResults> {
  const { address, scene, extent } = options;
  const timesOf = (measure: string) => (extent.isWanted(measure) ? extent.repetitions : 0);
  const samples = new Samples();
  const codes = scene.start.parties.map(({ code }) => code);
  const pairs = choosePairs(codes, options.pairs);
  const begin = performance.now();
  const note = (words: string) => {
    const seconds = ((performance.now() - begin) / 1000).toFixed(0);
    console.log(`${options.pairs} pairs, ${seconds} s: ${words}`);
  };

  note("first draw, heap");
  await measureFirstDraw(pages, samples, {
    address,
    pairs: options.pairs,
    view: scene.view,
    // Whatever else is measured, both pages have to be there.
    repetitions: Math.max(1, timesOf("first-draw")),
    isLean: extent.isLean,
  });
  await pages.atlas.waitForTimeout(REST_MS);

  note("select");
  if (extent.isWanted("select")) {
    const open = findOpenClickPlaces(scene, { pairs, count: COUNTRIES });
    const places = {
      atlas: findClickPlaces(scene, COUNTRIES),
      plain: await keepAnswered(pages.plain, open),
    };
    await measureSelect(pages, samples, { places, repetitions: extent.repetitions });
  }

  note("hover");
  const isFree = await findFreePixels(pages);
  const hovers = extent.isWanted("hover") ? extent.hovers : 0;
  const hoverPlaces = findHoverPlaces(scene, { pairs, count: hovers }, isFree);
  const hover = await measureHover(pages, samples, hoverPlaces);

  note("filter");
  await measureFilter(pages, samples, timesOf("filter"));
  note("year");
  await measureYear(pages, samples, timesOf("year"));
  note("zoom");
  await measureZoom(pages, samples, timesOf("zoom"));
  note("drag");
  await measureDrag(pages, samples, timesOf("drag"));
  note("frame");
  await measureFrame(pages, samples, timesOf("frame"));

  const plainPointsPerLine = await pages.plain.evaluate(() => window.bench.pointsPerLine());
  return toSizeResults(samples, {
    pairs: options.pairs,
    hover,
    plainPointsPerLine,
    isJudged: options.isJudged,
  });
}

/** Returns where nothing lies over the map on either page. */
async function findFreePixels({ atlas, plain }: BenchPages) {
  const covers = [...(await readCovers(atlas)), ...(await readCovers(plain))];
  return ({ x, y }: WorldPoint) =>
    x >= 0 &&
    y >= 0 &&
    x < 1440 &&
    y < 900 &&
    !covers.some((box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom);
}

/** Boxes of what can be pressed or read over the map. */
function readCovers(page: Page) {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll(
        "button, input, aside, output, .leaflet-control, [data-covers-map]",
      ),
    ]
      .filter((element) => !element.contains(document.querySelector(".leaflet-container")))
      .map((element) => element.getBoundingClientRect())
      .map(({ left, top, right, bottom }) => ({
        left: left - 8,
        top: top - 8,
        right: right + 8,
        bottom: bottom + 8,
      })),
  );
}
