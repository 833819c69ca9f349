import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { formatReadmeTable, replaceTable } from "../bench/readmeTable.ts";
import { readResults, toSizeResults } from "../bench/results.ts";
import { Samples } from "../bench/samples.ts";
import { summarise } from "../bench/statistics.ts";

describe("the benchmark", () => {
  it("stands in README.md as the last run found it", () => {
    const readme = readFileSync("README.md", "utf8");
    // After a run: npm run bench -- --write
    expect(readme).toBe(replaceTable(readme, formatReadmeTable(readResults())));
  });

  it("tells the middle, and the nineteenth of twenty", () => {
    const values = Array.from({ length: 20 }, (_, index) => 20 - index);
    expect(summarise(values)).toEqual({ median: 10.5, p95: 19, n: 20 });
    expect(summarise([])).toBeUndefined();
  });

  it("says that a target is missed where it is", () => {
    const samples = new Samples();
    samples.add("first-draw", "atlas", 20);
    samples.add("first-draw", "plain", 199);
    samples.add("zoom", "atlas", 10);
    samples.add("zoom", "plain", 120);
    const hover = {
      places: 200,
      ties: 0,
      seen: { atlas: 200, plain: 200 },
      right: { atlas: 199, plain: 0 },
    };
    const size = toSizeResults(samples, { pairs: 2, hover, plainPointsPerLine: 2, isJudged: true });
    const machine = { date: "", cores: 1, browser: "", node: "", viewport: "" };
    const table = formatReadmeTable({ machine, sizes: [size], loads: [] });
    expect(table).toMatch(/^\| first draw .* missed \|$/m);
    expect(table).toMatch(/^\| zoom, until sharp .* met \|$/m);
    expect(table).toMatch(/^\| hover: the right line .* missed \|$/m);
    // Nothing was measured: that is not met either.
    expect(table).toMatch(/^\| select a country .* missed \|$/m);
  });
});
