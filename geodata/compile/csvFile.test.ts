// @vitest-environment node
import { expect, it } from "vitest";
import { z } from "zod";
import { parseCsvFile } from "./csvFile.ts";
import { formatProblem } from "./problem.ts";

const schema = z.strictObject({
  code: z.string().regex(/^[A-Z]+$/, "capital letters"),
  note: z.string().exactOptional(),
});
const parse = (text: string) => {
  const { rows, problems } = parseCsvFile("table.csv", text, schema);
  return { rows, problems: problems.map(formatProblem) };
};

it("gives each row its line, also after cells with line ends", () => {
  const { rows } = parse('code,note\nA,"one\ntwo"\n\nB,three\n');
  expect(rows).toEqual([
    { place: { file: "table.csv", line: 2 }, value: { code: "A", note: "one\ntwo" } },
    { place: { file: "table.csv", line: 5 }, value: { code: "B", note: "three" } },
  ]);
});

it("leaves out the key of an empty cell", () => {
  expect(parse("code,note\nA,\n").rows[0]?.value).toEqual({ code: "A" });
});

it("reports every row that does not fit, and keeps the others", () => {
  const { rows, problems } = parse("code,note\na,x\nB\n,x\nC,x\n");
  expect(rows.map(({ value }) => value.code)).toEqual(["C"]);
  expect(problems).toEqual([
    'table.csv:2: code is "a"; allowed is capital letters',
    "table.csv:3: the row has 1 cells; the header has 2",
    "table.csv:4: code is missing; allowed is a text",
  ]);
});

it("wants exactly the columns of the schema", () => {
  expect(parse("code,remark\nA,x\n").problems).toEqual([
    "table.csv:1: the columns are code,remark; allowed are code,note",
  ]);
});

it("reports a quote that is not closed", () => {
  const [problem, ...others] = parse('code,note\nA,"x\n').problems;
  expect(problem).toMatch(/^table\.csv:\d+: Quote Not Closed.*; allowed is CSV as in RFC 4180$/);
  expect(others).toEqual([]);
});
