// @vitest-environment node
/** Dossiers of the project, read and written as who edits one in the browser has them read and written. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { dossierSchema } from "../../geodata/schema/dossier.ts";
import { dossierFromYaml, dossierToYaml } from "../../src/draft/index.ts";

const FOLDER = join(import.meta.dirname, "../../geodata/dossiers");
/** So many are as good as all, and take a second. */
const EVERY = 30;
const FILES = readdirSync(FOLDER).filter((_, place) => place % EVERY === 0);

function read(text: string) {
  const found = dossierFromYaml(text);
  if (!found.isRead) throw new Error(JSON.stringify(found.problems));
  return found.dossier;
}

it.each(FILES)("%s is written as it stands, and anew as the same record", (file) => {
  const text = readFileSync(join(FOLDER, file), "utf8");
  const dossier = read(text);
  expect(dossierToYaml(dossier, { like: text })).toBe(text);
  const anew = read(dossierToYaml(dossier));
  expect(anew).toEqual(dossier);
  expect(dossierSchema.parse(anew)).toEqual(dossierSchema.parse(dossier));
});
