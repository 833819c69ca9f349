/**
 * `npm run geodata:report`: prints what the tables of facts hold, and how much of each pair is dated.
 * With `--write` it puts the report into `geodata/README.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeRealEdition } from "./decodeEdition.ts";
import { replaceReport } from "./formatReport.ts";
import { makeReport } from "./makeReport.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const report = makeReport(decodeRealEdition());
console.log(report);

if (process.argv.includes("--write")) {
  const readme = join(root, "geodata/README.md");
  writeFileSync(readme, replaceReport(readFileSync(readme, "utf8"), report));
}
