import { expect, it } from "vitest";
import { checkLeaderVisits } from "./check.ts";

it("a journey to a meeting says that it was one", () => {
  const rows = [{ event: "A summit" }, { event: "A summit", occasion: "multilateral" }, {}];
  expect(checkLeaderVisits(rows.map((value) => ({ value })))).toMatchObject([
    { row: { value: rows[0] }, found: "A summit, and no occasion" },
  ]);
});
