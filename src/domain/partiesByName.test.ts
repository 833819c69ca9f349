import { expect, it } from "vitest";
import { compareNames } from "./compareNames.ts";
import { partiesByName } from "./partiesByName.ts";
import type { PairKey, PartyCode } from "./partyCode.ts";

const NAMES: Readonly<Record<string, string>> = {
  CHE: "Switzerland",
  ESP: "Spain",
  MAR: "Morocco",
  PER: "Peru",
  STP: "São Tomé and Príncipe",
  SAU: "Saudi Arabia",
};
const nameOf = (code: PartyCode) => NAMES[code] ?? code;

it.each([
  ["MAR-PER", "MAR", "PER"],
  ["ESP-MAR", "MAR", "ESP"],
  ["CHE-ESP", "ESP", "CHE"],
])("of %s a reader meets %s first, then %s", (pair, first, second) => {
  expect(partiesByName(pair as PairKey, nameOf)).toEqual([first, second]);
});

it("an accent makes no other letter", () => {
  expect(compareNames(nameOf("STP" as PartyCode), nameOf("SAU" as PartyCode))).toBeLessThan(0);
  expect(partiesByName("SAU-STP" as PairKey, nameOf)).toEqual(["STP", "SAU"]);
});
