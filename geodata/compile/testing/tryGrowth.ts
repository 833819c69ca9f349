import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import type { HistoryFile, StartData } from "../../../src/domain/dataset.ts";
import type { CompiledGeodata } from "../compileGeodata.ts";
import type { EmittedFiles } from "../emitFiles.ts";
import { formatProblem } from "../problem.ts";

/** What each dossier may add to the start file: a thousand of them 12 kB of the 130 that the first map waits for. */
const START_BYTES = 12;
/** The manifest names other lists of files, of which those of dossiers come when they are wanted. */
const MANIFEST_CHARACTERS = 100;

/** What was compiled without the dossiers that were added, and with them. */
interface Growth {
  readonly today: EmittedFiles;
  readonly then: CompiledGeodata;
}

/** Returns the text of a file of the data by its key. */
export function readEmitted({ files, manifest }: EmittedFiles, key: string): string {
  return files.get(`data/${manifest.files[key]}`) ?? "";
}

/**
 * Tests that what a reader fetches first hardly grows with the stories that are told.
 * @param growth is asked for when a test runs.
 * @param count how many dossiers `addDossiers` has added.
 * @param untouched keys of files in which nothing changes.
 */
export function tryGrowth(
  growth: () => Growth,
  { count, untouched }: { readonly count: number; readonly untouched: readonly string[] },
): void {
  it("many full dossiers have no problem", () => {
    const { today, then } = growth();
    expect(then.problems.map(formatProblem)).toEqual([]);
    expect(countFull(then) - countFull(today)).toBe(count);
  });

  it("they add little to what the first map waits for", () => {
    const { today, then } = growth();
    expect(zipped(then, "start") - zipped(today, "start")).toBeLessThan(count * START_BYTES);
  });

  it("they add next to nothing to the manifest, which the first map waits for too", () => {
    const { today, then } = growth();
    const sizeOf = ({ files }: EmittedFiles) => files.get("data/manifest.json")?.length ?? 0;
    expect(sizeOf(today)).toBeGreaterThan(0);
    expect(sizeOf(then) - sizeOf(today)).toBeLessThan(MANIFEST_CHARACTERS);
  });

  it.each(untouched)("they add nothing to %s", (key) => {
    const { today, then } = growth();
    expect(readEmitted(today, key)).not.toBe("");
    expect(readEmitted(then, key)).toBe(readEmitted(today, key));
  });

  it("the history cites the source of each of them", () => {
    const { then } = growth();
    const { sourceSets } = JSON.parse(readEmitted(then, "history")) as HistoryFile;
    const cited = new Set(sourceSets.flat());
    const told = then.geodata.sources.filter(({ id }) => id.startsWith("added-"));
    expect(told).toHaveLength(count);
    expect(told.filter(({ id }) => !cited.has(id))).toEqual([]);
  });
}

function countFull(compiled: EmittedFiles): number {
  const { dossiers } = JSON.parse(readEmitted(compiled, "start")) as StartData;
  return dossiers.filter(({ depth }) => depth === "full").length;
}

function zipped(compiled: EmittedFiles, key: string): number {
  return gzipSync(readEmitted(compiled, key)).length;
}
