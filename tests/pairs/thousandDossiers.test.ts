// @vitest-environment node
/**
 * What a reader fetches first must not grow with the stories that are told: the data itself with a thousand more.
 * `manyDossiers.test.ts` has some of them in a small world.
 */
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { beforeAll, expect, it } from "vitest";
import { type CompiledGeodata, compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import type { EmittedFiles } from "../../geodata/compile/emitFiles.ts";
import { flagOf } from "../../geodata/compile/flags.ts";
import { formatProblem } from "../../geodata/compile/problem.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import * as shapes from "../../geodata/compile/shapes.ts";
import { addDossiers } from "../../geodata/compile/testing/addDossiers.ts";
import type { HistoryFile, StartData } from "../../src/domain/dataset.ts";
import { readRealFiles } from "../unit/realEdition.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const COUNT = 1000;
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
  then = compileGeodata(addDossiers(readFiles(ROOT), start, COUNT), { shapes, flagOf });
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
  const told = then.geodata.sources.filter(({ id }) => id.startsWith("added-"));
  expect(told).toHaveLength(COUNT);
  expect(told.filter(({ id }) => !cited.has(id))).toEqual([]);
});
