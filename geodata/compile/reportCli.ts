/**
 * `npm run geodata:report`: prints what the tables of facts hold. With `--write` it puts the report into
 * `geodata/README.md`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureCoverage } from "./coverage.ts";
import { formatReport, replaceReport } from "./formatReport.ts";
import { parseGeodata } from "./parseGeodata.ts";
import { readFiles } from "./readFiles.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const report = formatReport(measureCoverage(parseGeodata(readFiles(root)).geodata));
console.log(report);

if (process.argv.includes("--write")) {
  const readme = join(root, "geodata/README.md");
  writeFileSync(readme, replaceReport(readFileSync(readme, "utf8"), report));
}
