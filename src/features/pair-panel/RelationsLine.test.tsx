import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import type { AbsenceKind, PairFacts } from "../../domain/pairFacts.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span, UNDATED } from "../../testing/dates.ts";
import { makeDossier, makeRecognition, makeRelation } from "../../testing/makeDossier.ts";
import { makeEstablished, makeTableSpell } from "../../testing/makePairFacts.ts";
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

  it("says when they began and what they are now, never “since” of what was broken off", async () => {
    const line = await readLine({ relations: [SEVERED, ESTABLISHED] });
    expect(line).toContain("Diplomatic relations established 27 June 1964");
    expect(line).toContain("Now: relations broken off (13 September 1996)");
    expect(line).not.toContain("since");
  });

  it("says the state now also where it is not known when they began", async () => {
    const line = await readLine({ relations: [SEVERED] });
    expect(line).toContain("No date of diplomatic relations found");
    expect(line).toContain("Now: relations broken off");
  });

  it("never reads recognition as relations", async () => {
    const line = await readLine({ recognitions: [makeRecognition("recognised")] });
    expect(line).toBe("No date of relations found; Morocco recognised Peru on 16 August 1984");
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
      "Diplomatic relations since 27 June 1964 one source says",
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
    const line = await readLine({}, { relationSpells });
    expect(line).toContain("Now: relations stand (since 1992)");
    expect(line).not.toContain("broken off");
  });

  it.each<[AbsenceKind, boolean, string]>([
    ["never", true, "There have never been diplomatic relations, a source says"],
    ["broken-off", true, "Diplomatic relations are broken off"],
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
