import { describe, expect, it } from "vitest";
import { pairKey } from "../testing/codes.ts";
import { makeAtlasNames } from "../testing/makeAtlasNames.ts";
import type { Draft, Find } from "./draft.ts";
import { draftText } from "./draftText.ts";
import { createGazetteer } from "./names/gazetteer.ts";

const gazetteer = createGazetteer(makeAtlasNames());

function draft(words: string, pair = "MAR-PER"): Draft {
  const made = draftText(words, gazetteer, { pair: pairKey(pair) });
  if (typeof made === "string") throw new Error(made);
  return made;
}

/** Finds of one list, without what every find has. */
function findsOf(list: Find["list"], words: string, pair?: string) {
  return draft(words, pair)
    .finds.filter((find) => find.list === list)
    .map(({ list: _, sentences: __, words: ___, ...rest }) => rest);
}

describe("the pair of a text", () => {
  const pairOf = (text: string) => {
    const made = draftText(text, gazetteer);
    return typeof made === "string" ? made : made.pair;
  };

  it("stands in its title", () => {
    expect(pairOf("= Peru–Morocco relations =\nFrance and Russia. France and Russia.")).toBe(
      "MAR-PER",
    );
    expect(pairOf("Title: Franco-Soviet relations\n\nWords.")).toBe("FRA-RUS");
  });

  it("is the two named most where the title says nothing", () => {
    expect(pairOf("A note.\nPeru met France. Peru and Russia, France and Peru.")).toBe("FRA-PER");
  });

  it("is asked for where there is none, and there are texts that are none", () => {
    expect(pairOf("A tale of nobody.")).toBe("no pair");
    expect(pairOf(" \n\t")).toBe("empty");
    expect(pairOf("PK\u0003\u0004\0\0Peru Morocco")).toBe("binary");
  });
});

describe("the beginning of relations", () => {
  it.each([
    "Relations were officially established on June 27, 1964.",
    "Morocco and Peru established diplomatic relations on 27 June 1964.",
    "Since the establishment of diplomatic relations on 27 June 1964, ties have grown.",
  ])("%s", (text) => {
    expect(findsOf("establishment", text)).toEqual([{ date: "1964-06-27" }]);
  });

  it.each([
    "Peru established diplomatic relations with France on 27 June 1964.",
    "Diplomatic relations were re-established on 27 June 1964.",
    "Peru recognised Morocco on 24 June 1964 and established diplomatic relations with it three days later.",
    "Morocco and Peru restored the diplomatic relations that were broken in 1964.",
  ])("is not told by: %s", (text) => {
    expect(findsOf("establishment", text)).toEqual([]);
  });
});

describe("missions", () => {
  const told = (text: string, pair?: string) =>
    findsOf("mission", text, pair).map((find) =>
      "kind" in find && "from" in find && "class" in find
        ? `${find.from} ${find.class} ${find.city ?? find.to} ${find.status}${find.via ? ` via ${find.via}` : ""}`
        : "",
    );

  it.each([
    ["Peru has an embassy in Rabat.", ["PER embassy Rabat resident"]],
    ["- Embassy of Morocco, Lima", ["MAR embassy Lima resident"]],
    [
      "Morocco has an embassy in Lima whilst Peru maintains one in Rabat.",
      ["MAR embassy Lima resident", "PER embassy Rabat resident"],
    ],
    [
      "Peru has an embassy in Rabat and a consulate-general in Casablanca.",
      ["PER embassy Rabat resident", "PER consulate Casablanca resident"],
    ],
    [
      "Peru has honorary consulates in Casablanca and Agadir.",
      ["PER honorary Casablanca resident", "PER honorary Agadir resident"],
    ],
    ["The Peruvian embassy in Rabat was closed in 1973.", ["PER embassy Rabat closed"]],
    [
      "Peru is accredited to Morocco from its embassy in Paris.",
      ["PER embassy Paris accredited via FRA"],
    ],
    [
      "Peru is represented in Morocco through its embassy in Paris, France.",
      ["PER embassy Paris accredited via FRA"],
    ],
    [
      "Both countries have embassies in each other's capitals.",
      ["MAR embassy Lima resident", "PER embassy Rabat resident"],
    ],
    ["Peru does not have an embassy in Morocco.", []],
    ["Peru announced that it would open an embassy in Rabat.", ["PER embassy Rabat intended"]],
    ["France has an embassy in Rabat.", []],
    ["Peru has an embassy in Paris.", []],
  ])("%s", (text, missions) => {
    expect(told(text)).toEqual(missions);
  });

  it("may stand in a city that is a state", () => {
    expect(told("Peru has an embassy in Singapore.", "PER-SGP")).toEqual([
      "PER embassy Singapore resident",
    ]);
  });
});

