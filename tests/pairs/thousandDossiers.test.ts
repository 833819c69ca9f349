// @vitest-environment node
/** What a reader fetches first must not grow with the stories that are told. */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import type { HistoryFile, StartData } from "../../src/domain/dataset.ts";
import { readRealFiles } from "../../tests/unit/realEdition.ts";
import { type CompiledGeodata, compileGeodata } from "./compileGeodata.ts";
import type { EmittedFiles } from "./emitFiles.ts";
import { flagOf } from "./flags.ts";
import { DOSSIER_FOLDER, FILES, LEDGER_FOLDER, type SourceTree } from "./geodata.ts";
import { formatProblem } from "./problem.ts";
import { readFiles } from "./readFiles.ts";
import * as shapes from "./shapes.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COUNT = 1000;
const EVENTS = 10;
/** Odd, and no factor of the number of pairs: walks over all of them without coming back early. */
const STRIDE = 7919;
/** What dossiers may add to the start file, of the 130 kB that the first map waits for. */
const START_KILOBYTES = 12;
/** The manifest names other lists of files, of which those of dossiers come when they are wanted. */
const MANIFEST_CHARACTERS = 100;
/** No bound of speed, only an end to waiting: a machine that does other things takes three times as long. */
const COMPILE_MILLISECONDS = 300_000;

const today = readRealFiles();
let then: CompiledGeodata;

beforeAll(() => {
  const start = JSON.parse(read(today, "start")) as StartData;
  then = compileGeodata(addDossiers(readFiles(ROOT), start), { shapes, flagOf });
}, COMPILE_MILLISECONDS);

function read({ files, manifest }: EmittedFiles, key: string): string {
  return files.get(`data/${manifest.files[key]}`) ?? "";
}

function zipped(compiled: EmittedFiles, key: string): number {
  return gzipSync(read(compiled, key)).length / 1000;
}

it("a thousand full dossiers have no problem", () => {
  expect(then.problems.map(formatProblem)).toEqual([]);
  const { dossiers } = JSON.parse(read(then, "start")) as StartData;
  expect(dossiers.filter(({ depth }) => depth === "full").length).toBeGreaterThan(COUNT);
});

it("they add little to what the first map waits for", () => {
  expect(zipped(then, "start") - zipped(today, "start")).toBeLessThan(START_KILOBYTES);
});

it("they add next to nothing to the manifest, which the first map waits for too", () => {
  const sizeOf = ({ files }: EmittedFiles) => files.get("data/manifest.json")?.length ?? 0;
  expect(sizeOf(today)).toBeGreaterThan(0);
  expect(sizeOf(then) - sizeOf(today)).toBeLessThan(MANIFEST_CHARACTERS);
});

it("they add nothing to the names of the search and to the files of parties that they do not name", () => {
  expect(read(then, "names")).toBe(read(today, "names"));
  expect(read(then, "party/MAR")).toBe(read(today, "party/MAR"));
});

it("the history cites the source of each of them", () => {
  const { sourceSets } = JSON.parse(read(then, "history")) as HistoryFile;
  const cited = new Set(sourceSets.flat());
  const told = then.geodata.sources.filter(({ id }) => id.startsWith("thousand-"));
  expect(told).toHaveLength(COUNT);
  expect(told.filter(({ id }) => !cited.has(id))).toEqual([]);
});

/** Returns the tree with a thousand dossiers more, each with a text and a ledger of its sentences. */
function addDossiers(tree: SourceTree, start: StartData): SourceTree {
  const codes = start.parties.map(({ code }) => code).sort();
  const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other) => [one, other]));
  const taken = new Set<string>(start.dossiers.map(({ pair }) => pair));
  const added = new Map(tree);
  const sources: string[] = [];
  for (let step = 0; sources.length < COUNT; step++) {
    const [one = "", other = ""] = pairs[(step * STRIDE) % pairs.length] ?? [];
    const pair = `${one}-${other}`;
    if (taken.has(pair)) continue;
    const id = `thousand-${pair.toLowerCase()}`;
    added.set(`${DOSSIER_FOLDER}${pair}.yaml`, writeDossier(one, other, id));
    added.set(`${LEDGER_FOLDER}${pair}.csv`, writeLedger(pair, id));
    sources.push(
      `- {id: ${id}, title: ${pair}, publisher: P, licence: free, date: "2014", kind: encyclopedia, sentences: 1}`,
    );
  }
  const known = tree.get(FILES.sources) ?? "";
  return added
    .set(FILES.sources, `${known.trimEnd()}\n${sources.join("\n")}\n`)
    .set(FILES.skipped, "pair,why\n");
}

/** Relations that begin when every party is a state. */
function writeDossier(one: string, other: string, source: string): string {
  const cited = `sources: [{id: ${source}}]`;
  const events = Array.from(
    { length: EVENTS },
    (_, index) =>
      `  - {id: event-${index}, date: "${1960 + index}", kind: trade, status: happened, headline: A ship, text: A ship of ${one} calls at a port of ${other}., actors: [${one}], ${cited}}`,
  );
  return [
    `parties: [${one}, ${other}]`,
    "depth: full",
    `summary: {text: The two trade., ${cited}}`,
    "relations:",
    `  - {id: established, date: "2012", state: established, text: They have relations., ${cited}}`,
    "events:",
    ...events,
    "visits:",
    `  - {id: visit, date: "1999", from: ${one}, to: ${other}, persons: [{name: N, office: President}], status: happened, text: The president pays a visit., ${cited}}`,
  ].join("\n");
}

function writeLedger(pair: string, source: string): string {
  const ids = ["established", "visit", ...Array.from({ length: EVENTS }, (_, i) => `event-${i}`)];
  const facts = ids.map((id) => `${pair}#${id}`).join(" ");
  return `source,sentences,place,fact\n${source},1,Text,${facts}\n`;
}
