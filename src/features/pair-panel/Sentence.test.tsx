import { cleanup, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import type { AbsenceKind, PairFacts } from "../../domain/pairFacts.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span, UNDATED } from "../../testing/dates.ts";
import {
  makeDossier,
  makeMission,
  makeRecognition,
  makeRelation,
} from "../../testing/makeDossier.ts";
import {
  makeEstablished,
  makeTableRecognition,
  makeTableSpell,
} from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

/** The sentence under the names, and what stands below it. */
async function readLine(changes: Partial<DossierFile>, facts: Partial<PairFacts> = {}) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes), facts });
  await findSection("History");
  const banner = screen.getByRole("heading", { level: 2 }).nextElementSibling;
  return [...(banner?.querySelectorAll("p") ?? [])].map((one) => one.textContent).join(" ");
}

const ESTABLISHED = makeRelation("established", { date: on("1964-06-27") });
const SEVERED = makeRelation("severed", { date: on("1996-09-13"), state: "severed" });

describe("what the sentence says of relations", () => {
  it("says since when there are relations", async () => {
    const line = await readLine({ relations: [ESTABLISHED] });
    expect(line).toBe("Diplomatic relations since 27 June 1964.");
  });

  it("says when they began and when they were broken off, never “since” of the beginning then", async () => {
    expect(await readLine({ relations: [SEVERED, ESTABLISHED] })).toBe(
      "Diplomatic relations established 27 June 1964, broken off since 13 September 1996.",
    );
  });

  it("tells a break that is over beside the beginning", async () => {
    const relationSpells = [makeTableSpell({ state: "resumed", date: on("2015-07-20") })];
    expect(await readLine({ relations: [SEVERED, ESTABLISHED] }, { relationSpells })).toBe(
      "Diplomatic relations since 27 June 1964, broken off 1996–2015.",
    );
  });

  it("says the state now also where it is not known when they began", async () => {
    expect(await readLine({ relations: [SEVERED] })).toBe(
      "No date of diplomatic relations found, broken off since 13 September 1996.",
    );
  });

  it("never reads recognition as relations", async () => {
    const line = await readLine({ recognitions: [makeRecognition("recognised")] });
    expect(line).toBe(
      "No date of diplomatic relations found; Morocco recognised Peru (16 August 1984).",
    );
  });

  it("tells a recognition that only the table knows, unless it was taken back", async () => {
    const recognised = makeTableRecognition({ date: span("2025-09-22", "..") });
    expect(await readLine({}, { recognitions: [recognised] })).toBe(
      "No date of diplomatic relations found; Morocco recognised Peru (22 September 2025).",
    );
    cleanup();
    const withdrawn = makeTableRecognition({ state: "withdrawn", date: span("2026-01-01", "..") });
    expect(await readLine({}, { recognitions: [recognised, withdrawn] })).toBe(
      "No date of diplomatic relations found.",
    );
  });

  it("tells nothing of other pairs", async () => {
    const ofPair = pairKey("ESH-PER");
    const line = await readLine({
      relations: [makeRelation("relations of others", { ofPair })],
      recognitions: [
        makeRecognition("recognition of others", { ofPair, by: code("PER"), of: code("ESH") }),
      ],
    });
    expect(line).toBe("No date of diplomatic relations found.");
  });

  it("has dates that differ side by side, the dossier's first", async () => {
    const established = makeEstablished({ date: on("1964-06-18") });
    expect(await readLine({ relations: [ESTABLISHED] }, { established })).toBe(
      "Diplomatic relations since 27 June 1964. Another source: 18 June 1964",
    );
  });

  it("has the caution that a date needs", async () => {
    const established = makeEstablished({ grade: "one-source" });
    expect(await readLine({}, { established })).toBe(
      "Diplomatic relations since 27 June 1964. On the date of relations: by the page of one side only.",
    );
  });

  it("never says “since” of a date from which no relations can count", async () => {
    const line = await readLine({}, { established: makeEstablished({ caution: "impossible" }) });
    expect(line).toMatch(/^Diplomatic relations established 27 June 1964/);
  });

  it("says of relations without a date that there are some", async () => {
    const line = await readLine({}, { established: makeEstablished({ date: UNDATED }) });
    expect(line).toBe("Diplomatic relations, date not known.");
  });

  it("says that relations stand again that were established after a break", async () => {
    const relationSpells = [
      makeTableSpell({ date: span("1973", "1992") }),
      makeTableSpell({ state: "established", date: span("1992", "..") }),
    ];
    expect(await readLine({}, { relationSpells })).toBe(
      "Diplomatic relations, first date not known, broken off 1973–1992.",
    );
  });

  it.each<[AbsenceKind, boolean, string]>([
    ["never", true, "There have never been diplomatic relations, a source says"],
    ["broken-off", true, "No date of diplomatic relations found, broken off"],
    ["not-recognised", true, "No diplomatic relations: one does not recognise the other"],
    ["not-listed", true, "No diplomatic relations found: neither side’s list names them"],
    // What is not certain is not stated.
    ["never", false, "No diplomatic relations found: neither side’s list names them"],
  ])("of an absence that is %s, certain: %s, says %j", async (kind, isCertain, words) => {
    const absence = { kind, isCertain, sources: [{ id: "A table" }] };
    expect(await readLine({}, { absence })).toBe(`${words}.`);
  });

  it("says that no date was found for a pair without a dossier", async () => {
    renderPairPanel({});
    expect(await screen.findByText(/^No date of diplomatic relations found/)).toBeVisible();
  });
});

