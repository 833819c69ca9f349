import { cleanup, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import type { AbsenceKind, PairFacts } from "../../domain/pairFacts.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span, UNDATED } from "../../testing/dates.ts";
import { makeDossier, makeRecognition, makeRelation } from "../../testing/makeDossier.ts";
import {
  makeEstablished,
  makeTableRecognition,
  makeTableSpell,
} from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

/** The line under the names of the head. */
async function readLine(changes: Partial<DossierFile>, facts: Partial<PairFacts> = {}) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes), facts });
  await findSection("History");
  return screen.getByRole("heading", { level: 2 }).nextElementSibling?.textContent ?? "";
}

const ESTABLISHED = makeRelation("established", { date: on("1964-06-27") });
const SEVERED = makeRelation("severed", { date: on("1996-09-13"), state: "severed" });

describe("the line under the names", () => {
  it("says since when there are relations", async () => {
    const line = await readLine({ relations: [ESTABLISHED] });
    expect(line).toBe("Diplomatic relations since 27 June 1964");
  });

  it("says when they began and when they were broken off, never “since” of the beginning then", async () => {
    expect(await readLine({ relations: [SEVERED, ESTABLISHED] })).toBe(
      "Diplomatic relations established 27 June 1964; broken off since 13 September 1996",
    );
  });

  it("tells a break that is over beside the beginning", async () => {
    const relationSpells = [makeTableSpell({ state: "resumed", date: on("2015-07-20") })];
    expect(await readLine({ relations: [SEVERED, ESTABLISHED] }, { relationSpells })).toBe(
      "Diplomatic relations since 27 June 1964; broken off 1996–2015",
    );
  });

  it("says the state now also where it is not known when they began", async () => {
    expect(await readLine({ relations: [SEVERED] })).toBe(
      "No date of diplomatic relations found; broken off since 13 September 1996",
    );
  });

  it("never reads recognition as relations", async () => {
    const line = await readLine({ recognitions: [makeRecognition("recognised")] });
    expect(line).toBe(
      "No date of diplomatic relations found; Morocco recognised Peru (16 August 1984)",
    );
  });

  it("tells a recognition that only the table knows, unless it was taken back", async () => {
    const recognised = makeTableRecognition({ date: span("2025-09-22", "..") });
    expect(await readLine({}, { recognitions: [recognised] })).toBe(
      "No date of diplomatic relations found; Morocco recognised Peru (22 September 2025)",
    );
    cleanup();
    const withdrawn = makeTableRecognition({ state: "withdrawn", date: span("2026-01-01", "..") });
    expect(await readLine({}, { recognitions: [recognised, withdrawn] })).toBe(
      "No date of diplomatic relations found",
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
    expect(line).toBe("No date of diplomatic relations found");
  });

  it("has dates that differ side by side, the dossier's first", async () => {
    const established = makeEstablished({ date: on("1964-06-18") });
    expect(await readLine({ relations: [ESTABLISHED] }, { established })).toBe(
      "Diplomatic relations since 27 June 1964Another source: 18 June 1964",
    );
  });

  it("has the caution that a date needs", async () => {
    const established = makeEstablished({ grade: "one-source" });
    expect(await readLine({}, { established })).toBe(
      "Diplomatic relations since 27 June 1964 by the page of one side only",
    );
  });

  it("never says “since” of a date from which no relations can count", async () => {
    const line = await readLine({}, { established: makeEstablished({ caution: "impossible" }) });
    expect(line).toMatch(/^Diplomatic relations established 27 June 1964/);
  });

  it("says of relations without a date that there are some", async () => {
    const line = await readLine({}, { established: makeEstablished({ date: UNDATED }) });
    expect(line).toBe("Diplomatic relations, date not known");
  });

  it("says that relations stand again that were established after a break", async () => {
    const relationSpells = [
      makeTableSpell({ date: span("1973", "1992") }),
      makeTableSpell({ state: "established", date: span("1992", "..") }),
    ];
    expect(await readLine({}, { relationSpells })).toBe(
      "Diplomatic relations, first date not known; broken off 1973–1992",
    );
  });

  it.each<[AbsenceKind, boolean, string]>([
    ["never", true, "There have never been diplomatic relations, a source says"],
    ["broken-off", true, "No date of diplomatic relations found; broken off"],
    ["not-recognised", true, "No diplomatic relations: one does not recognise the other"],
    ["not-listed", true, "No diplomatic relations found: neither side’s list names them"],
    // What is not certain is not stated.
    ["never", false, "No diplomatic relations found: neither side’s list names them"],
  ])("of an absence that is %s, certain: %s, says %j", async (kind, isCertain, words) => {
    const absence = { kind, isCertain, sources: [{ id: "A table" }] };
    expect(await readLine({}, { absence })).toBe(words);
  });

  it("says that no date was found for a pair without a dossier", () => {
    renderPairPanel({});
    expect(screen.getByText("No date of diplomatic relations found")).toBeVisible();
  });
});
