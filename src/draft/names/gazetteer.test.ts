import { describe, expect, it } from "vitest";
import { makeAtlasNames } from "../../testing/makeAtlasNames.ts";
import { createGazetteer } from "./gazetteer.ts";

const gazetteer = createGazetteer(makeAtlasNames());
const found = (text: string) =>
  gazetteer.find(text).map(({ kind, codes, words }) => `${kind} ${codes.join("/")} ${words}`);

describe("names in a sentence", () => {
  it("are those of states, of who is of them, and of their cities", () => {
    expect(found("The Moroccans of Lima met the French.")).toEqual([
      "demonym MAR Moroccans",
      "city PER Lima",
      "demonym FRA French",
    ]);
  });

  it("are taken as long as they are", () => {
    expect(found("the Republic of Peru")).toEqual(["state PER Republic of Peru"]);
    expect(found("South Korean ships")).toEqual(["demonym KOR South Korean"]);
  });

  it("say which states they may mean where it is not certain", () => {
    expect(found("a Korean ship")).toEqual(["demonym KOR/PRK Korean"]);
  });

  it("are former states by their own codes", () => {
    expect(found("Soviet ships of the USSR")).toEqual(["demonym SUN Soviet", "state SUN USSR"]);
    expect(gazetteer.continuesAs("SUN")).toEqual(["RUS"]);
  });

  it("are found in other languages, in half a compound, and behind an apostrophe", () => {
    expect(found("le Maroc")).toEqual(["state MAR Maroc"]);
    expect(found("Franco-Russian ties of Peru's")).toEqual([
      "demonym FRA Franco",
      "demonym RUS Russian",
      "state PER Peru",
    ]);
  });

  it("are none where they stand in the name of something else", () => {
    expect(found("in South America, and in the Korean War")).toEqual([]);
  });

  it("are none in small letters, and abbreviations are spelt as they are", () => {
    expect(found("they can tell us, and limas grow")).toEqual([]);
    expect(found("US ships")).toEqual(["state USA US"]);
  });

  it("are organisations, however they are spelt, also with a letter wrong", () => {
    expect(found("the World Trade Organisation")).toEqual([
      "organisation WTO World Trade Organisation",
    ]);
    expect(found("the World Trade Organitation")).toEqual([
      "organisation WTO World Trade Organitation",
    ]);
    expect(found("the EU")).toEqual(["state EUU EU", "organisation EU EU"]);
  });
});
