import { expect, it } from "vitest";
import { createHistory } from "../../src/domain/atlasHistory.ts";
import { PAIR_STATES } from "../../src/domain/pairState.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { splitPairKey } from "../../src/domain/partyCode.ts";
import { code } from "../../src/testing/codes.ts";
import { choosePairs, chooseYears, encodeHistory } from "../bench/drawnPairs.ts";

it("the atlas reads the past that the benchmark draws", () => {
  const codes = ["DZA", "ESP", "MAR", "PER"].map(code);
  const years = chooseYears(choosePairs(codes, 3));
  const history = createHistory(encodeHistory(codes, years), codes);
  expect(history.turns).toHaveLength(3);
  for (const [pair, year] of years) {
    const [placeA, placeB] = splitPairKey(pair).map((one) => codes.indexOf(one)) as [
      number,
      number,
    ];
    const place = pairPlace(placeA, placeB, codes.length);
    const statesOn = (day: number) => PAIR_STATES[history.statesOn(`${day}-12-31`)[place] ?? -1];
    expect([statesOn(year - 1), statesOn(year)]).toEqual(["nothing-found", "relations"]);
  }
});
