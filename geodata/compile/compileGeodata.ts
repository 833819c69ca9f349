import { checkGeodata, createChecks } from "./checks/checkGeodata.ts";
import { checkDates } from "./checks/dates.ts";
import { type EmitOptions, type EmittedFiles, emitFiles } from "./emitFiles.ts";
import { createEmitMemory } from "./emitMemory.ts";
import { FILES, type Geodata, type ParsedDossier, type SourceTree } from "./geodata.ts";
import { createParseMemory, parseGeodata } from "./parseGeodata.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { keepList, remember, rememberObject } from "./remember.ts";

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
 * @param memory of earlier compilations with the same options: what depends on nothing that has changed is
 * not made anew
 */
export function compileGeodata(
  tree: SourceTree,
  options: EmitOptions = {},
  memory: CompileMemory = createCompileMemory(),
): CompiledGeodata {
  const { geodata, problems } = readGeodata(tree, memory);
  // Where the ground is broken nobody has checked the dates, without which no dossier is compiled.
  const faultyFiles = new Set(
    [...problems, ...geodata.dossiers.flatMap(memory.checkDates)].map(({ file }) => file),
  );
  const dossiers = memory.keepDossiers(
    geodata.dossiers.filter(({ file }) => !faultyFiles.has(file)),
  );
  const parties = memory.findParties(geodata.parties);
  const emitted = emitFiles({ ...geodata, parties, dossiers }, options, memory.emit);
  return { ...emitted, geodata, problems };
}

/** What the steps of compilations remember. */
export type CompileMemory = ReturnType<typeof createCompileMemory>;

/** Returns a memory of nothing; it belongs to who goes on compiling the same tree. */
export function createCompileMemory() {
  return {
    parse: createParseMemory(),
    checks: createChecks(),
    emit: createEmitMemory(),
    keepDossiers: keepList<ParsedDossier>(),
    findParties: remember(findParties),
    checkDates: rememberObject(checkDates),
  };
}

/** Of two rows with one code the first counts: with both a party would stand beside itself. */
function findParties(rows: Geodata["parties"]): Geodata["parties"] {
  return rows.filter(
    ({ value }, index) => rows.findIndex((row) => row.value.code === value.code) === index,
  );
}

/** Returns what the files hold, and every problem of them by place, without emitting anything. */
export function readGeodata(
  tree: SourceTree,
  memory: Pick<CompileMemory, "parse" | "checks"> = createCompileMemory(),
): Pick<CompiledGeodata, "geodata" | "problems"> {
  const { geodata, problems } = parseGeodata(tree, memory.parse);
  // Who reads a list of thousands finds its cause no more: all of them follow from one line here.
  const isGroundBroken = problems.some(({ file }) => BASE_FILES.has(file));
  if (!isGroundBroken) {
    return {
      geodata,
      problems: sortProblems([...problems, ...checkGeodata(geodata, memory.checks)]),
    };
  }
  const [base, rest] = [true, false].map((isBase) =>
    sortProblems(problems.filter(({ file }) => BASE_FILES.has(file) === isBase)),
  );
  return { geodata, problems: [...(base ?? []), ...(rest ?? [])] };
}
