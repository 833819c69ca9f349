import { describe, expect, it } from "vitest";
import { pairKey } from "../../testing/codes.ts";
import { makeAtlasNames } from "../../testing/makeAtlasNames.ts";
import { draftText } from "../draftText.ts";
import { createGazetteer } from "../names/gazetteer.ts";

const gazetteer = createGazetteer(makeAtlasNames());

function told(text: string): string[] {
  const draft = draftText(text, gazetteer, { pair: pairKey("MAR-PER") });
  if (typeof draft === "string") throw new Error(draft);
  return draft.finds.flatMap((find) =>
    find.list === "organisation"
      ? `${find.what} ${find.who.join("+")}${find.former ? " former" : ""}`
      : [],
  );
}

const both = (...organisations: string[]) => organisations.map((one) => `${one} MAR+PER`);

describe("organisations that both belong to", () => {
  it.each([
    ["Both countries are full members of the United Nations and the WTO.", both("UN", "WTO")],
    ["Peru and Morocco are members of the United Nations.", both("UN")],
    ["Both are close allies and members of the Andean Community.", both("CAN")],
    [
      "Relations between Morocco and Peru, two member states of the Andean Community, are old.",
      both("CAN"),
    ],
    ["As founding members of the Andean Community, the two meet each May.", both("CAN")],
    ["Like Peru, Morocco is a member of the Andean Community.", both("CAN")],
    ["Morocco and Peru joined the Andean Community in 1999.", both("CAN")],
    ["The two states share membership of the WTO.", both("WTO")],
    ["Both countries are WTO members.", both("WTO")],
    ["Both countries gained membership of the WTO in 1995.", both("WTO")],
    ["Peru and Morocco have long worked as members of the Andean Community.", both("CAN")],
    ["Trade grew with their accession to the WTO in 1995.", both("WTO")],
    ["After joining the WTO in 1995, both countries lowered duties.", both("WTO")],
    ["Both were among the founding states of the United Nations.", both("UN")],
    [
      "Peru and Morocco are parties to ten treaties and members of a number of multinational groups, including the United Nations and the WTO.",
      both("UN", "WTO"),
    ],
    ["In 2001 both nations became co-founders of the Andean Community.", both("CAN")],
    [
      "The two countries are partners in multilateral bodies, such as the WTO and the United Nations.",
      both("WTO", "UN"),
    ],
    [
      "They meet in the organisations of which both are members, such as the WTO and the Rio Group.",
      both("WTO"),
    ],
    [
      "Both are founding members of the WTO, and also belong to the Andean Community.",
      both("WTO", "CAN"),
    ],
    ["The two countries were members of the Andean Community until 1999.", ["CAN MAR+PER former"]],
  ])("%s", (text, organisations) => {
    expect(told(text)).toEqual(organisations);
  });

  it("may be told of one after the other", () => {
    expect(told("Peru joined the Andean Community in 1969, while Morocco joined in 2004.")).toEqual(
      both("CAN"),
    );
    expect(
      told("Peru joined the WTO in 1995.\nTrade grew.\nMorocco is a founding member of the WTO."),
    ).toEqual(both("WTO"));
  });

  it("are those that the sentence lists, and no other that it names", () => {
    expect(
      told("Both countries are members of the WTO and Peru sits in the Andean Community."),
    ).toEqual(both("WTO"));
    expect(
      told("Both countries are members of the WTO, and Peru is a full member of the EU."),
    ).toEqual(both("WTO"));
  });
});

describe("no shared organisation", () => {
  it.each([
    ["one alone belongs to it", "Peru is a member of the Andean Community."],
    ["one alone joined it", "Morocco joined the United Nations in 1956."],
    ["it is asked for", "Peru supports Morocco's bid for membership of the European Union."],
    ["it is to come", "Both countries would become members of the Andean Community."],
    ["one alone came in", "Since joining the Andean Community in 1969, Peru met with Morocco."],
    ["it is denied", "Both countries are not members of the European Union."],
    ["others belong to it", "Both countries trade with other members of the European Union."],
    [
      "a part of it is meant",
      "Both countries were members of the United Nations Security Council.",
    ],
    ["they act beside it", "Both countries sent soldiers as part of the United Nations force."],
    ["one is only associated", "Both countries are associate members of the Andean Community."],
    [
      "each has its own",
      "Morocco and Peru, as members of the EU and the Andean Community respectively, agree.",
    ],
    [
      "those with a condition",
      "They see how states become, once they fulfil it all, member states of the EU.",
    ],
  ])("where %s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});
