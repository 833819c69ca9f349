import { checkGeodata } from "./checks/checkGeodata.ts";
import { type EmitOptions, type EmittedFiles, emitFiles } from "./emitFiles.ts";
import { FILES, type Geodata, type SourceTree } from "./geodata.ts";
import { parseGeodata } from "./parseGeodata.ts";
import { type Problem, sortProblems } from "./problem.ts";

/** What the other files refer to: their problems come first, and what follows from them is left out. */
const BASE_FILES: ReadonlySet<string> = new Set([
  FILES.edition,
  FILES.parties,
  FILES.others,
  FILES.sources,
  FILES.organisations,
  FILES.names,
]);

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
  // Of two rows with one code the first counts: with both a party would stand beside itself.
  const parties = geodata.parties.filter(
    ({ value }, index, all) => all.findIndex((row) => row.value.code === value.code) === index,
  );
  return { ...emitFiles({ ...geodata, parties, dossiers }, options), geodata, problems };
}

/** Returns what the files hold, and every problem of them by place, without emitting anything. */
export function readGeodata(tree: SourceTree): Pick<CompiledGeodata, "geodata" | "problems"> {
  const { geodata, problems } = parseGeodata(tree);
  // Who reads a list of thousands finds its cause no more: all of them follow from one line here.
  const isGroundBroken = problems.some(({ file }) => BASE_FILES.has(file));
  if (!isGroundBroken) {
    return { geodata, problems: sortProblems([...problems, ...checkGeodata(geodata)]) };
  }
  const [base, rest] = [true, false].map((isBase) =>
    sortProblems(problems.filter(({ file }) => BASE_FILES.has(file) === isBase)),
  );
  return { geodata, problems: [...(base ?? []), ...(rest ?? [])] };
}
