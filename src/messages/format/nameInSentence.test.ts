import { expect, it } from "vitest";
import { beginSentence, beginWithName, nameInSentence } from "./nameInSentence.ts";

it("gives those names an article that have one in English", () => {
  expect(
    ["United States", "Peru", "Netherlands", "DR Congo", "Cook Islands"].map(nameInSentence),
  ).toEqual(["the United States", "Peru", "the Netherlands", "the DR Congo", "the Cook Islands"]);
  expect(nameInSentence("Saint Vincent and the Grenadines")).toBe(
    "Saint Vincent and the Grenadines",
  );
});

it("gives an article at the beginning a capital, and leaves what begins otherwise", () => {
  expect(["the Netherlands gave aid", "agreement 94 %"].map(beginWithName)).toEqual([
    "The Netherlands gave aid",
    "agreement 94 %",
  ]);
});

it("begins a sentence with a capital, and leaves the rest", () => {
  expect(beginSentence("the Holy See has none")).toBe("The Holy See has none");
});
