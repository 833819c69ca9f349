// @vitest-environment node
import { describe, expect, it } from "vitest";
import { type PairKey, parsePairKey } from "../../src/domain/partyCode.ts";
import { parseGeodata } from "../compile/parseGeodata.ts";
import { makeEvent, makeTree } from "../compile/testing/makeTree.ts";
import { briefPair } from "./briefPair.ts";

const { geodata } = parseGeodata(
  makeTree({
    "geodata/dossiers/DZA-MAR.yaml": [
      "parties: [DZA, MAR]",
      "depth: notes",
      "events:",
      makeEvent({ id: "talks", text: "They speak of Peru.", third: "[PER]" }),
    ].join("\n"),
  }),
);

function sectionOf(pair: string, title: string): string[] {
  const lines = briefPair(parsePairKey(pair) as PairKey, geodata);
  const from = lines.indexOf(`## ${title}`) + 1;
  return lines.slice(from, lines.indexOf("", from) < 0 ? undefined : lines.indexOf("", from));
}

describe("the brief of a pair", () => {
  it("has the rows of the tables, both ways, with dates as they are written", () => {
    expect(sectionOf("MAR-PER", "relations")).toEqual([
      "MAR–PER · established 1964-06-18 · grade disagreed · otherDate 1964-06-08 · note no ground to prefer one of the two dates · sources wp-foreign-relations",
    ]);
    expect(sectionOf("MAR-PER", "missions").map((line) => line.slice(0, 9))).toEqual([
      "MAR → PER",
      "PER → MAR",
    ]);
    expect(sectionOf("MAR-PER", "trade_series")[0]).toBe(
      "MAR → PER · dataSet baci-all · thousandUsd 2014 10, 2016 30",
    );
  });

  it("says where a table has nothing of it", () => {
    expect(sectionOf("DZA-PER", "relations")).toEqual(["(nothing)"]);
  });

  it("has the facts of its dossier, and those of others that are about it too", () => {
    expect(sectionOf("MAR-PER", "dossier")).toEqual([
      "MAR-PER#established · 1964-06-27 · They establish relations.",
    ]);
    expect(sectionOf("MAR-PER", "under other pairs")).toEqual([
      "DZA-MAR#talks · 1965 · They speak of Peru.",
    ]);
    expect(sectionOf("DZA-ESH", "under other pairs")).toEqual(["(nothing)"]);
  });
});
