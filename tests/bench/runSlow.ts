/**
 * `npm run bench:slow`: the atlas as it was built last, at a quarter of the processor, 1.6 Mbit/s and 150 ms: what a
 * reader waits for at the front door, and the answers to what is done there. It writes nothing.
 */
import { fileURLToPath } from "node:url";
import { measureSlow } from "./measures/slow.ts";
import { startBrowser } from "./openPages.ts";
import { serveFolder } from "./staticServer.ts";

const REPETITIONS = 3;

const { address, close } = await serveFolder(fileURLToPath(new URL("../../dist", import.meta.url)));
const browser = await startBrowser();
const { times, fills } = await measureSlow(browser, { address, repetitions: REPETITIONS });
await browser.close();
close();

for (const [name, time] of times) {
  console.log(`${name.padEnd(32)}${Math.round(time?.median ?? Number.NaN)} ms`);
}
console.log("\nThe fill of a subject, times the selection of a country:");
for (const [subject, ratio] of fills) console.log(`${subject.padEnd(32)}${ratio.toFixed(2)}`);
