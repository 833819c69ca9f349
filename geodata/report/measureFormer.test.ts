import { expect, it } from "vitest";
import { alliances } from "../../src/kinds/alliances/kind.ts";
import { code } from "../../src/testing/codes.ts";
import { makeStart } from "../../src/testing/makeAtlas.ts";
import { makeAlliance, ofKind } from "../../src/testing/makePairFacts.ts";
import { formatFormer } from "./formatFormer.ts";
import { measureFormer } from "./measureFormer.ts";

it("facts of a former state count once for it, and each page that tells them once", () => {
  const [state, chile, peru] = [code("XPB"), code("CHL"), code("PER")];
  const start = makeStart({
    others: [
      { code: state, name: "Peru–Bolivia", kind: "former", continuesAs: [chile, peru] },
      { code: code("EUU"), name: "European Union", kind: "organisation" },
    ],
  });
  const facts = ofKind(alliances, makeAlliance(), makeAlliance({ pact: "Another" }));
  const pairs = new Map([
    [code("MAR"), facts],
    [chile, facts],
  ]);
  const kept = new Map([
    [state, { code: state, sources: [], pairs }],
    [peru, { code: peru, sources: [], pairs: new Map([[chile, facts]]) }],
  ]);
  const report = measureFormer({ start, kept });
  expect(report).toEqual([
    // Chile–Morocco and Morocco–Peru tell the first two, Chile–Peru those with Chile.
    { name: "Peru–Bolivia", parties: ["Chile", "Peru"], facts: 4, pairs: 3 },
  ]);
  expect(formatFormer(report)).toContain("| Peru–Bolivia | Chile, Peru | 4 | 3 |");
});
