/**
 * A program: compiles the data of this folder and writes what was made of them into the file that it is told,
 * and what they were made of into another.
 */
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { serialize } from "node:v8";
import { compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import type { EmittedFiles } from "../../geodata/compile/emitFiles.ts";
import { flagOf } from "../../geodata/compile/flags.ts";
import type { Geodata } from "../../geodata/compile/geodata.ts";
import type { Problem } from "../../geodata/compile/problem.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import * as shapes from "../../geodata/compile/shapes.ts";

const ROOT = join(import.meta.dirname, "../..");

/** What was made of the data, and what is wrong with them. */
export interface RealFiles extends EmittedFiles {
  readonly problems: readonly Problem[];
}

/** What tests ask of that which the compiler read; the rest of it says where things stand, by functions. */
export type RealTables = Pick<Geodata, "tables" | "sources" | "bestKnown">;

const [, , path = "", readPath = ""] = process.argv;
const { files, manifest, dataVersion, problems, geodata } = compileGeodata(readFiles(ROOT), {
  shapes,
  flagOf,
});
const made: RealFiles = { files, manifest, dataVersion, problems };
const { tables, sources, bestKnown } = geodata;
writeFileSync(readPath, serialize({ tables, sources, bestKnown } satisfies RealTables));
// Nobody reads half of it.
writeFileSync(`${path}.part`, serialize(made));
renameSync(`${path}.part`, path);
