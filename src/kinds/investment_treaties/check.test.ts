// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../../../geodata/compile/testing/makeTree.ts";

it("what has ended says when, and what was only signed was never in force", () => {
  expect(
    problemsOf({
      "geodata/investment_treaties.csv": addLines(
        "geodata/investment_treaties.csv",
        "MAR,PER,1990-01-02,terminated,,,expired",
        "MAR,USA,1985-07-22,in-force,1991-05-29,1999-01-01,",
        "PER,USA,1990-01-02,signed,1991-05-29,,",
      ),
    }),
  ).toEqual([
    "geodata/investment_treaties.csv:4: terminated without a day; allowed is a day with the status terminated, and none without",
    "geodata/investment_treaties.csv:5: terminated but in-force; allowed is a day with the status terminated, and none without",
    "geodata/investment_treaties.csv:6: signed, and in force; allowed is in-force as the status",
  ]);
});
