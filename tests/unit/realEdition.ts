/**
 * The data of this folder as tests read it. The first who asks for it compiles it; test files that run
 * elsewhere at the same time wait for that and read what was made, for a compile takes longer than all
 * that they do with it.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { inject } from "vitest";
import { compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import type { EmittedFiles } from "../../geodata/compile/emitFiles.ts";
import { flagOf } from "../../geodata/compile/flags.ts";
import type { Geodata } from "../../geodata/compile/geodata.ts";
import { parseGeodata } from "../../geodata/compile/parseGeodata.ts";
import type { Problem } from "../../geodata/compile/problem.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import * as shapes from "../../geodata/compile/shapes.ts";
import { type DecodedEdition, decodeFiles } from "../../geodata/report/decodeEdition.ts";

const ROOT = join(import.meta.dirname, "../..");
/** Milliseconds between two looks whether the other has made it. */
const PAUSE = 100;

/** What was made of the data, and what is wrong with them. */
interface RealFiles extends EmittedFiles {
  readonly problems: readonly Problem[];
}

let files: RealFiles | undefined;
let edition: DecodedEdition | undefined;
let geodata: Geodata | undefined;

/** Returns the files of the data of this folder: nobody may change them. */
export function readRealFiles(): RealFiles {
  files ??= makeOnce(inject("runFolder"), compileFiles);
  return files;
}

/** Returns the same, decoded as the app decodes them. */
export function readRealEdition(): DecodedEdition {
  edition ??= decodeFiles(readRealFiles(), () => {
    geodata ??= parseGeodata(readFiles(ROOT)).geodata;
    return geodata;
  });
  return edition;
}

function compileFiles(): RealFiles {
  const { files: emitted, ...compiled } = compileGeodata(readFiles(ROOT), { shapes, flagOf });
  const { manifest, dataVersion, problems } = compiled;
  return { files: emitted, manifest, dataVersion, problems };
}

/** Returns what the first of all workers has made. @throws where that one has failed */
function makeOnce(folder: string, make: () => RealFiles): RealFiles {
  const [made, failed] = [join(folder, "edition"), join(folder, "failed")];
  if (!isFirst(join(folder, "begun"))) {
    while (!existsSync(made)) {
      if (existsSync(failed)) throw new Error(readFileSync(failed, "utf8"));
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
    return deserialize(readFileSync(made)) as RealFiles;
  }
  try {
    const value = make();
    // Nobody reads half of it.
    writeFileSync(`${made}.part`, serialize(value));
    renameSync(`${made}.part`, made);
    return value;
  } catch (error) {
    writeFileSync(failed, String(error));
    throw error;
  }
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
