import { describe, expect, it } from "vitest";
import type { AskVocabulary } from "./question.ts";
import { type Reading, readTokens } from "./readTokens.ts";

const none = new Set<string>();
const vocabulary: AskVocabulary = {
  topics: [
    ["embassies", "missions"],
    ["diplomatic relations", "relations"],
  ],
  subjects: new Map(),
  missionWords: new Map(),
  left: none,
  weak: none,
  implied: new Map(),
  regions: new Map([["african", "AFRICA"]]),
  fillers: new Set(["which", "have", "in", "the"]),
  asking: none,
  places: new Set(["in"]),
  articles: new Set(["the"]),
  alternatives: none,
  turns: none,
  since: new Set(["since"]),
  before: new Set(["before"]),
  negations: new Set(["without"]),
};
const reading: Reading = {
  vocabulary,
  findNamed: () => undefined,
  firstYear: 1945,
  newestYear: 2026,
};
const read = (text: string) => readTokens(text.split(" "), reading);

describe("the words of a question", () => {
  it("are understood with a slip", () => {
    expect(read("embasies")).toMatchObject([{ is: "topic", topic: "missions" }]);
    expect(read("diplomatc relations")).toMatchObject([{ is: "topic", topic: "relations" }]);
  });

  it.each(["diplomatic", "relations", "diplomtic"])(
    "are said as they are where they are a part of a phrase alone: %s",
    (word) => expect(read(word)).toEqual([{ is: "unknown", words: word }]),
  );

  it("have years, decades and what was before", () => {
    expect(read("1990")).toEqual([{ is: "years", years: [1990], isSince: false }]);
    expect(read("since 1990")).toEqual([{ is: "years", years: [1990], isSince: true }]);
    expect(read("sinse 1990")).toEqual([{ is: "years", years: [1990], isSince: true }]);
    expect(read("before 1990")).toEqual([{ is: "years", years: [1989], isSince: false }]);
    expect(read("80s")).toEqual([{ is: "years", years: [1980, 1989], isSince: false }]);
    expect(read("2020s")).toEqual([{ is: "years", years: [2020, 2026], isSince: false }]);
  });

  it("say of a name whether something is in it", () => {
    expect(read("in the african")).toMatchObject([{ is: "named", isPlace: true }]);
    expect(read("african")).toMatchObject([{ is: "named", isPlace: false }]);
  });
});
