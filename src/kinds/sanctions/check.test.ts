import { expect, it } from "vitest";
import { checkSanctions } from "./check.ts";

it("sanctions have an end, or say why they have none", () => {
  const rows = [{}, { until: 20100000, open: "ongoing" }, { until: 20100000 }, { open: "ongoing" }];
  const faults = checkSanctions(rows.map((value) => ({ value })));
  expect(faults.map(({ found }) => found)).toEqual([
    "neither an end nor why there is none",
    "an end, and ongoing",
  ]);
});
