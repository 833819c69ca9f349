import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import { leaderVisits } from "../../kinds/leader_visits/kind.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on } from "../../testing/dates.ts";
import { makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import {
  makeDossier,
  makeMission,
  makeRepresentation,
  makeTrade,
  makeVisit,
} from "../../testing/makeDossier.ts";
import { makeSeries, makeTableMission, ofKind } from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

const FROM_PERU = { sender: code("PER"), host: code("MAR") };
const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

/** Returns the words of a cell: "Morocco to Peru 2, Peru to Morocco none found". */
async function readCell(
  title: string,
  changes: Partial<DossierFile>,
  world: World = {},
  tables: Pick<Parameters<typeof renderPairPanel>[0], "facts" | "series"> = {},
  wanted: RegExp = /./,
) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes), world, ...tables });
  const section = within(await findSection("At a glance"));
  await section.findAllByText(wanted);
  return readLines(title);
}

/** Visits are counted once the table of visits is here. */
async function readVisits(
  changes: Partial<DossierFile>,
  facts: Parameters<typeof renderPairPanel>[0]["facts"] = {},
) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes), facts });
  await findSection("At a glance");
  await waitFor(() => expect(readLines("Visits")).toHaveLength(2));
  return readLines("Visits");
}

function readLines(title: string) {
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
    expect(await readCell("Resident missions", { missions })).toEqual([
      "Morocco to Peru 1 + 1 consulate",
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
    expect(await readCell("Resident missions", { missions })).toEqual([
      "Morocco to Peru none found",
      "Peru to Morocco 1",
    ]);
  });

  it("are denied only in the words of a source, and only for the side it speaks of", async () => {
    const representations = [makeRepresentation("none", FROM_PERU)];
    expect(await readCell("Resident missions", { representations })).toEqual([
      "Morocco to Peru none found",
      "Peru to Morocco none, a source says",
    ]);
  });

  it("are not denied because a source denies them between others", async () => {
    const representations = [
      makeRepresentation("none", { host: code("ESH"), ofPair: pairKey("ESH-MAR") }),
    ];
    const [there] = await readCell("Resident missions", { representations });
    expect(there).toBe("Morocco to Peru none found");
  });
});

describe("what nobody looked for", () => {
  it("is never “none found”: visits where no article was read", async () => {
    expect(await readVisits({ depth: "notes" })).toEqual([
      "Morocco to Peru not looked for",
      "Peru to Morocco not looked for",
    ]);
  });
});

describe("what tables tell", () => {
  it("of missions was looked for, whatever was read", async () => {
    expect(await readCell("Resident missions", { depth: "notes" })).toEqual([
      "Morocco to Peru none found",
      "Peru to Morocco none found",
    ]);
  });

  it("counts a mission once that dossier and table name, and not those that do not stand", async () => {
    const facts = {
      missions: [
        makeTableMission(),
        makeTableMission({ id: "MAR-PER-con-cusco", class: "consulate", city: "Cusco" }),
        makeTableMission({ ...FROM_PERU, id: "PER-MAR-emb", city: "Rabat", status: "closed" }),
      ],
    };
    expect(
      await readCell("Resident missions", { missions: [makeMission("m")] }, {}, { facts }),
    ).toEqual(["Morocco to Peru 1 + 1 consulate", "Peru to Morocco none found"]);
  });

  it("of trade is the newest figure each way, without the data set that counts services in", async () => {
    const series = [makeSeries(), makeSeries({ dataSet: "itpd-e", thousandUsd: [1, 2, 3] })];
    expect(await readCell("Trade", {}, {}, { series }, /24 million/)).toEqual([
      "Morocco to Peru US$ 24 million 2015",
      "Peru to Morocco no figure found",
    ]);
  });

  it("of trade is never one that its own series makes implausible", async () => {
    const series = [
      makeSeries({
        dataSet: "oec-sitc",
        firstYear: 2012,
        thousandUsd: [3_000_000, 3_300_000, 3_600_000, 2_700_000, 4],
      }),
    ];
    expect(await readCell("Trade", {}, {}, { series }, /US\$/)).toEqual([
      "Morocco to Peru US$ 2.7 billion 2015",
      "Peru to Morocco no figure found",
    ]);
  });

  it("of visits counts where no article was read, and once what an article tells too", async () => {
    const visit = { visitor: code("MAR"), host: code("PER"), sources: [{ id: "us-historian" }] };
    const visits = [makeVisit("A King", { date: on("2004-11-30") })];
    const facts = {
      byKind: ofKind(
        leaderVisits,
        { ...visit, person: "A King", date: on("2004-12-01") },
        { ...visit, person: "A King", date: on("1999-01-01") },
        { ...visit, person: "Another", date: on("2004-12-01"), occasion: "multilateral" },
      ),
    };
    expect(await readVisits({ depth: "notes", visits }, facts)).toEqual([
      "Morocco to Peru 2",
      "Peru to Morocco not looked for",
    ]);
  });
});

describe("visits at a glance", () => {
  it("are those that took place, each way", async () => {
    const visits = [
      makeVisit("took place"),
      makeVisit("planned", { status: "planned" }),
      makeVisit("of another pair", OF_ANOTHER),
    ];
    expect(await readVisits({ visits })).toEqual([
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