describe("visits", () => {
  it.each([
    ["In 2014, President Ana Ruiz of Peru visited Morocco.", "PER", "MAR", "2014", "Ana Ruiz"],
    ["King Omar VI paid a state visit to Peru in March 2004.", "MAR", "PER", "2004-03", "Omar VI"],
    ["The 2004 visit of Omar VI to Peru was the first.", "MAR", "PER", "2004", "Omar VI"],
    [
      "In 2009 Moroccan Minister Ali Ben Hadj visited Juan Soto in Lima.",
      "MAR",
      "PER",
      "2009",
      "Ali Ben Hadj",
    ],
    [
      "Foreign Minister Ana Ruiz travelled to Rabat on 2 May 1990.",
      "PER",
      "MAR",
      "1990-05-02",
      "Ana Ruiz",
    ],
  ])("%s", (text, from, to, date, who) => {
    expect(findsOf("visit", text)).toMatchObject([{ from, to, date, who }]);
  });

  it.each([
    [
      "An official visit in May 2015 by Moroccan Minister Ali Hadj was the first.",
      "MAR",
      "2015-05",
    ],
    ["In May 2002 Speaker Ali Hadj led a delegation of deputies to Peru.", "MAR", "2002-05"],
    [
      "In May 2007 Minister Ali Hadj paid a brief visit to the capital city of Lima.",
      "MAR",
      "2007-05",
    ],
    ["In May 2008, while on a visit to Peru, King Omar VI spoke of the sea.", "MAR", "2008-05"],
    ["On 2 May 1913 Prince Omar of Morocco was received in Lima.", "MAR", "1913-05-02"],
    [
      "On 2 May 1999 the Joint Plan was signed when Minister Ali Hadj visited Peru.",
      "MAR",
      "1999-05-02",
    ],
  ])("are told in other words, too: %s", (text, from, date) => {
    expect(findsOf("visit", text)).toMatchObject([{ from, date }]);
  });

  it("have each the date that stands behind where they led", () => {
    expect(
      findsOf(
        "visit",
        "Ties grew after a visit of King Omar VI to Lima in March 2004, and a visit of President Ana Ruiz to Morocco in May 2005.",
      ),
    ).toMatchObject([
      { from: "MAR", date: "2004-03" },
      { from: "PER", date: "2005-05" },
    ]);
  });

  it("stand in lists below the way that their heading names", () => {
    const text =
      "== High-level visits ==\nHigh-level visits from Morocco to Peru\n- Minister Ali Hadj (2003 and 2005)\n- King Omar VI (2004)";
    expect(findsOf("visit", text)).toMatchObject([
      { from: "MAR", to: "PER", date: "2003", who: "Ali Hadj" },
      { from: "MAR", to: "PER", date: "2005", who: "Ali Hadj" },
      { from: "MAR", to: "PER", date: "2004", who: "Omar VI" },
    ]);
  });

  it.each([
    "In 2014, President Jean Petit of France visited Morocco.",
    "President Ana Ruiz will visit Morocco in 2030.",
    "Tourists visited Morocco in 2014.",
    "The leaders visited each other in 1990.",
    "Several delegations visited Peru.",
    "In 2013 Minister Ali Hadj met his visiting Peruvian colleague.",
    "In 1850 Consul Ali Hadj never wrote or visited Peru.",
  ])("are not told by: %s", (text) => {
    expect(findsOf("visit", text)).toEqual([]);
  });
});

describe("trade", () => {
  it.each([
    [
      "Trade between Morocco and Peru reached US$ 24 million in 2015.",
      { from: "MAR", to: "PER", total: true, value: 24e6, date: "2015" },
    ],
    [
      "Peru's exports to Morocco stand at US$11.5 million.",
      { from: "PER", to: "MAR", value: 11.5e6, date: null },
    ],
    [
      "In 2010, Moroccan exports to Peru came to $147 million.",
      { from: "MAR", to: "PER", value: 147e6, date: "2010" },
    ],
    [
      "Peru imported goods worth $3 million from Morocco in 2001.",
      { from: "MAR", to: "PER", value: 3e6, date: "2001" },
    ],
  ])("%s", (text, figure) => {
    expect(findsOf("trade", text)).toMatchObject([figure]);
  });

  it("leads each way by its own words", () => {
    const text =
      "By the office of Peru, exports to Morocco in 2005 were US $ 129 million and imports from Morocco totalled US $ 3 million.";
    expect(findsOf("trade", text)).toMatchObject([
      { from: "PER", to: "MAR", value: 129e6 },
      { from: "MAR", to: "PER", value: 3e6 },
    ]);
  });

  it.each([
    "Peru invested $3 million in Morocco in 2001.",
    "Peru gave aid of $3 million.",
    "Exports to France were $2 million.",
    "In 2009 Peru and Morocco agreed to take trade up to $2 billion.",
  ])("is not told by: %s", (text) => {
    expect(findsOf("trade", text)).toEqual([]);
  });
});

