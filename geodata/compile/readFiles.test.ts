// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { isDataFile, readFiles } from "./readFiles.ts";

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

it("tells which changes concern it", () => {
  expect(isDataFile(root, join(root, "geodata/dossiers/MAR-PER.yaml"))).toBe(true);
  expect(isDataFile(root, join(root, "geodata/compile/cli.ts"))).toBe(false);
  expect(isDataFile(root, join(root, "tests/table.csv"))).toBe(false);
});