const SOURCES = [{ id: "a-list" }];
const WAR = { form: "wars.fought", numbers: [1982, 1982], sources: SOURCES };
const BORDER = { form: "borders.border", numbers: [18.5], sources: SOURCES };
const CASE = { form: "court_cases.before", numbers: [1, 2008], sources: SOURCES };
const VOTES = { form: "un_votes.alike", numbers: [69, 2019], sources: SOURCES };
const RULE = {
  form: "colonial_ties.independent",
  first: code("PER"),
  numbers: [1968],
  sources: SOURCES,
};

async function readSentence(
  head: NonNullable<Parameters<typeof renderPairPanel>[0]["head"]>,
  changes: Partial<DossierFile> = {},
  facts: Partial<PairFacts> = {},
) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes), facts, head });
  await findSection("History");
  const banner = screen.getByRole("heading", { level: 2 }).nextElementSibling;
  return banner?.querySelector("p")?.textContent?.replace(/\u2060\d+(?:, \d+)*/g, "");
}

describe("the sentence of a pair", () => {
  it("tells what the two are, what befell them, their relations, their missions and what stands", async () => {
    const missions = [makeMission("embassy")];
    expect(
      await readSentence(
        { past: [CASE, BORDER, WAR], present: [VOTES] },
        { relations: [ESTABLISHED], missions },
      ),
    ).toBe(
      "Neighbours with a land border of 18.5\u00a0km, at war in 1982; " +
        "a case before the International Court of Justice, of 2008; " +
        "diplomatic relations since 27 June 1964. " +
        "Morocco has an embassy in Peru; they voted alike in 69\u00a0% of the votes " +
        "of the United Nations’ Assembly in 2019.",
    );
  });

  it("begins with what is known, where nothing was found of relations", async () => {
    const absence = { kind: "not-listed", isCertain: true, sources: SOURCES } as const;
    expect(await readSentence({ present: [VOTES] }, {}, { absence })).toMatch(
      /^They voted alike .* in 2019\. No diplomatic relations found: /,
    );
  });

  it("begins with it that there are none, where that is stated", async () => {
    const absence = { kind: "never", isCertain: true, sources: SOURCES } as const;
    expect(await readSentence({ present: [VOTES] }, {}, { absence })).toMatch(
      /^There have never been diplomatic relations, a source says\. They voted alike/,
    );
  });

  it("does not call independent whom the other does not recognise", async () => {
    const absence = { kind: "not-recognised", isCertain: true, sources: SOURCES } as const;
    expect(await readSentence({ past: [RULE] })).toMatch(/^Morocco independent of Peru since 1968/);
    cleanup();
    expect(await readSentence({ past: [RULE] }, {}, { absence })).not.toMatch(/independent/);
  });

  it("gives each clause its source", async () => {
    renderPairPanel({ head: { past: [WAR], present: [{ ...VOTES, sources: [{ id: "votes" }] }] } });
    await findSection("History");
    const marks = screen.getAllByRole("button", { name: /^Who says so/ });
    expect(marks.map(({ textContent }) => textContent)).toEqual(["1", "2"]);
    const list = await findSection("Sources");
    expect(list).toHaveTextContent(/a-list.*votes/);
  });
});
