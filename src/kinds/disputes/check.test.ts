import { expect, it } from "vitest";
import { checkDisputes, isDisputeDoubted } from "./check.ts";

it("force is used by one of the two, at least", () => {
  const rows = [{ level: "use" }, { level: "use", act_of_b: "clash" }, { level: "none" }];
  expect(checkDisputes(rows.map((value) => ({ value })))).toMatchObject([
    { row: { value: rows[0] }, found: "use by neither" },
  ]);
});

it("what a later re-coding leaves out is doubted", () => {
  expect([{ is_left_out: true }, {}].map(isDisputeDoubted)).toEqual([true, false]);
});
