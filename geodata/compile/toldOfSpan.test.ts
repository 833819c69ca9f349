import { describe, expect, it } from "vitest";
import { unpackDate, unpackSpell } from "../../src/domain/packedDate.ts";
import { datesOfFact, tellTogether } from "./toldOfSpan.ts";

describe("the dates of a fact", () => {
  it.each([
    ["a spell as exact as its source", unpackSpell(19490404, 19660000), 19490404, 19660000],
    ["a spell that goes on", unpackSpell(19609900, 0), 19609900, 0],
    ["a spell of which only the end is known", unpackSpell(0, 19610099), 0, 19610099],
    ["no date", undefined, 0, 0],
  ])("are those of %s", (_, date, begun, ended) => {
    expect(datesOfFact(date, false)).toEqual({ begun, ended });
  });

  it("of one day are its beginning, and its end where it was over with it", () => {
    const date = unpackDate(19720221);
    expect(datesOfFact(date, false)).toEqual({ begun: 19720221, ended: 0 });
    expect(datesOfFact(date, true)).toEqual({ begun: 19720221, ended: 19720221 });
  });
});

describe("what is told of several facts together", () => {
  it("is the first beginning that is known, and no end while one goes on", () => {
    const facts = [{ begun: 0 }, { begun: 19600000, ended: 19700000 }, { begun: 19550304 }];
    expect(tellTogether(facts)).toMatchObject({ begun: 19550304, ended: 0 });
  });

  it("is what is certain where one date is coarser", () => {
    const facts = [
      { begun: 19820000, ended: 19820000 },
      { begun: 19820425, ended: 19820614 },
    ];
    expect(tellTogether(facts)).toMatchObject({ begun: 19820425, ended: 19820614 });
  });

  it("is the last end where all have ended, and each source once", () => {
    const facts = [
      { begun: 19500000, ended: 19700000, sources: ["a", "b"] },
      { begun: 19550000, ended: 19650000, sources: ["b"] },
    ];
    expect(tellTogether(facts)).toMatchObject({ ended: 19700000, sources: ["a", "b"] });
  });
});
