/** The only part of the compiler that reads from the disk. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceTree } from "./geodata.ts";

/** Endings of files that hold data; the compiler's own code lies in the same folder. */
const DATA_FILE = /\.(csv|yaml|geojson)$/;

/**
 * Returns the texts of all data files under `geodata`, by their path in the project.
 * @param root folder of the project
 */
export function readFiles(root: string): SourceTree {
  const paths = readdirSync(join(root, "geodata"), { recursive: true, encoding: "utf8" })
    .map((path) => `geodata/${path.replaceAll("\\", "/")}`)
    .filter((path) => DATA_FILE.test(path))
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
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
