import { join } from "node:path";
import { compileGeodata } from "../../geodata/compile/compileGeodata.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import type { StartData } from "../../src/domain/dataset.ts";

/** Compiles the data of this folder and returns its files, by their paths under the page. */
export function compileRealFiles(): {
  readonly start: StartData;
  read(path: string): string | undefined;
} {
  const root = join(import.meta.dirname, "../..");
  const { files, manifest } = compileGeodata(readFiles(root));
  return {
    start: JSON.parse(files.get(`data/${manifest.files.start}`) ?? "null") as StartData,
    read: (path) => files.get(path),
  };
}
