import { expect, it } from "vitest";
import { compileGeodata } from "./compileGeodata.ts";
import { bitOf } from "./sourceBits.ts";
import { addLines, makeTree } from "./testing/makeTree.ts";

it("has a bit for each of thirty sources, and for no more", () => {
  expect([0, 1, 29].map(bitOf)).toEqual([1, 2, 2 ** 29]);
  expect(() => bitOf(30)).toThrow("31 sources are cited");
});

it("refuses in the file of a party what the bits beside those of its pages do not hold", () => {
  const ids = Array.from({ length: 29 }, (_, index) => `source-${index}`);
  const sources = ids.map(
    (id) =>
      `- {id: ${id}, title: T, publisher: P, licence: free, date: "2025", kind: compiled, usedBy: tables}`,
  );
  const compile = (count: number) =>
    compileGeodata(
      makeTree({
        "geodata/sources.yaml": addLines("geodata/sources.yaml", ...sources),
        "geodata/missions.csv": addLines(
          "geodata/missions.csv",
          `QAA-QAB-emb,QAA,QAB,embassy,embassy,Lima,,-77,-12,mission,,listed,,,2025-11,,${ids.slice(0, count).join(" ")},,`,
        ),
      }),
    );
  expect(compile(28).problems).toEqual([]);
  expect(() => compile(29)).toThrow("31 sources are cited");
});
