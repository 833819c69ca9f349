import { expect, it } from "vitest";
import { organisationWithArticle } from "./organisationWithArticle.ts";

it.each([
  ["United Nations", "the United Nations"],
  ["Non-Aligned Movement", "the Non-Aligned Movement"],
  ["Group of 77", "the Group of 77"],
  ["D-8 Organization for Economic Cooperation", "the D-8 Organization for Economic Cooperation"],
  ["GUAM Organization for Democracy", "the GUAM Organization for Democracy"],
  ["European Union (European Communities until 1993)", "the European Union"],
  ["BRICS", "BRICS"],
])("says %j as %j", (name, words) => {
  expect(organisationWithArticle(name)).toBe(words);
});
