import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { listImports } from "./findBorderFaults.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Returns a file of the house and all that is loaded with it, as paths from the root. */
function listLoadedWith(start: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (loaded.has(path)) continue;
    loaded.add(path);
    const source = readFileSync(`${ROOT}/${path}`, "utf8");
    for (const { target, isType, isLater } of listImports(path, source)) {
      const isProgram = target.startsWith(".") && /\.tsx?$/.test(target);
      if (isProgram && !isType && !isLater) waiting.push(posix.join(posix.dirname(path), target));
    }
  }
  return loaded;
}

it("the first map loads the layer of many lines, and nothing of what draws them", () => {
  const loaded = [...listLoadedWith("src/main.tsx")];
  const ofLines = loaded.filter((path) => path.startsWith("src/layers/lines/"));
  expect(ofLines).toContain("src/layers/lines/RelationshipLinesLayer.ts");
  const drawing = /\/(geometry|inkers)\/|\/(later|painters|PagePainter|WorkerPainter)\.ts$/;
  expect(ofLines.filter((path) => drawing.test(path))).toEqual([]);
});
