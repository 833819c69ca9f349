// @vitest-environment node
/** What a reader fetches first must not grow with the stories that are told; `npm run test:pairs` adds a thousand. */
import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { HistoryFile, StartData } from "../../src/domain/dataset.ts";
import { compileGeodata } from "./compileGeodata.ts";
import type { EmitOptions, EmittedFiles } from "./emitFiles.ts";
import { formatProblem } from "./problem.ts";
import { addDossiers } from "./testing/addDossiers.ts";
import { makeTree } from "./testing/makeTree.ts";

const COUNT = 200;
/** What each may add to the start file, in bytes: a thousand of them 12 kB of the 130 that the first map waits for. */
const START_BYTES = 12;
/** The manifest names other lists of files, of which those of dossiers come when they are wanted. */
const MANIFEST_CHARACTERS = 100;

const options: EmitOptions = {
  shapes: { buildShapes: (scale) => scale, buildDisputes: (geojson) => geojson },
  flagOf: (iso2) => `<svg id="${iso2}"/>`,
};
const today = compileGeodata(makeTree(), options);
const start = JSON.parse(read(today, "start")) as StartData;
const then = compileGeodata(addDossiers(makeTree(), start, COUNT), options);

function read({ files, manifest }: EmittedFiles, key: string): string {
  return files.get(`data/${manifest.files[key]}`) ?? "";
}

function zipped(compiled: EmittedFiles, key: string): number {
  return gzipSync(read(compiled, key)).length;
}

it("many full dossiers have no problem", () => {
  expect(then.problems.map(formatProblem)).toEqual([]);
  const { dossiers } = JSON.parse(read(then, "start")) as StartData;
  expect(dossiers.filter(({ depth }) => depth === "full")).toHaveLength(COUNT);
});

it("they add little to what the first map waits for", () => {
  expect(zipped(then, "start") - zipped(today, "start")).toBeLessThan(COUNT * START_BYTES);
});

it("they add next to nothing to the manifest, which the first map waits for too", () => {
  const sizeOf = ({ files }: EmittedFiles) => files.get("data/manifest.json")?.length ?? 0;
  expect(sizeOf(today)).toBeGreaterThan(0);
  expect(sizeOf(then) - sizeOf(today)).toBeLessThan(MANIFEST_CHARACTERS);
});

it("they add nothing to the names of the search", () => {
  expect(read(then, "names")).toBe(read(today, "names"));
});

it("the history cites the source of each of them", () => {
  const { sourceSets } = JSON.parse(read(then, "history")) as HistoryFile;
  const cited = new Set(sourceSets.flat());
  const told = then.geodata.sources.filter(({ id }) => id.startsWith("added-"));
  expect(told).toHaveLength(COUNT);
  expect(told.filter(({ id }) => !cited.has(id))).toEqual([]);
});
