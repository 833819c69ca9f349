import { expect, it } from "vitest";
import { checkCourtCases } from "./check.ts";

it("a pending case has no end", () => {
  const rows = [
    { outcome: "pending", ended: 20250000 },
    { outcome: "pending" },
    { ended: 19860000 },
  ];
  expect(checkCourtCases(rows.map((value) => ({ value })))).toMatchObject([
    { row: { value: rows[0] }, found: "a pending case that has ended" },
  ]);
});
