/** What the importer writes of a text, or an editor of a dossier, passes the check of the project as it is. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readGeodata } from "../../geodata/compile/compileGeodata.ts";
import { DOSSIER_FOLDER, FILES, LEDGER_FOLDER } from "../../geodata/compile/geodata.ts";
import { formatProblem } from "../../geodata/compile/problem.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import {
  dossierFromYaml,
  dossierToYaml,
  draftText,
  ledgerToCsv,
  sourceToYaml,
} from "../../src/draft/index.ts";
import { readRealGazetteer } from "./realGazetteer.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
/** Of the dossiers told by hand so many are written anew. */
const EVERY = 25;
const FOLDER = join(import.meta.dirname, "../draft/specimens");

/** Tables whose rows no dossier speaks of; to read them takes longer than all the rest. */
const LARGE = [
  ...["trade_series", "un_votes", "treaties", "trade_agreements", "trade_agreements_wto", "aid"],
  ...["leader_visits", "refugees", "migrants", "visas", "visa_changes"],
];

/** Returns the files of the data, large tables without their rows and without what corrects these. */
function readSmallTree(): Map<string, string> {
  const tree = new Map(readFiles(ROOT));
  const keepLines = (file: string, isKept: (line: string) => boolean) => {
    const [head = "", ...lines] = tree.get(file)?.split("\n") ?? [];
    tree.set(file, [head, ...lines.filter(isKept)].join("\n"));
  };
  for (const table of LARGE) keepLines(`geodata/${table}.csv`, (line) => line === "");
  keepLines(FILES.corrections, (line) => !LARGE.some((table) => line.startsWith(`${table},`)));
  return tree;
}

/** Writes dossiers as if they had been read, and all their facts changed. */
function writeAnew(tree: Map<string, string>): void {
  const files = [...tree.keys()].filter((file) => file.startsWith(DOSSIER_FOLDER));
  for (const file of files.filter((_, place) => place % EVERY === 0)) {
    const read = dossierFromYaml(tree.get(file) ?? "");
    if (!read.isRead) throw new Error(`${file} is not read`);
    tree.set(file, dossierToYaml(read.dossier));
  }
}

it("drafts of all specimens, put beside dossiers that were written anew, have no problem", () => {
  const gazetteer = readRealGazetteer();
  const tree = readSmallTree();
  const sources = [tree.get(FILES.sources) ?? ""];
  writeAnew(tree);
  let added = 0;
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith(".txt"))) {
    const draft = draftText(readFileSync(join(FOLDER, file), "utf8"), gazetteer);
    if (typeof draft === "string") throw new Error(`${file}: ${draft}`);
    // What is told by hand stays: others refer to its facts.
    if (tree.has(`${DOSSIER_FOLDER}${draft.pair}.yaml`)) continue;
    tree.set(`${DOSSIER_FOLDER}${draft.pair}.yaml`, dossierToYaml(draft.dossier, draft));
    tree.set(`${LEDGER_FOLDER}${draft.pair}.csv`, ledgerToCsv(draft));
    sources.push(sourceToYaml(draft));
    added += 1;
  }
  tree.set(FILES.sources, sources.join("\n"));
  expect(added).toBeGreaterThan(20);
  expect(readGeodata(tree).problems.map(formatProblem)).toEqual([]);
}, 300_000);
