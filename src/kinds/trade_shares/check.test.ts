// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../../../geodata/compile/testing/makeTree.ts";

const SHARES = addLines(
  "geodata/trade_shares.csv",
  "MAR,DZA,export,51.9,2014",
  "MAR,PER,export,38,2014",
);

it("knows when the shares of a year come to more than all", () => {
  expect(problemsOf({ "geodata/trade_shares.csv": SHARES })).toEqual([
    "geodata/trade_shares.csv:2: the shares of MAR export 2014 come to 112 %; allowed is up to 100 %, or a remark on each row",
  ]);
});

it("lets them stand with a remark on each", () => {
  const remarks = ["ESP", "DZA", "PER"].map(
    (partner) =>
      `trade_shares,MAR export 2014 ${partner},(remark),two lists are mixed,as summed,general-knowledge,2026-11-30`,
  );
  expect(
    problemsOf({
      "geodata/trade_shares.csv": SHARES,
      "geodata/corrections.csv": addLines("geodata/corrections.csv", ...remarks),
    }),
  ).toEqual([]);
});
