/**
 * `npm run geodata:draft -- FILE [--out FOLDER] [--pair AAA-BBB] [--json]`: makes the draft of a dossier of the
 * text of an article. Into the folder go the dossier, its ledger, the entry of its source and the text as
 * its sentences were numbered.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  createGazetteer,
  type Draft,
  dossierToYaml,
  draftText,
  ledgerToCsv,
  sourceToYaml,
} from "../../src/draft/index.ts";
import { parseGeodata } from "../compile/parseGeodata.ts";
import { readFiles } from "../compile/readFiles.ts";
import { readAtlasNames } from "./readAtlasNames.ts";
import { readCommand } from "./readCommand.ts";
import { reportDraft, tellFailure } from "./reportDraft.ts";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function readText(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    return fail(`${file}: cannot be read (${error instanceof Error ? error.message : error})`);
  }
}

function writeFiles(draft: Draft, folder: string): void {
  const files: readonly (readonly [path: string, text: string])[] = [
    [`dossiers/${draft.pair}.yaml`, dossierToYaml(draft.dossier, draft)],
    [`articles/${draft.pair}.csv`, ledgerToCsv(draft)],
    [`${draft.pair}.source.yaml`, sourceToYaml(draft)],
    [`${draft.pair}.txt`, draft.text],
  ];
  for (const [path, text] of files) {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, text);
  }
}

const command = readCommand(process.argv.slice(2));
if (typeof command === "string") fail(command);
const text = readText(command.file);
const { geodata } = parseGeodata(readFiles(fileURLToPath(new URL("../..", import.meta.url))));
const draft = draftText(text, createGazetteer(readAtlasNames(geodata)), {
  ...(command.pair === undefined ? {} : { pair: command.pair }),
});
if (typeof draft === "string") fail(tellFailure(command.file, draft));
if (command.out !== undefined) writeFiles(draft, command.out);
console.log(command.isJson ? JSON.stringify(draft, null, 2) : reportDraft(draft));
