import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import type { RankedFigure } from "../../domain/pairHead.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import {
  makeDossier,
  makeMission,
  makeRepresentation,
  makeTrade,
} from "../../testing/makeDossier.ts";
import { makeTableMission } from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

const FROM_PERU = { sender: code("PER"), host: code("MAR") };
const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

/** Returns the words of a cell: "Morocco to Peru 2, Peru to Morocco none found". */
async function readCell(
  title: string,
  changes: Partial<DossierFile>,
  world: World = {},
  tables: Pick<Parameters<typeof renderPairPanel>[0], "facts" | "head"> = {},
  wanted: RegExp = /./,
) {
  renderPairPanel({ dossier: makeDossier("MAR-PER", changes), world, ...tables });
  const section = within(await findSection("Figures"));
  await section.findAllByText(wanted);
  return readLines(title);
}

function readLines(title: string) {
  const cell: Element | null | undefined = screen
    .getAllByRole("term")
    .find((term) => term.textContent === title)?.nextElementSibling;
  const lines: Element[] = [];
  for (let line = cell; line?.tagName === "DD"; line = line.nextElementSibling) lines.push(line);
  return lines.map((line) =>
    (line.textContent ?? "")
      .replace(/^[A-Z]{6}/, "")
      // The number of a source, and what stands in a line of its own.
      .replace(/\u2060\d+/, " ")
      .replace(/\s+/g, " ")
      .trim(),
  );
}

describe("missions among the figures", () => {
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
});

describe("trade among the figures", () => {
  it("has direction, amount and year", async () => {
    const trade = [
      makeTrade("total"),
      makeTrade("one way", { direction: "b-to-a", qualifier: "over", thousandUsd: 2_000_000 }),
    ];
    expect(await readCell("Trade, as an article has it", { trade })).toEqual([
      "Peru to Morocco over US$ 2 billion 2014",
      "Total of both US$ 24 million 2014",
    ]);
  });

  it("stands beside that of an article", async () => {
    const figures = [makeFigure("trade_series", "MAR", 24_000, [2, 160], [40, 150])];
    renderPairPanel({
      dossier: makeDossier("MAR-PER", { trade: [makeTrade("total")] }),
      head: { figures },
    });
    await findSection("Figures");
    expect(readLines("Trade, as an article has it")).toEqual(["Total of both US$ 24 million 2014"]);
    expect(readLines("Goods sold to the other, 2023")).toEqual([
      "Morocco to Peru US$ 24 million Morocco’s 2nd of 160 markets; Peru’s 40th of 150 suppliers",
    ]);
  });
});

describe("a figure", () => {
  it("stands each way, with the place of the other among the partners of each", async () => {
    const figures = [
      makeFigure("migrants", "PER", 12, [22, 90], [3, 101]),
      makeFigure("migrants", "MAR", 4_421, [1, 80], [11, 70]),
    ];
    expect(
      await readCell("Born in one, living in the other, mid-2023", {}, {}, { head: { figures } }),
    ).toEqual([
      "Morocco to Peru 4,421 Morocco’s 1st of 80 destinations; Peru’s 11th of 70 origins",
      "Peru to Morocco 12 Peru’s 22nd of 90 destinations; Morocco’s 3rd of 101 origins",
    ]);
  });

  it("has its own year where the two differ", async () => {
    const figures = [
      makeFigure("aid", "MAR", 1000, [1, 80], [11, 70]),
      { ...makeFigure("aid", "PER", 2000, [1, 80], [11, 70]), year: 2021 },
    ];
    const lines = await readCell("Aid given, gross", {}, {}, { head: { figures } });
    expect(lines.map((line) => /\d{4}/.exec(line)?.[0])).toEqual(["2023", "2021"]);
  });

  it("is one where the measure has no direction", async () => {
    const { from: _, ...votes } = makeFigure("un_votes", "MAR", 69, [41, 192], [12, 191]);
    expect(
      await readCell(
        "Votes alike at the United Nations, 2023",
        {},
        {},
        { head: { figures: [votes] } },
      ),
    ).toEqual(["69 % Morocco’s 41st of 192 states; Peru’s 12th of 191 states"]);
  });

  it("of nothing has no place", async () => {
    const figures = [{ ...makeFigure("aid", "MAR", 0, [1, 1], [1, 1]), ranks: new Map() }];
    const [line] = await readCell("Aid given, gross, 2023", {}, {}, { head: { figures } });
    expect(line).not.toMatch(/of \d/);
  });
});

describe("what has no figure", () => {
  it("is named in one line at the end, without what cannot be", async () => {
    const figures = [makeFigure("migrants", "MAR", 3, [1, 8], [1, 7])];
    renderPairPanel({ head: { figures } });
    const section = within(await findSection("Figures"));
    const line = section.getByText(/^Looked for and not found: /);
    expect(line).toHaveTextContent(/: trade, remittances, .* and twin towns\.$/);
    expect(line).not.toHaveTextContent(/migrants|troops/);
  });
});

/** A figure of 2023 from one of the two, with the places of both. */
function makeFigure(
  kind: string,
  from: "MAR" | "PER",
  figure: number,
  [ownPlace, ownOf]: readonly [number, number],
  [otherPlace, otherOf]: readonly [number, number],
): RankedFigure {
  return {
    kind,
    from: code(from),
    figure,
    year: 2023,
    ranks: new Map([
      [code(from), { place: ownPlace, of: ownOf }],
      [code(from === "MAR" ? "PER" : "MAR"), { place: otherPlace, of: otherOf }],
    ]),
    sources: [{ id: "a-list" }],
  };
}

describe("organisations among the figures", () => {
  const organisations = ["FAO", "WHO"].map((id) => makeOrganisation(id, { kind: "agency" }));
  const both = ["MAR", "PER"];

  it("are those that both belong to, agencies apart", async () => {
    const members = { UN: both, NAM: both, FAO: both, AU: ["MAR"] };
    expect(await readCell("Organisations of both", {}, { organisations, members })).toEqual([
      "2 + 1 agencyMorocco’s 1st of 1 partners; Peru’s 1st of 1 partners",
    ]);
  });

  it("are words when there are none", async () => {
    expect(await readCell("Organisations of both", {})).toEqual(["none found"]);
  });

  it("never say 0 of agencies, or of the others", async () => {
    const [withoutAgencies] = await readCell(
      "Organisations of both",
      {},
      { members: { UN: both } },
    );
    expect(withoutAgencies).not.toMatch(/\b0\b/);
  });

  it("never say 0 of organisations beside agencies", async () => {
    const members = { FAO: both, WHO: both };
    const [onlyAgencies] = await readCell("Organisations of both", {}, { organisations, members });
    expect(onlyAgencies).not.toMatch(/\b0\b/);
    expect(onlyAgencies).toContain("2 agencies");
  });
});
