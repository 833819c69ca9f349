/** The only part of the compiler that reads from the disk. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceTree } from "./geodata.ts";

/** Endings of files that hold data; the compiler's own code lies in the same folder. */
const DATA_FILE = /\.(csv|yaml|geojson)$/;

/**
 * Returns the texts of all data files under `geodata`, by their path in the project.
 * @param root folder of the project
 * @param readText reads one of them, by its absolute path
 */
export function readFiles(root: string, readText = readTextOf): SourceTree {
  const paths = readdirSync(join(root, "geodata"), { recursive: true, encoding: "utf8" })
    .map((path) => `geodata/${path.replaceAll("\\", "/")}`)
    .filter((path) => DATA_FILE.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readText(join(root, path))]));
}

function readTextOf(path: string): string {
  return readFileSync(path, "utf8");
}

/** Returns how the files are read again: only those that were written since. */
export function rememberFiles(readText = readTextOf): (root: string) => SourceTree {
  const known = new Map<string, { readonly stamp: string; readonly text: string }>();
  return (root) =>
    readFiles(root, (path) => {
      // The stamp comes first: what is written while the file is read changes it.
      const stamp = stampOf(path) ?? "";
      const last = known.get(path);
      if (last?.stamp === stamp) return last.text;
      const text = readText(path);
      known.set(path, { stamp, text });
      return text;
    });
}

/** Returns when a file was written last, and how much it holds; nothing of a file that is gone. */
export function stampOf(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size}`;
}

/**
 * Returns whether a change of the file changes what `readFiles` returns.
 * @param root folder of the project
 * @param path absolute path of the file
 */
export function isDataFile(root: string, path: string): boolean {
  const inside = relative(join(root, "geodata"), path);
  return !inside.startsWith("..") && DATA_FILE.test(inside);
}
