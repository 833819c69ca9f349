import { expect, it } from "vitest";
import { makeEntry } from "../testing/makeAtlas.ts";
import { chooseStories } from "./chooseStories.ts";
import type { PairKey } from "./partyCode.ts";

const entry = (pair: string, facts: number, depth: "full" | "notes" = "full") =>
  makeEntry(pair as PairKey, { facts, depth });
const pairsOf = (...args: Parameters<typeof chooseStories>) =>
  chooseStories(...args).map(({ pair }) => pair);

it("chooses the full dossiers with the most facts, no more than are asked for", () => {
  const dossiers = [entry("DZA-FRA", 3), entry("ESP-PER", 9), entry("IND-JPN", 5)];
  expect(pairsOf(dossiers, 2)).toEqual(["ESP-PER", "IND-JPN"]);
  expect(pairsOf([...dossiers, entry("CHN-KOR", 20, "notes")], 5)).toEqual([
    "ESP-PER",
    "IND-JPN",
    "DZA-FRA",
  ]);
});

it("goes on to parties that it has not named, and comes back to the others at the end", () => {
  const dossiers = [
    entry("MAR-PER", 30),
    entry("MAR-PSE", 20),
    entry("PER-PSE", 25),
    entry("IND-JPN", 1),
  ];
  expect(pairsOf(dossiers, 4)).toEqual(["MAR-PER", "PER-PSE", "IND-JPN", "MAR-PSE"]);
});

it("is the same whatever the order in which they come", () => {
  const dossiers = [entry("DZA-FRA", 3), entry("ESP-PER", 3), entry("DZA-PER", 3)];
  expect(pairsOf(dossiers.toReversed(), 3)).toEqual(pairsOf(dossiers, 3));
});
