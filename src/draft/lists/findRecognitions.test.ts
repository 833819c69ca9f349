import { describe, expect, it } from "vitest";
import { pairKey } from "../../testing/codes.ts";
import { makeAtlasNames } from "../../testing/makeAtlasNames.ts";
import { draftText } from "../draftText.ts";
import { createGazetteer } from "../names/gazetteer.ts";

const gazetteer = createGazetteer(makeAtlasNames());

function draft(text: string, pair = "MAR-PER") {
  const made = draftText(text, gazetteer, { pair: pairKey(pair) });
  if (typeof made === "string") throw new Error(made);
  return made;
}

function told(text: string, pair?: string): string[] {
  return draft(text, pair).finds.flatMap((find) => {
    if (find.list !== "recognition") return [];
    const how = find.refused ? " refused" : find.withdrawn ? " withdrawn" : "";
    return `${find.from} ${find.to}${find.date === null ? "" : ` ${find.date}`}${how}`;
  });
}

describe("who recognised whom", () => {
  it.each([
    ["Peru recognised Morocco in 1956.", ["PER MAR 1956"]],
    ["Peru recognised the independence of Morocco in 1956.", ["PER MAR 1956"]],
    ["Peru was among the first to recognise the young Kingdom of Morocco.", ["PER MAR"]],
    ["Morocco declared its independence in 1956 and Peru recognised it.", ["PER MAR 1956"]],
    ["Peru recognised Morocco as an “independent sovereign state” in 1956.", ["PER MAR 1956"]],
    ["Peru acknowledged the independence of Morocco in 1956.", ["PER MAR 1956"]],
    ["Peru was one of the first that extended recognition to Morocco.", ["PER MAR"]],
    ["Peru recognised the new state in 1956.", ["PER MAR 1956"]],
    ["In 1956 Peru decided to recognise Morocco.", ["PER MAR 1956"]],
    ["Peru recognised the restoration of Morocco's independence in 1956.", ["PER MAR 1956"]],
    ["Peru did not recognise Morocco until 1956.", ["PER MAR 1956"]],
    [
      "In 2011 Peru recognised the Council as the legitimate government of Morocco.",
      ["PER MAR 2011"],
    ],
    ["Peru (like France and Russia) recognised Morocco in 1956.", ["PER MAR 1956"]],
    ["Peru, together with France, recognised Morocco in 1956.", ["PER MAR 1956"]],
    ["Peru recognised Morocco, France's neighbour, in 1956.", ["PER MAR 1956"]],
  ])("%s", (text, recognitions) => {
    expect(told(text)).toEqual(recognitions);
  });

  it.each([
    ["Morocco was also recognised in 1956 by Peru and France.", ["PER MAR 1956"]],
    ["Its independence was recognised by Peru in 1956.", ["PER MAR 1956"]],
    [
      "Morocco became independent of the French in 1956 and was recognised by Peru in May 1957.",
      ["PER MAR 1957-05"],
    ],
  ])("in the passive: %s", (text, recognitions) => {
    expect(told(text)).toEqual(recognitions);
  });

  it.each([
    [
      "Both countries recognised each other's independence in 1956.",
      ["MAR PER 1956", "PER MAR 1956"],
    ],
    [
      "Both became free in 1955 (Peru in May, Morocco in June) and recognised each other in 1956.",
      ["MAR PER 1956", "PER MAR 1956"],
    ],
  ])("in turn: %s", (text, recognitions) => {
    expect(told(text)).toEqual(recognitions);
  });

  it.each([
    ["Peru extended recognition to Morocco on 3 May 1956.", ["PER MAR 1956-05-03"]],
    ["Ties began in 1956 after Peruvian recognition of Morocco.", ["PER MAR 1956"]],
    ["The recognition of Morocco by Peru in 1956 was a beginning.", ["PER MAR 1956"]],
    ["Morocco received Peruvian recognition in 1956.", ["PER MAR 1956"]],
    ["Mutual recognition followed in 1956.", ["MAR PER 1956", "PER MAR 1956"]],
    [
      "The first act of recognition between Morocco and Peru was a treaty of 1956.",
      ["MAR PER 1956", "PER MAR 1956"],
    ],
    [
      "Morocco and Peru granted each other formal recognition in 1956.",
      ["MAR PER 1956", "PER MAR 1956"],
    ],
    ["In 1960 Peru switched recognition from France to Morocco.", ["PER MAR 1960"]],
  ])("by the noun: %s", (text, recognitions) => {
    expect(told(text)).toEqual(recognitions);
  });

  it("may be one of the two and a third state", () => {
    expect(told("Peru recognised France in 1821 and North Korea in 1988.")).toEqual([
      "PER FRA 1821",
    ]);
    expect(told("Peru refused to recognise North Korea.")).toEqual(["PER PRK refused"]);
  });

  it("does not take the name of a general for a state", () => {
    expect(told("In 1937 Morocco recognised the Franco government.", "FRA-MAR")).toEqual([]);
    expect(told("In 1937 the Franco-Moroccan border closed.", "FRA-MAR")).toEqual([]);
  });
});

describe("what was not given, and what was taken back", () => {
  it.each([
    ["Peru does not recognise Morocco as established by the law of 1960.", ["PER MAR refused"]],
    [
      "The Peruvian minister said in 2011 that Peru doesn't recognise Morocco.",
      ["PER MAR refused"],
    ],
    ["In 1960 Peru refused to recognise Morocco.", ["PER MAR 1960 refused"]],
    ["In 1960 Peru withdrew its recognition of Morocco.", ["PER MAR 1960 withdrawn"]],
  ])("%s", (text, recognitions) => {
    expect(told(text)).toEqual(recognitions);
  });

  it("is told so in the dossier", () => {
    const { dossier } = draft("In 1960 Peru withdrew its recognition of Morocco.");
    expect(dossier.recognitions).toMatchObject([
      { by: "PER", of: "MAR", state: "withdrawn", date: "1960" },
    ]);
  });
});

describe("no recognition", () => {
  it.each([
    ["something of a state is meant", "In 1904 Peru recognised Morocco's borders."],
    ["a quality is meant", "In 1990 Peru recognised Morocco as one of its main partners."],
    ["it is to come", "In 2011 the minister said that Peru will recognise Morocco."],
    ["it is asked for", "In 2011 France called on the parliament of Peru to recognise Morocco."],
    ["it is a condition", "Peru will pay once it recognises Morocco."],
    [
      "it is only spoken of",
      "In 2009 the minister said that Peruvian recognition of Morocco was late.",
    ],
    [
      "papers are recognised",
      "In 2004 a treaty on mutual recognition of degrees was signed by Peru.",
    ],
    ["a third state gives it", "France recognised Morocco in 1956, as Peru knew."],
    [
      "each other's interests are meant",
      "In 1897 Peru and Morocco recognised each other's interests.",
    ],
    ["a part is left aside", "Peru never recognised the state's annexation of Morocco."],
  ])("where %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
