// @vitest-environment node
/** The whole data, compiled anew and by a compiler that remembers them otherwise. */
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { compileGeodata, createCompileMemory } from "../../geodata/compile/compileGeodata.ts";
import { flagOf } from "../../geodata/compile/flags.ts";
import type { SourceTree } from "../../geodata/compile/geodata.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import * as shapes from "../../geodata/compile/shapes.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Words of a dossier, and a row from the middle of each of two tables. */
function changeFiles(tree: SourceTree): SourceTree {
  const changed = new Map(tree);
  const [dossier = ""] = [...tree.keys()].filter((file) => file.endsWith(".yaml"));
  changed.set(dossier, tree.get(dossier)?.replace(/text: /, "text: Now ") ?? "");
  for (const file of ["geodata/missions.csv", "geodata/trade_series.csv"]) {
    const lines = tree.get(file)?.split("\n") ?? [];
    changed.set(file, lines.toSpliced(Math.floor(lines.length / 2), 1).join("\n"));
  }
  return changed;
}

it("gives the same files every time, also of what it remembers", () => {
  const memory = createCompileMemory();
  compileGeodata(readFiles(ROOT), { shapes, flagOf }, memory);
  const changed = changeFiles(readFiles(ROOT));
  const remembered = compileGeodata(changed, { shapes, flagOf }, memory);
  const fresh = compileGeodata(changed, { shapes, flagOf });
  expect(
    [...fresh.files].filter(([address, text]) => remembered.files.get(address) !== text),
  ).toEqual([]);
  expect(remembered.manifest).toEqual(fresh.manifest);
  expect(remembered.problems).toEqual(fresh.problems);
});
