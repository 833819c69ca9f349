import { describe, expect, it } from "vitest";
import { findAmounts } from "./amounts.ts";

describe("sums of money", () => {
  it.each([
    ["It reached US$ 24 million.", 24_000_000, "USD", "exactly"],
    ["It reached over 2 billion dollars.", 2_000_000_000, "USD", "over"],
    ["It stands at US$11.5 million.", 11_500_000, "USD", "exactly"],
    ["It fell to U$730 million.", 730_000_000, "USD", "exactly"],
    ["It came to about €1,250,000.", 1_250_000, "EUR", "about"],
    ["It came to at least £3bn.", 3_000_000_000, "GBP", "at-least"],
    ["It came to nearly 40 million euros.", 40_000_000, "EUR", "about"],
    ["It came to 1,5 billion Euro.", 1_500_000_000, "EUR", "exactly"],
    ["It came to A$2.5 million.", 2_500_000, "AUD", "exactly"],
    ["It exceeded USD 300 thousand.", 300_000, "USD", "over"],
  ])("%s", (text, value, currency, qualifier) => {
    expect(findAmounts(text)).toMatchObject([{ value, currency, qualifier }]);
  });

  it("are told once, with the sign that says most", () => {
    expect(findAmounts("US$ 24 million dollars")).toHaveLength(1);
  });

  it("are no figures without a currency", () => {
    expect(findAmounts("Some 24 million people and 3 per cent.")).toEqual([]);
  });
});