describe("agreements, recognitions, organisations", () => {
  it("are called as the text calls them", () => {
    expect(
      findsOf("agreement", "Both countries signed a new fisheries agreement in 2020."),
    ).toMatchObject([{ what: "Fisheries agreement", date: "2020", status: "signed" }]);
    expect(
      findsOf("agreement", "In 2015, the two governments began talks on a free trade agreement."),
    ).toMatchObject([{ date: "2015", status: "negotiated" }]);
  });

  it("are several where one sentence lists what they are on", () => {
    expect(
      findsOf(
        "agreement",
        "There are agreements between the two on air traffic (1954, 1972 and 2004), rail (1977) and double taxation (2002).",
      ),
    ).toMatchObject([
      { what: "Agreement on air traffic", date: "1954" },
      { what: "Agreement on air traffic", date: "1972" },
      { what: "Agreement on air traffic", date: "2004" },
      { what: "Agreement on rail", date: "1977" },
      { what: "Agreement on double taxation", date: "2002" },
    ]);
  });

  it.each([
    "In 2011 Peru and Morocco discussed a potential fisheries agreement.",
    "The two signed an official protest memorandum in 2011.",
    "In 1955 both were in the Southern Treaty Organization.",
    "The failure to conclude a trade agreement with Peru in 1922 hurt Morocco.",
  ])("are not what was never concluded: %s", (text) => {
    expect(findsOf("agreement", text)).toEqual([]);
  });

  it("are not called by the verb before them", () => {
    expect(
      findsOf("agreement", "In 2012 both slowly reached agreements on schools."),
    ).toMatchObject([{ what: "Agreements on schools" }]);
  });

  it("lead from who recognises to who is recognised", () => {
    expect(findsOf("recognition", "Peru recognised Morocco in 1956.")).toEqual([
      { from: "PER", to: "MAR", date: "1956" },
    ]);
    expect(findsOf("recognition", "Morocco was recognised by Peru in 1956.")).toEqual([
      { from: "PER", to: "MAR", date: "1956" },
    ]);
    expect(findsOf("recognition", "Peru refused to recognise Morocco.")).toMatchObject([
      { refused: true },
    ]);
  });

  it("are those of the table that both belong to", () => {
    const told = (text: string) => findsOf("organisation", text);
    expect(told("Both countries are members of the United Nations and the WTO.")).toEqual([
      { what: "UN", who: ["MAR", "PER"] },
      { what: "WTO", who: ["MAR", "PER"] },
    ]);
    expect(told("Peru is a member of the Andean Community.")).toEqual([]);
    expect(told("Peru spoke in the United Nations.")).toEqual([]);
  });
});

describe("dated events", () => {
  it("are one a dated sentence, or one a part with a date of its own", () => {
    expect(
      findsOf(
        "event",
        "In 1978, Peru sent ships to Morocco, and in 1980 it sold them. They sailed.",
      ),
    ).toMatchObject([
      { date: "1978", actors: ["PER", "MAR"], status: "happened" },
      { date: "1980" },
    ]);
  });

  it("keep former states by their own codes, and third states apart", () => {
    expect(
      findsOf("event", "In 1960 Soviet ships came to Peru from France.", "PER-RUS"),
    ).toMatchObject([{ actors: ["SUN", "PER"], third: ["FRA"] }]);
  });

  it("are none where neither of the two is named", () => {
    expect(findsOf("event", "In 1940 France fell.")).toEqual([]);
  });

  it("say what was only announced, refused or left undone", () => {
    const statusOf = (text: string) => findsOf("event", text)[0];
    expect(statusOf("In 2022 Peru announced that it would build a port.")).toMatchObject({
      status: "announced",
    });
    expect(statusOf("In 1936 Peru refused the offer of Morocco.")).toMatchObject({
      status: "refused",
    });
    expect(statusOf("In 1936 Peru did not attend the games in Morocco.")).toMatchObject({
      status: "omitted",
    });
  });
});

describe("the account", () => {
  const TEXT =
    "= Morocco–Peru relations =\nMorocco–Peru relations are the relations of Morocco and Peru.\nIn 1990 Peru sold ships to Morocco.\nThey are warm.\nIn 1940 France fell.\n== See also ==\n- Foreign relations of Peru";

  it("has every sentence once, as facts or left out with a reason", () => {
    const { ledger, sentences, dossier } = draft(TEXT);
    expect(ledger.map(({ sentence }) => sentence)).toEqual(sentences.map(({ number }) => number));
    expect(ledger.map(({ facts, leftOut }) => facts[0] ?? leftOut)).toEqual([
      "what the article is about",
      dossier.events?.[0]?.id,
      "no date and no sum of money",
      "names neither of the two",
      "see-also",
    ]);
  });

  it("says which texts are still the article's own", () => {
    const { copied, dossier } = draft(TEXT);
    expect(copied).toEqual(dossier.events?.map(({ id }) => id));
  });

  it("says what was not understood", () => {
    expect(draft("1990년 7월 21일에 그들은 만났다.").ledger).toMatchObject([{ sentence: 1 }]);
  });
});
