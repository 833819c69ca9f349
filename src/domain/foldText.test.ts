import fc from "fast-check";
import { expect, it } from "vitest";
import { foldText } from "./foldText.ts";

it.each([
  ["São Tomé and Príncipe", "sao tome and principe"],
  ["Côte d’Ivoire", "cote d ivoire"],
  ["Türkiye", "turkiye"],
  ["TÜRKİYE", "turkiye"],
  ["Großbritannien", "grossbritannien"],
  ["Ø Ł ı", "o l i"],
  ["Guinea-Bissau", "guinea bissau"],
  ["  Lao   P.D.R. ", "lao p d r"],
])("folds %j to %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it.each([
  ["المَغْرِب", "المغرب"],
  ["الأردن", "الاردن"],
  ["Марокко", "марокко"],
  ["摩洛哥", "摩洛哥"],
])("keeps other scripts without their marks: %j is %j", (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

it("folds what is folded to itself", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text));
    }),
  );
});
