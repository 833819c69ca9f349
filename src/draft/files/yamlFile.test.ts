// @vitest-environment node
import { expect, it } from "vitest";
import { z } from "zod";
import { formatProblem } from "./problem.ts";
import { parseYamlFile } from "./yamlFile.ts";

const schema = z.strictObject({
  year: z.string(),
  kind: z.enum(["visit", "trade"]).exactOptional(),
  amount: z.coerce.number().positive().exactOptional(),
  facts: z.array(z.strictObject({ id: z.string(), codes: z.array(z.string()).min(1) })).default([]),
});
const problemsOf = (text: string) =>
  parseYamlFile("file.yaml", text, schema).problems.map(formatProblem);

it("reads scalars as text: a year is no number, NO is not false", () => {
  const { value } = parseYamlFile(
    "file.yaml",
    "year: 1973\nfacts: [{id: 007, codes: [NO]}]",
    schema,
  );
  expect(value).toEqual({ year: "1973", facts: [{ id: "007", codes: ["NO"] }] });
});

it("says what was found where, and what is allowed", () => {
  expect(
    problemsOf(
      [
        "kind: travel",
        "amount: -3",
        "place: Rabat",
        "facts:",
        "  - id: one",
        "    codes: []",
        "  - id: two",
        "    codes: [MAR]",
        "    note: extra",
        "  - three",
      ].join("\n"),
    ),
  ).toEqual([
    "file.yaml:1:1: year is missing; allowed is a text",
    'file.yaml:1:1: kind is "travel"; allowed are visit, trade',
    'file.yaml:2:1: amount is "-3"; allowed is a number above 0',
    "file.yaml:6:5: facts[1].codes is an empty list; at least 1 needed",
    'file.yaml:9:5: facts[2] has the unknown key "note"; allowed are id, codes',
    'file.yaml:10:5: facts[3] is "three"; allowed is a group of keys',
    'file.yaml:3:1: the file has the unknown key "place"; allowed are year, kind, amount, facts',
  ]);
});

it("reports faults of YAML itself with their place", () => {
  const problems = problemsOf("year: 1973\nfacts: [unclosed\nyear: 1974");
  expect(problems).not.toEqual([]);
  for (const problem of problems)
    expect(problem).toMatch(/^file\.yaml:\d+:\d+: .+; allowed is YAML 1\.2$/);
});

it("finds a key that is written twice", () => {
  expect(problemsOf("year: 1973\nyear: 1974")).toEqual([
    "file.yaml:2:1: Map keys must be unique; allowed is YAML 1.2",
  ]);
});

it("locates a path, or the nearest place around it", () => {
  const { locate } = parseYamlFile("file.yaml", "year: 1973\nfacts:\n  - id: one\n", schema);
  expect(locate(["facts", 0, "id"])).toEqual({ file: "file.yaml", line: 3, column: 5 });
  expect(locate(["facts", 0, "codes", 2])).toEqual({ file: "file.yaml", line: 3, column: 5 });
  expect(locate([])).toEqual({ file: "file.yaml", line: 1, column: 1 });
});
