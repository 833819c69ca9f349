import { expect, it } from "vitest";
import { exportFileName } from "./fileName.ts";

it("names what is inside and its date, in letters that every system takes", () => {
  expect(exportFileName(["pairs", "relations", "EU", "", "2026-07-31"], "csv")).toBe(
    "dyad-pairs-relations-eu-2026-07-31.csv",
  );
  expect(exportFileName(["../a b\\c", "1999"], "svg")).toBe("dyad-a-b-c-1999.svg");
});

it("cuts what is long and keeps the date", () => {
  const name = exportFileName(["x".repeat(300), "1999"], "csv");
  expect(name.length).toBeLessThan(110);
  expect(name).toMatch(/^dyad-x+-1999\.csv$/);
});
