/** What the importer finds in short texts that were written for it, in all four forms. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { addScores, scoreText, type TextScore } from "../../geodata/draft/score/scoreText.ts";
import { truthSchema } from "../../geodata/draft/score/truth.ts";
import { type Draft, draftText, FIND_LISTS, FORMS } from "../../src/draft/index.ts";
import { readRealGazetteer } from "./realGazetteer.ts";

const FOLDER = join(import.meta.dirname, "../draft/specimens");
/** Of all lists together, and of each by itself: a list may have few. */
const LEAST_OF_ALL = 0.97;
const LEAST_OF_LIST = 0.9;

const gazetteer = readRealGazetteer();
const truths = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => truthSchema.parse(parse(readFileSync(join(FOLDER, file), "utf8"))));
const drafts = new Map(truths.map(({ text }) => [text, draftOf(text)]));
const scores = truths.map(({ text, finds }): TextScore => {
  const draft = drafts.get(text);
  if (draft === undefined) throw new Error(`no draft of ${text}`);
  return scoreText(draft, finds, { places: gazetteer });
});

function draftOf(text: string): Draft {
  const draft = draftText(readFileSync(join(FOLDER, text), "utf8"), gazetteer);
  if (typeof draft === "string") throw new Error(`${text}: ${draft}`);
  return draft;
}

describe("texts written for the importer", () => {
  it("are of all forms, and each is known for what it is about", () => {
    expect(new Set([...drafts.values()].map(({ form }) => form))).toEqual(new Set(FORMS));
    expect(truths.map(({ text }) => drafts.get(text)?.pair)).toEqual(
      truths.map(({ pair }) => pair),
    );
  });

  const lists = addScores(scores);

  it.each(FIND_LISTS)("give what they bear, and little else: %s", (list) => {
    const { truths: truth, found, drafted, right } = lists[list];
    expect(truth).toBeGreaterThan(5);
    expect(found / truth).toBeGreaterThanOrEqual(LEAST_OF_LIST);
    expect(right / drafted).toBeGreaterThanOrEqual(LEAST_OF_LIST);
  });

  it("give nearly all of it", () => {
    const sum = (key: "truths" | "found" | "drafted" | "right") =>
      FIND_LISTS.reduce((total, list) => total + lists[list][key], 0);
    expect(sum("found") / sum("truths")).toBeGreaterThanOrEqual(LEAST_OF_ALL);
    expect(sum("right") / sum("drafted")).toBeGreaterThanOrEqual(LEAST_OF_ALL);
  });

  it("are accounted for sentence by sentence", () => {
    for (const { sentences, ledger } of drafts.values()) {
      expect(ledger.map(({ sentence }) => sentence)).toEqual(sentences.map(({ number }) => number));
    }
  });
});
