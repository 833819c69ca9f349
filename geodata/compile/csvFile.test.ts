// @vitest-environment node
import fc from "fast-check";
import { expect, it } from "vitest";
import { z } from "zod";
import { createCsvReader } from "./csvFile.ts";
import { formatProblem } from "./problem.ts";

const schema = z.strictObject({
  code: z.string().regex(/^[A-Z]+$/, "capital letters"),
  note: z.string().exactOptional(),
});
const parse = (text: string) => {
  const { rows, problems } = createCsvReader("table.csv", schema)(text);
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

it("reads each cell as it was written, whatever is in it", () => {
  const anyCode = fc.constantFrom("A", "BC", "XYZ");
  const anyNote = fc.string({ unit: fc.constantFrom("x", " ", ",", '"', "\n", "é"), minLength: 1 });
  const isWhole = (note: string) => note.trim() === note;
  const write = (note: string) => `"${note.replaceAll('"', '""')}"`;
  fc.assert(
    fc.property(fc.array(fc.tuple(anyCode, anyNote.filter(isWhole), fc.boolean())), (drawn) => {
      const lines = drawn.map(([code, note, isPlain]) => {
        const cell = isPlain && /^[^",\n]+$/.test(note) ? note : write(note);
        return `${code},${cell}`;
      });
      const { rows, problems } = parse(["code,note", ...lines, ""].join("\r\n"));
      expect(problems).toEqual([]);
      expect(rows.map(({ value }) => [value.code, value.note])).toEqual(
        drawn.map(([code, note]) => [code, note]),
      );
      const before = (index: number) => lines.slice(0, index).join("\r\n").split("\n").length;
      expect(rows.map(({ place }) => place.line)).toEqual(
        drawn.map((_, index) => (index === 0 ? 2 : 1 + before(index) + 1)),
      );
    }),
  );
});

it("gives a row that stood in the text before the value that it had", () => {
  const read = createCsvReader("table.csv", schema);
  const [a, b] = read("code,note\nA,x\nB,y\n").rows;
  const [one, other, ...more] = read("code,note\nC,z\nB,y\n").rows;
  expect(other).toEqual({ place: { file: "table.csv", line: 3 }, value: { code: "B", note: "y" } });
  expect(other?.value).toBe(b?.value);
  expect(one?.value).not.toBe(a?.value);
  expect(more).toEqual([]);
});

it("remembers no row that was amended as one that was not", () => {
  const read = createCsvReader("table.csv", schema);
  const amend = (cells: Readonly<Record<string, string>>) => ({ ...cells, note: "other" });
  const notes = (options?: Parameters<typeof read>[1]) =>
    read("code,note\nA,x\n", options).rows.map(({ value }) => value.note);
  expect([notes(), notes({ amend }), notes()]).toEqual([["x"], ["other"], ["x"]]);
});

it("gives the same rows of the same text, but for those that are amended", () => {
  const read = createCsvReader("table.csv", schema);
  const text = "code,note\nA,x\nB,y\n";
  const [a, b] = read(text).rows;
  const amend = (cells: Readonly<Record<string, string>>) =>
    cells.code === "A" ? { ...cells, note: "other" } : cells;
  const [amended, same] = read(text, { amend }).rows;
  expect(amended?.value).toEqual({ code: "A", note: "other" });
  expect(same).toBe(b);
  expect(read(text).rows[0]).toBe(a);
});
