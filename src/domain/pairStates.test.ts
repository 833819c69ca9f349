import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createPairLookUp,
  decodePair,
  decodeStates,
  encodePair,
  PAIR_STATES,
  pairPlace,
} from "./pairStates.ts";
import type { PartyCode } from "./partyCode.ts";

describe("a character of a pair", () => {
  it("says again what was put in, for each of the sixteen", () => {
    const characters = PAIR_STATES.flatMap((state) =>
      [true, false].flatMap((missionsAToB) =>
        [true, false].map((missionsBToA) => {
          const summary = { state, missionsAToB, missionsBToA };
          expect(decodePair(encodePair(summary))).toEqual(summary);
          return encodePair(summary);
        }),
      ),
    );
    expect(new Set(characters).size).toBe(16);
    expect(characters.sort().join("")).toBe("ABCDEFGHIJKLMNOP");
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
      fc.property(fc.stringMatching(/^[A-P]{6}$/), fc.nat(3), fc.nat(3), (pairs, a, b) => {
        const find = createPairLookUp(codes, pairs);
        const [one, other] = [codes[a], codes[b]] as [PartyCode, PartyCode];
        const [seen, seenBack] = [find(one, other), find(other, one)];
        expect(seen === undefined).toBe(a === b);
        expect(seen?.state).toBe(seenBack?.state);
        expect(seen?.isSending).toBe(seenBack?.isHosting);
        if (a < b) {
          const { missionsAToB } = decodePair(pairs.charAt(pairPlace(a, b, 4)));
          expect(seen?.isSending).toBe(missionsAToB);
        }
      }),
    );
  });

  it("says the state of each pair at once", () => {
    const text = "ABCDEFGHIJKLMNOP";
    const states = [...text].map((character) => decodePair(character).state);
    expect([...decodeStates(text)].map((place) => PAIR_STATES[place])).toEqual(states);
  });
});
