/**
 * `npm run bench`: measures the atlas against a plain react-leaflet page in the real browser,
 * prints a table and writes `results.json`. `--write` puts the table into the README as well.
 * These write nothing: `--quick` only tries everything out; `--lean` gives the plain page the small
 * outlines and few points, as if it could not be zoomed; `--sizes=200,2000` takes other numbers;
 * `--measures=filter,zoom` takes only these.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { buildAtlas, buildPages, PAGES_FOLDER } from "./buildPages.ts";
import { type Extent, measureSize } from "./measureSize.ts";
import { measureLoad } from "./measures/load.ts";
import { loadPage, openPages, startBrowser, VIEWPORT } from "./openPages.ts";
import { printTables } from "./printTable.ts";
import { formatReadmeTable, replaceTable } from "./readmeTable.ts";
import { type Results, type SizeResults, writeResults } from "./results.ts";
import { readScene } from "./scene.ts";
import type { View } from "./screenLines.ts";
import { serveFolder } from "./staticServer.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const SIZES = [200, 2000, 19_900];
const FULL = { repetitions: 20, hovers: 200, loads: 5 };
const QUICK: typeof FULL = { repetitions: 4, hovers: 20, loads: 1 };
/** The plain address, and all lines. */
const QUERIES = ["", "?show=relations&top=all"];

const isQuick = process.argv.includes("--quick");
const isLean = process.argv.includes("--lean");
const givenSizes = process.argv.find((argument) => argument.startsWith("--sizes="));
const sizes = givenSizes?.slice("--sizes=".length).split(",").map(Number) ?? SIZES;
const givenMeasures = process.argv.find((argument) => argument.startsWith("--measures="));
const measures = givenMeasures?.slice("--measures=".length).split(",");
const isWanted = (measure: string) => measures?.includes(measure) ?? true;
const extent: Extent & { loads: number } = { ...(isQuick ? QUICK : FULL), isLean, isWanted };

await buildPages();
const atlasFolder = await buildAtlas();
const browser = await startBrowser();
const results: Results = {
  machine: {
    date: new Date().toISOString().slice(0, 10),
    cores: cpus().length,
    browser: `Chromium ${browser.version()}`,
    node: process.versions.node,
    viewport: `${VIEWPORT.width} × ${VIEWPORT.height}`,
  },
  sizes: await measureSizes(browser),
  loads: isWanted("load") ? await measureLoads(browser) : [],
};
await browser.close();

printTables(results);
if (!isQuick && !isLean && !givenSizes && !givenMeasures) {
  writeResults(results);
  if (process.argv.includes("--write")) {
    const readme = join(ROOT, "README.md");
    const text = replaceTable(readFileSync(readme, "utf8"), formatReadmeTable(results));
    writeFileSync(readme, text);
  }
}

async function measureSizes(inBrowser: Browser): Promise<SizeResults[]> {
  const { address, close } = await serveFolder(PAGES_FOLDER);
  const pages = await openPages(inBrowser);
  await loadPage(pages.atlas, "atlas", { address, pairs: 1, view: undefined, isLean });
  await pages.atlas.evaluate(() => window.bench.draw());
  const scene = readScene(PAGES_FOLDER, await readView());
  const found: SizeResults[] = [];
  for (const pairs of sizes) {
    const isJudged = pairs === SIZES.at(-1);
    found.push(await measureSize(pages, { address, scene, pairs, extent, isJudged }));
  }
  await pages.atlas.context().close();
  close();
  return found;

  /** The camera of the atlas at its start: the plain page is given the same. */
  async function readView(): Promise<View> {
    const words = await pages.atlas.locator("[data-view]").getAttribute("data-view");
    const [zoom = 0, left = 0, top = 0] = (words ?? "").split(" ").map(Number);
    return { zoom, left, top };
  }
}

async function measureLoads(inBrowser: Browser): Promise<Results["loads"]> {
  const { address, close } = await serveFolder(atlasFolder);
  const loads: Results["loads"][number][] = [];
  for (const query of QUERIES) {
    const options = { address, query, repetitions: extent.loads };
    loads.push({ query, ...(await measureLoad(inBrowser, options)) });
  }
  close();
  return loads;
}
