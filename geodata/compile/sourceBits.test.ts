import { expect, it } from "vitest";
import { compileGeodata } from "./compileGeodata.ts";
import { SourceBits } from "./sourceBits.ts";
import { addLines, makeTree } from "./testing/makeTree.ts";

it("gives the source that is cited most the lowest bit", () => {
  const bits = new SourceBits([["rare", "often"], ["often"], ["never-alone", "often"]]);
  expect(bits.ids).toEqual(["often", "never-alone", "rare"]);
  expect(bits.of(["often"])).toBe(1);
  expect(bits.of(["rare", "often"])).toBe(5);
});

it("refuses more sources than a number has bits", () => {
  const ids = Array.from({ length: 31 }, (_, index) => `source-${index}`);
  const bits = new SourceBits([ids.slice(0, 30)]);
  expect(bits.of(ids.slice(0, 30))).toBe(2 ** 30 - 1);
  expect(() => new SourceBits([ids])).toThrow("31 sources");
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
