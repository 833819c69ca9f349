import { expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { makeAtlas } from "../testing/makeAtlas.ts";
import { makeHistoryFile } from "../testing/makeWorld.ts";
import { createHistory } from "./atlasHistory.ts";
import { yearsOfPair, yearsOfParty } from "./yearMarks.ts";

const atlas = makeAtlas({
  memberships: [
    { party: "MAR", organisation: "AU", since: 19630525, until: 19841112 },
    { party: "MAR", organisation: "UN", role: "observer", since: 19500000 },
  ],
});
const history = createHistory(
  makeHistoryFile(atlas, {
    turns: [
      ["MAR-PER", "established", 19640627],
      ["MAR-PER", "severed", 19750000],
      ["FRA-PER", "severed", 19800000],
    ],
    statehood: { MAR: [[19560302, 0]] },
  }),
  atlas.partyCodes,
);

it("the years of a pair are those of its turns", () => {
  const known = { atlas, dossier: undefined, history };
  expect(yearsOfPair(pairKey("MAR-PER"), known)).toEqual([1964, 1975]);
  expect(yearsOfPair(pairKey("EUU-MAR"), known)).toEqual([]);
});

it("the years of a party are its memberships, breaks and statehood, not first relations", () => {
  expect(yearsOfParty(code("MAR"), { atlas, history })).toEqual([1956, 1963, 1975, 1984]);
  expect(yearsOfParty(code("MAR"), { atlas, history: undefined })).toEqual([1963, 1984]);
});
