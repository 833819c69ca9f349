import { expect, it } from "vitest";
import { plainText } from "./plainText.ts";

it.each([
  ["In  1990\tthey \u200bmet.", "In 1990 they met."],
  ["[[Peru]] and {{flag}}", "Peru and flag"],
  ["a '[[' b", "a b"],
  ["{[[{ x }]]}", "x"],
  ["<<b>script", "b>script"],
  ["&amp;amp; &#38;", "amp;amp; #38;"],
  ["\u0000", "…"],
])("%j is a text that a dossier takes", (words, plain) => {
  expect(plainText(words)).toBe(plain);
});
