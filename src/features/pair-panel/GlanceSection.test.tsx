import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import {
  makeDossier,
  makeMission,
  makeRepresentation,
  makeTrade,
  makeVisit,
} from "../../testing/makeDossier.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

const FROM_PERU = { sender: code("PER"), host: code("MAR") };
const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

/** Returns the words of a cell: "Morocco to Peru 2, Peru to Morocco none found". */
async function readCell(title: string, changes: Partial<DossierFile>, world: World = {}) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes), world: { ...world } });
  await findSection("At a glance");
  const cell = screen
    .getAllByRole("term")
    .find((term) => term.textContent === title)?.nextElementSibling;
  const lines = [...(cell?.querySelectorAll("p") ?? [])];
  return lines.map((line) =>
    (line.textContent ?? "")
      .replace(/^[A-Z]{6}/, "")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

describe("missions at a glance", () => {
  it("are counted each way, and absence is words", async () => {
    const missions = [makeMission("embassy"), makeMission("consulate", { class: "consulate" })];
    expect(await readCell("Missions", { missions })).toEqual([
      "Morocco to Peru 2",
      "Peru to Morocco none found",
    ]);
  });

  it("are those that stand and reside", async () => {
    const missions = [
      makeMission("closed", { status: "closed" }),
      makeMission("intended", { status: "intended" }),
      makeMission("honorary", { class: "honorary" }),
      makeMission("of another pair", OF_ANOTHER),
      makeMission("stands", FROM_PERU),
    ];
    expect(await readCell("Missions", { missions })).toEqual([
      "Morocco to Peru none found",
      "Peru to Morocco 1",
    ]);
  });

  it("are denied only in the words of a source, and only for the side it speaks of", async () => {
    const representations = [makeRepresentation("none", FROM_PERU)];
    expect(await readCell("Missions", { representations })).toEqual([
      "Morocco to Peru none found",
      "Peru to Morocco none, a source says",
    ]);
  });

  it("are not denied because a source denies them between others", async () => {
    const representations = [
      makeRepresentation("none", { host: code("ESH"), ofPair: pairKey("ESH-MAR") }),
    ];
    const [there] = await readCell("Missions", { representations });
    expect(there).toBe("Morocco to Peru none found");
  });
});

describe("what nobody looked for", () => {
  it.each(["Missions", "Visits"])("is never “none found”: %s of notes", async (title) => {
    expect(await readCell(title, { depth: "notes" })).toEqual([
      "Morocco to Peru not looked for",
      "Peru to Morocco not looked for",
    ]);
  });

  it("is never “no figure found”", async () => {
    expect(await readCell("Trade", { depth: "notes" })).toEqual(["not looked for"]);
  });
});

describe("visits at a glance", () => {
  it("are those that took place, each way", async () => {
    const visits = [
      makeVisit("took place"),
      makeVisit("planned", { status: "planned" }),
      makeVisit("of another pair", OF_ANOTHER),
    ];
    expect(await readCell("Visits", { visits })).toEqual([
      "Morocco to Peru 1",
      "Peru to Morocco none found",
    ]);
  });
});

describe("trade at a glance", () => {
  it("has direction, amount and year", async () => {
    const trade = [
      makeTrade("total"),
      makeTrade("one way", { direction: "b-to-a", qualifier: "over", thousandUsd: 2_000_000 }),
    ];
    expect(await readCell("Trade", { trade })).toEqual([
      "Peru to Morocco over US$ 2 billion 2014",
      "Total of both US$ 24 million 2014",
    ]);
  });

  it("without a figure is words", async () => {
    expect(await readCell("Trade", { trade: [makeTrade("other", OF_ANOTHER)] })).toEqual([
      "no figure found",
    ]);
  });
});

describe("organisations at a glance", () => {
  const organisations = ["FAO", "WHO"].map((id) => makeOrganisation(id, { kind: "agency" }));
  const both = ["MAR", "PER"];

  it("are those that both belong to, agencies apart", async () => {
    const members = { UN: both, NAM: both, FAO: both, AU: ["MAR"] };
    expect(await readCell("Organisations", {}, { organisations, members })).toEqual([
      "2 + 1 agency",
    ]);
  });

  it("are words when there are none", async () => {
    expect(await readCell("Organisations", {})).toEqual(["none found"]);
  });

  it("never say 0 of agencies, or of the others", async () => {
    const [withoutAgencies] = await readCell("Organisations", {}, { members: { UN: both } });
    expect(withoutAgencies).not.toMatch(/\b0\b/);
  });

  it("never say 0 of organisations beside agencies", async () => {
    const members = { FAO: both, WHO: both };
    const [onlyAgencies] = await readCell("Organisations", {}, { organisations, members });
    expect(onlyAgencies).not.toMatch(/\b0\b/);
    expect(onlyAgencies).toContain("2 agencies");
  });
});
