import type { StartData } from "../../src/domain/dataset.ts";
import { compileReal } from "./compileReal.ts";

/** Compiles the data of this folder and returns its files, by their paths under the page. */
export function compileRealFiles(): {
  readonly start: StartData;
  read(path: string): string | undefined;
} {
  const { files, manifest } = compileReal();
  return {
    start: JSON.parse(files.get(`data/${manifest.files.start}`) ?? "null") as StartData,
    read: (path) => files.get(path),
  };
}
