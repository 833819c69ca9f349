// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { parseGeodata } from "../compile/parseGeodata.ts";
import { makeTree } from "../compile/testing/makeTree.ts";
import { findOverlaps } from "./findOverlaps.ts";
import { listOwnWords, listWordsOfLedger } from "./listOwnWords.ts";
import { textsOfPair } from "./textsOfPair.ts";

const runsOf = (words: string, text: string) =>
  findOverlaps([{ words, place: "here" }], text).map(({ run }) => run);

describe("words that are shared with a text", () => {
  it("are runs of six, whatever the case and the signs between them", () => {
    expect(
      runsOf("Then both sides agreed to open talks.", "both sides, agreed to Open talks"),
    ).toEqual(["both sides agreed to open talks"]);
    expect(
      runsOf("Both sides agreed to open their talks", "both sides agreed to open talks"),
    ).toEqual([]);
  });

  it("are told once, as long as they are, at each place", () => {
    const text = "one two three four five six seven. eight nine ten";
    expect(
      runsOf("one two three four five six seven zero one two three four five six", text),
    ).toEqual(["one two three four five six seven", "one two three four five six"]);
  });

  it("count a name or a title as one word", () => {
    const treaty = "signed the Treaty of Friendship, Cooperation and Mutual Assistance in 1970";
    expect(runsOf(treaty, treaty)).toEqual([]);
    const talk = "the Treaty of Friendship was then signed in the old town";
    expect(runsOf(talk, talk)).toEqual([talk]);
  });
});

describe("the words that are ours", () => {
  const ledger = (...lines: readonly string[]) => lines.join("\n");

  it("are those of a dossier, with their lines, without names, titles and the source's own", () => {
    const dossier = `
parties: [MAR, PER]
depth: notes
summary: {text: In short., sources: [{id: article}]}
agreements:
  - {id: one, date: "1964", asGiven: in the year 1964, title: A title, subject: Trade, status: signed, text: They sign., sources: [{id: article}]}
openQuestions: [{id: when, text: When?, sources: [{id: article}]}]
`;
    const { geodata } = parseGeodata(makeTree({ "geodata/dossiers/MAR-PER.yaml": dossier }));
    expect(geodata.dossiers.flatMap(listOwnWords)).toEqual([
      { words: "In short.", place: "geodata/dossiers/MAR-PER.yaml:4" },
      { words: "They sign.", place: "geodata/dossiers/MAR-PER.yaml:6" },
      { words: "When?", place: "geodata/dossiers/MAR-PER.yaml:7" },
    ]);
  });

  it("are the claims of a ledger, and the reasons of one of sentences", () => {
    const { geodata } = parseGeodata(
      makeTree({
        "geodata/articles/MAR-PER.csv": ledger(
          "source,sentences,place,fact",
          "text,1,Head,MAR-PER#established; left out: mere praise",
        ),
        "geodata/articles/DZA-MAR.csv": ledger(
          "claim,place,what,fact",
          "1,Head,They met,left out: x",
        ),
      }),
    );
    expect(geodata.ledgers.flatMap(listWordsOfLedger)).toEqual([
      { words: "They met", place: "geodata/articles/DZA-MAR.csv:2" },
      { words: "mere praise", place: "geodata/articles/MAR-PER.csv:2" },
    ]);
  });

  it("are held against the texts on the pair, and on pairs whose ledgers name its facts", () => {
    const { geodata } = parseGeodata(
      makeTree({
        "geodata/articles/DZA-MAR.csv": ledger(
          "source,sentences,place,fact",
          "text,1,Head,MAR-PER#established",
        ),
      }),
    );
    const files = [
      "DZA-MAR.txt",
      "MAR-PER.txt",
      "MAR-PER.2.txt",
      "MAR-RUS.txt",
      "land-of-per-land-of-mar.txt",
    ];
    expect(textsOfPair("MAR-PER" as PairKey, files, geodata)).toEqual([
      "DZA-MAR.txt",
      "MAR-PER.txt",
      "MAR-PER.2.txt",
      "land-of-per-land-of-mar.txt",
    ]);
    expect(textsOfPair("DZA-MAR" as PairKey, files, geodata)).toEqual(["DZA-MAR.txt"]);
  });
});
