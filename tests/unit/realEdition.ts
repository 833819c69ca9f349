/**
 * The data of this folder as tests read it. The first who asks for it has it compiled; test files that run
 * elsewhere at the same time wait for that and read what was made, for a compile takes longer than all
 * that they do with it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize } from "node:v8";
import { inject } from "vitest";
import { type DecodedEdition, decodeFiles } from "../../geodata/report/decodeEdition.ts";
import type { RealFiles, RealTables } from "./writeEdition.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Milliseconds between two looks whether the other has made it. */
const PAUSE = 100;

/** The edition, and as much of what it was compiled from as tests read. */
export type RealEdition = DecodedEdition<RealTables>;

let files: RealFiles | undefined;
let edition: RealEdition | undefined;
let tables: RealTables | undefined;

/** Returns the files of the data of this folder: nobody may change them. */
export function readRealFiles(): RealFiles {
  files ??= makeOnce(inject("runFolder"));
  return files;
}

/** Returns the same, decoded as the app decodes them. */
export function readRealEdition(): RealEdition {
  edition ??= decodeFiles(readRealFiles(), () => {
    tables ??= deserialize(readFileSync(pathsIn(inject("runFolder")).tables)) as RealTables;
    return tables;
  });
  return edition;
}

/** Returns what the first of all workers has made. @throws where that one has failed */
function makeOnce(folder: string): RealFiles {
  const { made, tables: read, failed } = pathsIn(folder);
  if (isFirst(join(folder, "begun"))) {
    try {
      // A test's modules are slower than a program's: the compile takes twice as long in them.
      const program = ["--max-semi-space-size=64", "--import", "tsx", "tests/unit/writeEdition.ts"];
      execFileSync(process.execPath, [...program, made, read], { cwd: ROOT });
    } catch (error) {
      writeFileSync(failed, String(error));
      throw error;
    }
  }
  while (!existsSync(made)) {
    if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
  }
  return deserialize(readFileSync(made)) as RealFiles;
}

function pathsIn(folder: string) {
  const path = (name: string) => join(folder, name);
  return { made: path("edition"), tables: path("tables"), failed: path("failed") };
}

/** Whether nobody has begun: to make a folder succeeds once. */
function isFirst(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
}
