// @vitest-environment node
import { expect, it } from "vitest";
import { makeTree } from "../compile/testing/makeTree.ts";
import { decodeEdition } from "./decodeEdition.ts";
import { formatDated } from "./formatDated.ts";
import { measureDated } from "./measureDated.ts";

const edition = decodeEdition(
  makeTree({ "geodata/best_known.csv": "rank,pair\n2,DZA-MAR\n1,MAR-PER\n" }),
);

it("every pair is counted, and the best-known by name, in the order of their rank", () => {
  const report = measureDated(edition);
  for (const { pairs } of [report.events, report.facts]) {
    expect(pairs.reduce((sum, count) => sum + count, 0)).toBe(report.pairs);
  }
  expect(report.bestKnown.map(({ pair }) => pair)).toEqual(["MAR-PER", "DZA-MAR"]);
  const [known] = report.bestKnown;
  expect(known?.events).toBeGreaterThan(0);
  expect(known?.facts).toBeGreaterThan(known?.events ?? 0);
  const text = formatDated(report);
  expect(text).toContain(`| ${known?.names.join("–")} | ${known?.events} | ${known?.facts} |`);
  expect(text).toContain("pairs with 1–2 |");
  // Median, tenth and ninetieth percentile of pairs most of which have nothing.
  expect(text).toMatch(/\| dated events \| 0 \| 0 \| 0 \| 19,\d+ \|/);
});
