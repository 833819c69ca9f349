import { checkGeodata } from "./checks/checkGeodata.ts";
import { type EmitOptions, type EmittedFiles, emitFiles } from "./emitFiles.ts";
import type { Geodata, SourceTree } from "./geodata.ts";
import { parseGeodata } from "./parseGeodata.ts";
import { type Problem, sortProblems } from "./problem.ts";

export interface CompiledGeodata extends EmittedFiles {
  /** What was read, without what the schemas refused. */
  readonly geodata: Geodata;
  /** Every problem of every file, by place. A build with problems must fail. */
  readonly problems: readonly Problem[];
}

/**
 * Compiles the texts of `geodata` into the files that the app fetches: reads them by their
 * schemas, checks them against each other, links what refers to each other, emits.
 *
 * It never stops at a problem. What can be emitted in spite of the problems is emitted, so that
 * one can go on working: a dossier with a problem is left out, as are rows that a schema refuses.
 */
export function compileGeodata(tree: SourceTree, options: EmitOptions = {}): CompiledGeodata {
  const { geodata, problems } = readGeodata(tree);
  const faultyFiles = new Set(problems.map(({ file }) => file));
  const dossiers = geodata.dossiers.filter(({ file }) => !faultyFiles.has(file));
  return { ...emitFiles({ ...geodata, dossiers }, options), geodata, problems };
}

/** Returns what the files hold, and every problem of them by place, without emitting anything. */
export function readGeodata(tree: SourceTree): Pick<CompiledGeodata, "geodata" | "problems"> {
  const { geodata, problems } = parseGeodata(tree);
  return { geodata, problems: sortProblems([...problems, ...checkGeodata(geodata)]) };
}
