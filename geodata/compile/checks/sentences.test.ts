// @vitest-environment node
import { describe, expect, it } from "vitest";
import { addLines, makeEvent, NOTES, problemsOf, TABLES } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const LEDGER = "geodata/articles/MAR-PER.csv";
const SOURCES = "geodata/sources.yaml";
const SUMMARY = "summary: {text: In short., sources: [{id: article}, {id: text}]}";
const NOTES_WITH_SUMMARY = `${NOTES}${SUMMARY}`;
const ALLOWED =
  'allowed are PAIR#id, "table: " and names of tables, "left out: " and why, with "; " between';

function textOf(sentences: string): string {
  return addLines(
    SOURCES,
    `- {id: text, title: A text, publisher: P, licence: free, date: March 2014, kind: encyclopedia${sentences}}`,
  );
}

function problemsOfLedger(...rows: readonly string[]): string[] {
  return problemsOf({
    [FILE]: NOTES_WITH_SUMMARY,
    [SOURCES]: textOf(", sentences: 6"),
    [LEDGER]: ["source,sentences,place,fact", ...rows].join("\n"),
  });
}

describe("a ledger of sentences", () => {
  it("names facts, parts of the dossier and tables, or says why nothing holds a sentence", () => {
    expect(
      problemsOfLedger(
        "text,1,Introduction,MAR-PER#established MAR-PER#summary",
        "text,2-3,Introduction,table: missions trade_series",
        "text,4,History,MAR-PER#established; table: memberships; left out: praise",
        "text,5-6,History,left out: geography",
      ),
    ).toEqual([]);
  });

  it("has no gap, nothing twice and nothing beyond the end", () => {
    expect(
      problemsOfLedger(
        "text,1,Introduction,MAR-PER#summary",
        "text,3,Introduction,MAR-PER#summary",
        "text,3-5,History,left out: geography",
      ),
    ).toEqual([
      `${LEDGER}:3: text: sentence 3 stands here; the next one is 2`,
      `${LEDGER}:4: text: sentence 3 stands here; the next one is 4`,
      `${LEDGER}:4: text: the last sentence here is 5; it has 6`,
    ]);
  });

  it("has no reference that leads nowhere", () => {
    expect(
      problemsOfLedger(
        "text,1,Introduction,MAR-PER#summary MAR-PER#lost",
        "text,2,Introduction,table: embassies",
        "text,3,History,MAR-PER#summary; left out:",
        "text,4,History,",
        "text,5-6,History,left out: geography",
      ),
    ).toEqual([
      `${LEDGER}:2: no fact MAR-PER#lost; ${ALLOWED}`,
      `${LEDGER}:3: no table embassies; ${ALLOWED}`,
      `${LEDGER}:4: text 3: left out without a reason; ${ALLOWED}`,
      `${LEDGER}:5: fact is missing; allowed is a text`,
      `${LEDGER}:6: text: sentence 5 stands here; the next one is 4`,
    ]);
  });

  it("is of a text whose length is known", () => {
    expect(
      problemsOf({
        [FILE]: NOTES_WITH_SUMMARY,
        [SOURCES]: textOf(""),
        [LEDGER]: "source,sentences,place,fact\ntext,1,Introduction,MAR-PER#summary",
      }),
    ).toEqual([
      `${LEDGER}:2: text does not say how many sentences it has; allowed are sources with "sentences" in ${SOURCES}`,
    ]);
  });

  it("stands behind every text whose length is known", () => {
    expect(problemsOf({ [FILE]: NOTES_WITH_SUMMARY, [SOURCES]: textOf(", sentences: 6") })).toEqual(
      [
        `${SOURCES}:${TABLES[SOURCES].length + 1}:96: no ledger accounts for the sentences of text; a ledger of sentences, or no number of them`,
      ],
    );
  });

  it("accounts for each fact of a full dossier, which has twelve", () => {
    const events = (count: number) =>
      Array.from({ length: count }, (_, index) => makeEvent({ id: `event-${index}` }));
    const full = (count: number) =>
      [NOTES_WITH_SUMMARY.replace("notes", "full"), "events:", ...events(count)].join("\n");
    const problems = (count: number, facts: number) =>
      problemsOf({
        [FILE]: full(count),
        [SOURCES]: textOf(", sentences: 1"),
        [LEDGER]: [
          "source,sentences,place,fact",
          `text,1,Introduction,MAR-PER#established ${Array.from({ length: facts }, (_, index) => `MAR-PER#event-${index}`).join(" ")}`,
        ].join("\n"),
      });
    expect(problems(11, 11)).toEqual([]);
    expect(problems(10, 10)).toEqual([
      `${FILE}:3:1: a full dossier with 11 facts; full has at least 12; with fewer it is notes`,
    ]);
    expect(problems(11, 10)).toEqual([
      `${FILE}:82:5: no claim of a ledger names the fact event-10; every fact of a full dossier comes from a claim`,
    ]);
  });
});
