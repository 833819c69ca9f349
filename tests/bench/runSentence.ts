/**
 * `npm run bench:sentence`: at a quarter of the processor the time from the arrival of a pair's data to its sentence
 * on the screen. It reads the atlas as it was built last, and writes nothing.
 */
import { fileURLToPath } from "node:url";
import { measureSentences } from "./measures/sentence.ts";
import { startBrowser } from "./openPages.ts";
import { serveFolder } from "./staticServer.ts";
import { summarise } from "./statistics.ts";

/** Much, little, a dossier, an island pair, the most of all. */
const PAIRS = ["MAR-PER", "DZA-FRA", "CHN-USA", "GBR-USA", "IND-PAK", "NRU-TUV", "AND-BTN"];
const REPETITIONS = 3;

const { address, close } = await serveFolder(fileURLToPath(new URL("../../dist", import.meta.url)));
const browser = await startBrowser();
const times = await measureSentences(browser, { address, pairs: PAIRS, repetitions: REPETITIONS });
await browser.close();
close();

for (const { pair, time } of times) console.log(`${pair}  ${Math.round(time?.median ?? 0)} ms`);
const all = summarise(times.map(({ time }) => time?.median ?? Number.NaN));
console.log(`median of the pairs  ${Math.round(all?.median ?? 0)} ms`);
