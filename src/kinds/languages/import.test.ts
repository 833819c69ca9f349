// @vitest-environment node
import { expect, it } from "vitest";
import { readTable } from "../../../geodata/import/csv.ts";
import { importLanguages } from "./import.ts";

it("pairs share what is official in both, in fact if not by law, or what a tenth uses in both", () => {
  const { text, remarks } = importLanguages(
    readTable(
      [
        "country,language,language_name,percent,status,source",
        "CHE,fr,French,20,official,cldr",
        "CHE,gsw,Swiss German,66,official in fact,cldr",
        "ESH,fr,French,20,official,cldr",
        "FRA,fr,French,99,official,cldr",
        "MAR,fr,French,36,official in fact,cldr",
        "DZA,fr,French,30,,cldr",
        "GAB,fr,French,5,,cldr",
        "SGP,zh_Hans,Chinese,40,official,cldr",
        "TWN,zh_Hant,Chinese,95,official,cldr",
        "CAN,es,Spanish,2,official in a region,cldr",
        "ESP,es,Spanish,99,official,cldr",
      ].join("\n"),
    ),
    new Set(["CHE", "ESH", "FRA", "MAR", "DZA", "GAB", "SGP", "TWN", "CAN", "ESP"]),
  );
  expect(text.trim().split("\n").slice(1)).toEqual([
    "CHE,DZA,fr,French,used",
    "CHE,FRA,fr,French,official",
    "CHE,MAR,fr,French,official-in-fact",
    "DZA,FRA,fr,French,used",
    "DZA,MAR,fr,French,used",
    "FRA,MAR,fr,French,official-in-fact",
    "SGP,TWN,zh,Chinese,official",
  ]);
  expect(remarks).toHaveLength(2);
});
