import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on } from "../../testing/dates.ts";
import { makeDossier, makeRecognition, makeRelation } from "../../testing/makeDossier.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

/** The line under the names of the head. */
async function readLine(changes: Partial<DossierFile>) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes) });
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

  it("says that no date was found for a pair without a dossier", () => {
    renderPairPanel({});
    expect(screen.getByText("No date of diplomatic relations found")).toBeVisible();
  });
});
