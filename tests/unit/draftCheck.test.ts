/** What the importer writes of a text passes the check of the project as it is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readGeodata } from "../../geodata/compile/compileGeodata.ts";
import { DOSSIER_FOLDER, FILES, LEDGER_FOLDER } from "../../geodata/compile/geodata.ts";
import { formatProblem } from "../../geodata/compile/problem.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import { writeDossier, writeLedger, writeSource } from "../../geodata/draft/writeDraft.ts";
import { draftText } from "../../src/draft/index.ts";
import { readRealGazetteer } from "./realGazetteer.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const FOLDER = join(import.meta.dirname, "../draft/specimens");

it("drafts of all specimens, put beside the dossiers, have no problem", () => {
  const gazetteer = readRealGazetteer();
  const tree = new Map(readFiles(ROOT));
  const sources = [tree.get(FILES.sources) ?? ""];
  let added = 0;
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))) {
    const draft = draftText(readFileSync(join(FOLDER, file), "utf8"), gazetteer);
    if (typeof draft === "string") throw new Error(`${file}: ${draft}`);
    // What is told by hand stays: others refer to its facts.
    if (tree.has(`${DOSSIER_FOLDER}${draft.pair}.yaml`)) continue;
    tree.set(`${DOSSIER_FOLDER}${draft.pair}.yaml`, writeDossier(draft));
    tree.set(`${LEDGER_FOLDER}${draft.pair}.csv`, writeLedger(draft));
    sources.push(writeSource(draft));
    added += 1;
  }
  tree.set(FILES.sources, sources.join("\n"));
  expect(added).toBeGreaterThan(20);
  expect(readGeodata(tree).problems.map(formatProblem)).toEqual([]);
}, 300_000);
