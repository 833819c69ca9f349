/** `npm run geodata:check`: prints every problem and fails, or says what the data holds. */
import { fileURLToPath } from "node:url";
import { FACT_LISTS } from "../../src/draft/facts/factLists.ts";
import { compileGeodata } from "./compileGeodata.ts";
import { flagOf } from "./flags.ts";
import { formatProblem } from "./problem.ts";
import { readFiles } from "./readFiles.ts";
import * as shapes from "./shapes.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { geodata, problems, files, dataVersion } = compileGeodata(readFiles(root), {
  shapes,
  flagOf,
});

if (problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  console.error(`${problems.length} ${problems.length === 1 ? "problem" : "problems"}`);
  process.exit(1);
}

for (const { pair, record } of geodata.dossiers) {
  const counts = FACT_LISTS.map((list) => `${record[list].length} ${list}`);
  const filled = counts.filter((count) => !count.startsWith("0 "));
  console.log(`${pair} (${record.depth}): ${filled.join(", ")}`);
}
console.log(`${geodata.parties.length} parties, ${geodata.memberships.length} memberships`);
console.log(`${geodata.dossiers.length} dossiers, ${geodata.sources.length} sources`);
console.log(`${files.size} files of edition ${dataVersion}`);
