import { expect, it } from "vitest";
import { formatList } from "./lists.ts";

it("makes one list of words, without a comma before the last", () => {
  expect(formatList([])).toBe("");
  expect(formatList(["Peru"])).toBe("Peru");
  expect(formatList(["Peru", "Chile"])).toBe("Peru and Chile");
  expect(formatList(["Peru", "Chile", "Cuba"])).toBe("Peru, Chile and Cuba");
});

it("says “or” where any one is meant", () => {
  expect(formatList(["Peru", "Chile"], "disjunction")).toBe("Peru or Chile");
});
