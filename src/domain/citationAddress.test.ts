import { expect, it } from "vitest";
import { citationAddress } from "./citationAddress.ts";

const pages = { placeAddress: "https://en.wikipedia.org/wiki/{place}" };

it("leads to the place, or else to the source, or nowhere", () => {
  expect(
    citationAddress({ id: "a", at: "Foreign relations of São Tomé and Príncipe" }, pages),
  ).toBe("https://en.wikipedia.org/wiki/Foreign_relations_of_S%C3%A3o_Tom%C3%A9_and_Pr%C3%ADncipe");
  expect(citationAddress({ id: "a" }, pages)).toBeUndefined();
  const article = { address: "https://example.org/article" };
  expect(citationAddress({ id: "a", at: "Trade" }, article)).toBe("https://example.org/article");
});
