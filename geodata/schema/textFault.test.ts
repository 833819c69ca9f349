import { expect, it } from "vitest";
import { findTextFault } from "./textFault.ts";

it.each([
  ["Côte d’Ivoire"],
  ["Ministry of Foreign Affairs & Trade, 1996–2004 (“the Quai”)"],
  ["Việt Nam, Đà Nẵng; São Tomé; Å; Ñuñoa"],
  ["المغرب و بيرو"],
  ["中华人民共和国"],
  ["< 5 % and > 3 %; R&D"],
])("takes %s", (text) => {
  expect(findTextFault(text)).toBeUndefined();
});

it.each([
  ["a bidi override", "Mor\u202eocco"],
  ["a bidi isolate", "Mor\u2066occo"],
  ["a zero-width blank", "Mor\u200bocco"],
  ["a soft hyphen", "Mor\u00adocco"],
  ["a byte-order mark", "Mor\ufeffocco"],
  ["NUL", "Mor\u0000occo"],
  ["a tab", "Mor\tocco"],
  ["a line break", "Mor\nocco"],
  ["a line separator", "Mor\u2028occo"],
  ["a lone surrogate", "Mor\ud83docco"],
  ["a replacement character", "Mor\ufffdocco"],
  ["a private character", "Mor\ue000occo"],
  ["an open form", "Co\u0302te"],
  ["a double blank", "the  Movement"],
  ["a no-break blank", "the\u00a0Movement"],
  ["markup", "<script>alert(1)</script>"],
  ["markup that ends", "a </b> b"],
  ["wiki markup", "the [[Movement]]"],
  ["an entity", "Trinidad &amp; Tobago"],
  ["a numbered entity", "Trinidad &#38; Tobago"],
  ["mojibake", "CÃ´te d’Ivoire"],
  ["mojibake of a quote", "Cote dâ€™Ivoire"],
  ["a whole file", "word ".repeat(500)],
])("refuses %s", (_, text) => {
  expect(findTextFault(text)).toMatch(/^a (text|plain text)/);
});
