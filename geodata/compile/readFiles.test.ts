// @vitest-environment node
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { isDataFile, readFiles, rememberFiles } from "./readFiles.ts";

let root = "";
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "dyad-"));
});
afterEach(() => rmSync(root, { recursive: true }));

it("reads the data files of all folders by their path in the project, and no code", () => {
  mkdirSync(join(root, "geodata/dossiers"), { recursive: true });
  writeFileSync(join(root, "geodata/parties.csv"), "code");
  writeFileSync(join(root, "geodata/README.md"), "read me");
  writeFileSync(join(root, "geodata/compile.ts"), "export {}");
  writeFileSync(join(root, "geodata/dossiers/MAR-PER.yaml"), "parties: [MAR, PER]");
  expect([...readFiles(root)]).toEqual([
    ["geodata/dossiers/MAR-PER.yaml", "parties: [MAR, PER]"],
    ["geodata/parties.csv", "code"],
  ]);
});

it("reads again what was written since, and no other file", () => {
  const [parties, names] = ["parties", "names"].map((name) =>
    join(root, `geodata/${name}.csv`),
  ) as [string, string];
  const readText = vi.fn((path: string) => readFileSync(path, "utf8"));
  const read = rememberFiles(readText);
  mkdirSync(join(root, "geodata"));
  writeFileSync(parties, "code");
  writeFileSync(names, "name");
  read(root);
  readText.mockClear();
  expect(read(root).get("geodata/parties.csv")).toBe("code");
  expect(readText).not.toHaveBeenCalled();
  writeFileSync(parties, "iso2");
  expect([...read(root).values()]).toEqual(["name", "iso2"]);
  expect(readText.mock.calls).toEqual([[parties]]);
  rmSync(names);
  expect([...read(root).values()]).toEqual(["iso2"]);
});

it("tells which changes concern it", () => {
  expect(isDataFile(root, join(root, "geodata/dossiers/MAR-PER.yaml"))).toBe(true);
  expect(isDataFile(root, join(root, "geodata/compile/cli.ts"))).toBe(false);
  expect(isDataFile(root, join(root, "tests/table.csv"))).toBe(false);
});
