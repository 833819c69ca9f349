import { join } from "node:path";
import { type CompiledGeodata, compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";

let compiled: CompiledGeodata | undefined;

/**
 * Returns the data of this folder, compiled without outlines and flags. Tests that share their modules
 * share it: nobody may change it.
 */
export function compileReal(): CompiledGeodata {
  compiled ??= compileGeodata(readFiles(join(import.meta.dirname, "../..")));
  return compiled;
}
