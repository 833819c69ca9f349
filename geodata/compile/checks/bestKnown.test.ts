import { expect, it } from "vitest";
import { problemsOf } from "../testing/makeTree.ts";

const FILE = "geodata/best_known.csv";

it("best-known pairs are pairs of parties, each with a rank of its own", () => {
  const text = "rank,pair\n1,MAR-PER\n2,PER-MAR\n3,MAR-ZZZ\n3,DZA-MAR\n4,MAR-PER\nfirst,ESP-MAR\n";
  expect(problemsOf({ [FILE]: text })).toEqual([
    expect.stringContaining(`${FILE}:3: PER-MAR is no pair of parties`),
    expect.stringContaining(`${FILE}:4: MAR-ZZZ is no pair of parties`),
    expect.stringContaining(`${FILE}:5: `),
    expect.stringContaining(`${FILE}:6: `),
    expect.stringContaining(`${FILE}:7: `),
  ]);
});
