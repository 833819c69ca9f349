import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { code, codes, pairKey } from "../testing/codes.ts";
import {
  isInPair,
  makePairKey,
  otherParty,
  parsePairKey,
  parsePartyCode,
  splitPairKey,
} from "./partyCode.ts";

const [MAR, PER, FRA] = [code("MAR"), code("PER"), code("FRA")];
const anyCode = fc.stringMatching(/^[A-Z]{3,4}$/).map(code);

describe("parsePartyCode", () => {
  it.each(["mar", " Mar ", "MAR"])("understands %j", (text) => {
    expect(parsePartyCode(text)).toBe("MAR");
  });

  it("takes the four letters of the Order of Malta", () => {
    expect(parsePartyCode("smom")).toBe("SMOM");
  });

  it.each(["", "MA", "MAROC", "M4R", "MÄR", "MAR PER", "MAR-PER"])("refuses %j", (text) => {
    expect(parsePartyCode(text)).toBeUndefined();
  });
});

describe("makePairKey", () => {
  it("puts both parties in code order, whichever comes first", () => {
    expect(makePairKey(PER, MAR)).toBe("MAR-PER");
    expect(makePairKey(MAR, PER)).toBe("MAR-PER");
  });

  it("refuses a party with itself, and names it", () => {
    expect(() => makePairKey(MAR, MAR)).toThrow(/MAR/);
  });

  it("gives a key that splits into the same two parties", () => {
    fc.assert(
      fc.property(anyCode, anyCode, (one, other) => {
        fc.pre(one !== other);
        const key = makePairKey(one, other);
        expect(splitPairKey(key)).toEqual([one, other].sort());
        expect(parsePairKey(key)).toBe(key);
      }),
    );
  });
});

describe("parsePairKey", () => {
  it.each(["MAR-PER", "per-mar", "Per-Mar"])("reads %j in code order", (text) => {
    expect(parsePairKey(text)).toBe("MAR-PER");
  });

  it.each(["", "MAR", "MAR-", "-PER", "MAR-MAR", "mar-MAR", "MAR-PER-FRA", "MAR_PER", "MAR--PER"])(
    "refuses %j",
    (text) => {
      expect(parsePairKey(text)).toBeUndefined();
    },
  );
});

describe("a pair", () => {
  const pair = pairKey("MAR-PER");

  it("knows its two parties and no other", () => {
    expect(codes("MAR", "PER", "FRA").map((party) => isInPair(pair, party))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("knows who faces whom", () => {
    expect([otherParty(pair, MAR), otherParty(pair, PER)]).toEqual([PER, MAR]);
  });

  it("refuses to say whom a stranger faces, and names both", () => {
    expect(() => otherParty(pair, FRA)).toThrow(/FRA.*MAR-PER/);
  });
});
