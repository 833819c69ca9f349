import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Cell, guardFormula, unguardFormula, writeCsv } from "./csv.ts";

const tableOf = (...cells: readonly Cell[]) => ({
  columns: ["cell"],
  rows: cells.map((cell) => ({ cell })),
});

describe("a table as CSV", () => {
  it("has a row of names, ends lines with CR and LF and doubles quotes", () => {
    const table = {
      columns: ["code", "name"],
      rows: [
        { code: "AAA", name: 'So-called "Land"' },
        { code: "BBB", name: "Land, with a comma" },
      ],
    };
    expect(writeCsv(table)).toBe(
      'code,name\r\nAAA,"So-called ""Land"""\r\nBBB,"Land, with a comma"\r\n',
    );
  });

  it("leaves empty what is missing", () => {
    expect(writeCsv({ columns: ["a", "b"], rows: [{ b: 1 }, {}] })).toBe("a,b\r\n,1\r\n,\r\n");
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", '"=1"', "'=1", "＝1"])(
    "puts an apostrophe before %j, which a spreadsheet would run",
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
    },
  );

  it("leaves words and figures alone, negative ones too", () => {
    expect(writeCsv(tableOf("a=b", "'tis", -12.5, 0))).toBe(
      "cell\r\na=b\r\n'tis\r\n-12.5\r\n0\r\n",
    );
  });

  it("is read by another parser as the same cells, of which none begins a formula", () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom(..."=+-@\t\r\n'\" ,;"),
        fc.string({ minLength: 1, maxLength: 1, unit: "grapheme" }),
      ),
    });
    fc.assert(
      fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1 }), (rows) => {
        const read: { a: string; b: string }[] = parse(writeCsv({ columns: ["a", "b"], rows }), {
          columns: true,
          record_delimiter: "\r\n",
        });
        for (const { a, b } of read) {
          expect(a).not.toMatch(/^[=+\-@\t\r]/);
          expect(b).not.toMatch(/^[=+\-@\t\r]/);
        }
        expect(read.map(({ a, b }) => ({ a: unguardFormula(a), b: unguardFormula(b) }))).toEqual(
          rows,
        );
      }),
    );
  });
});
