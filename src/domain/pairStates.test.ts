import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MISSION_LEVELS } from "./countedMission.ts";
import { PAIR_STATES } from "./pairState.ts";
import { createPairLookUp, decodePair, decodeStates, encodePair, pairPlace } from "./pairStates.ts";
import type { PartyCode } from "./partyCode.ts";

describe("a character of a pair", () => {
  it("says again what was put in, for each of the thirty-six, without an escape in JSON", () => {
    const characters = PAIR_STATES.flatMap((state) =>
      MISSION_LEVELS.flatMap((missionsAToB) =>
        MISSION_LEVELS.map((missionsBToA) => {
          const summary = { state, missionsAToB, missionsBToA };
          expect(decodePair(encodePair(summary))).toEqual(summary);
          return encodePair(summary);
        }),
      ),
    );
    expect(new Set(characters).size).toBe(36);
    expect(JSON.stringify(characters.join(""))).toHaveLength(36 + 2);
  });
});

describe("the text of all pairs", () => {
  it("has a place for every pair, in the order of codes, and no other", () => {
    const places: number[] = [];
    for (let a = 0; a < 200; a += 1) {
      for (let b = a + 1; b < 200; b += 1) places.push(pairPlace(a, b, 200));
    }
    expect(places).toEqual(Array.from({ length: 19_900 }, (_, place) => place));
  });

  it("is read from both sides", () => {
    const codes = ["AAA", "BBB", "CCC", "DDD"] as PartyCode[];
    fc.assert(
      fc.property(fc.stringMatching(/^[0-S]{6}$/), fc.nat(3), fc.nat(3), (pairs, a, b) => {
        const find = createPairLookUp(codes, pairs);
        const [one, other] = [codes[a], codes[b]] as [PartyCode, PartyCode];
        const [seen, seenBack] = [find(one, other), find(other, one)];
        expect(seen === undefined).toBe(a === b);
        expect(seen?.state).toBe(seenBack?.state);
        expect(seen?.sent).toBe(seenBack?.hosted);
        if (a < b) {
          const { missionsAToB } = decodePair(pairs.charAt(pairPlace(a, b, 4)));
          expect(seen?.sent).toBe(missionsAToB);
        }
      }),
    );
  });

  it("says the state of each pair at once", () => {
    const text = "09AIRS@1";
    const states = [...text].map((character) => decodePair(character).state);
    expect([...decodeStates(text)].map((place) => PAIR_STATES[place])).toEqual(states);
  });
});
