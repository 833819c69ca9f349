/**
 * `npm run pictures:pages`: takes pictures of the pages of twelve pairs and four countries in the atlas as it was
 * built last, in three sizes and both themes, a sheet each, into tests/pictures/pages: to be looked at, and kept as
 * the proof of what was looked at. They are compared with nothing.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser } from "@playwright/test";
import { startBrowser } from "../bench/openPages.ts";
import { serveFolder } from "../bench/staticServer.ts";

/**
 * Two powers, the fullest pair, a colony and its ruler, neighbours at war, the same again, a state that few
 * recognise, one that the other does not recognise, two islands, two of the first articles, successors of former
 * states, and a pair of which hardly anything is known; then four countries.
 */
const ADDRESSES = [
  ...["CHN-USA", "GBR-USA", "DZA-FRA", "ERI-ETH", "IRN-IRQ", "SRB-XKX"],
  ...["ISR-PSE", "KIR-TUV", "MAR-PER", "MAR-RUS", "CZE-POL", "BTN-NRU"],
].map((pair) => ["pair", pair] as const);
const COUNTRIES = ["CHN", "FRA", "TUV", "ESH"].map((country) => ["country", country] as const);

/** The last section of a page. */
const LAST = { pair: "Sources", country: "Trade partners" } as const;

const SIZES = [
  { width: 1440, height: 900 },
  { width: 820, height: 1180 },
  { width: 390, height: 844 },
] as const;
const THEMES = ["light", "dark"] as const;
/** Height of a picture on its sheet, in pixels. */
const ROW = 560;
const QUALITY = 72;
const PATIENT = { state: "attached", timeout: 60_000 } as const;
/** Charts, fonts and the lines of the map have come. */
const REST_MS = 2500;

const folder = fileURLToPath(new URL("../pictures/pages", import.meta.url));
mkdirSync(folder, { recursive: true });
const { address, close } = await serveFolder(fileURLToPath(new URL("../../dist", import.meta.url)));
const browser = await startBrowser();
/** `npm run pictures:pages -- SRB-XKX FRA` takes those alone. */
const wanted = new Set(process.argv.slice(2));
for (const [key, code] of [...ADDRESSES, ...COUNTRIES]) {
  if (wanted.size > 0 && !wanted.has(code)) continue;
  const pictures = await takePictures(browser, `${address}?${key}=${code}`, LAST[key]);
  writeFileSync(join(folder, `${code}.jpeg`), await layOut(browser, pictures));
  console.log(code);
}
await browser.close();
close();

/** Returns the window as PNG, theme by theme, in each size. */
async function takePictures(browser: Browser, url: string, last: string): Promise<string[][]> {
  const rows: string[][] = [];
  for (const colorScheme of THEMES) {
    const row: string[] = [];
    for (const viewport of SIZES) {
      const context = await browser.newContext({ viewport, colorScheme, reducedMotion: "reduce" });
      const page = await context.newPage();
      await page.goto(url);
      // The last section is there when all others are; the life line comes by itself.
      const panel = page.getByRole("complementary");
      await panel.getByRole("heading", { name: last, exact: true }).waitFor(PATIENT);
      await panel.locator("figure svg, section svg").first().waitFor(PATIENT);
      await page.waitForTimeout(REST_MS);
      row.push((await page.screenshot()).toString("base64"));
      await context.close();
    }
    rows.push(row);
  }
  return rows;
}

/** Returns a JPEG of the pictures in rows. */
async function layOut(browser: Browser, rows: readonly (readonly string[])[]): Promise<Buffer> {
  const ratio = SIZES.reduce((sum, { width, height }) => sum + width / height, 0);
  const gap = 8;
  const width = Math.ceil(ROW * ratio + gap * (SIZES.length + 1));
  const height = rows.length * ROW + gap * (rows.length + 1);
  const page = await browser.newPage({ viewport: { width, height } });
  const images = rows.map(
    (row) =>
      `<div>${row.map((data) => `<img src="data:image/png;base64,${data}" height="${ROW}">`).join("")}</div>`,
  );
  await page.setContent(
    `<style>body{margin:${gap}px;background:#888}div{display:flex;gap:${gap}px;margin-block-end:${gap}px}</style>${images.join("")}`,
  );
  const sheet = await page.screenshot({ type: "jpeg", quality: QUALITY });
  await page.close();
  return sheet;
}
