/**
 * `npm run geodata:import -- <folder>`: turns the source tables of the folder into our own, and
 * prints what was left out and why.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readTable } from "./csv.ts";
import { importTables, SOURCE_FILES } from "./importTables.ts";
import { loadPackageData } from "./packageData.ts";

const folder = process.argv[2];
if (folder === undefined) {
  console.error("Which folder holds the tables? npm run geodata:import -- <folder>");
  process.exit(1);
}

const files = Object.fromEntries(
  SOURCE_FILES.map((file) => [file, readFileSync(join(folder, file), "utf8")]),
);
const target = fileURLToPath(new URL("..", import.meta.url));

const others = readTable(readFileSync(join(target, "others.csv"), "utf8"));

for (const [path, { text, remarks }] of importTables(files, loadPackageData(), others)) {
  writeFileSync(join(target, path), text);
  console.log(`geodata/${path}: ${text.split("\n").length - 1} lines`);
  for (const remark of remarks) console.log(`  ${remark}`);
}
