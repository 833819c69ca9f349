import { cleanup, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { accreditations } from "../../kinds/accreditations/kind.ts";
import { code, codes, pairKey } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import { makeParty } from "../../testing/makeAtlas.ts";
import { makeCoverage } from "../../testing/makeCoverage.ts";
import {
  makeDossier,
  makeMission,
  makeRepresentation,
  makeSource,
} from "../../testing/makeDossier.ts";
import { makeAccreditation, makeTableMission, ofKind } from "../../testing/makePairFacts.ts";
import {
  findSection,
  readSides,
  renderPairPanel,
  renderSection,
  renderTableSection,
} from "../../testing/renderPairPanel.tsx";

const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

describe("missions", () => {
  it("stand on the side of the sender, with kind, city, state and spells", async () => {
    const embassy = makeMission("embassy", {
      spells: [
        { status: "open", date: on("1986") },
        { status: "closed", date: span("1973", "1986"), text: "for want of a chargé d'affaires" },
      ],
      covers: codes("CHL", "FRA"),
    });
    const { region } = await renderSection("Missions", { missions: [embassy] });
    const sides = readSides(region);
    expect(Object.keys(sides)).toEqual(["Morocco in Peru", "Peru in Morocco"]);
    const there = sides["Morocco in Peru"];
    for (const words of [
      "embassy, Lima",
      "resident",
      "open 1986",
      "closed 1973–1986: for want of a chargé d'affaires",
      "Covers Chile and France too",
    ]) {
      expect(there).toContain(words);
    }
    expect(sides["Peru in Morocco"]).toBe("None found.");
  });

  it("say so when they rest on general knowledge alone", async () => {
    const told = async (...ids: readonly string[]) => {
      const mission = makeTableMission({ sources: ids.map((id) => ({ id })) });
      const { region } = await renderTableSection("Missions", { facts: { missions: [mission] } });
      return region.textContent.includes("from general knowledge, to be checked");
    };
    expect(await told("general-knowledge")).toBe(true);
    cleanup();
    expect(await told("general-knowledge", "wikidata-2022")).toBe(false);
  });

  it("are, in words, covered from a third capital, or denied by a source", async () => {
    const { region } = await renderSection("Missions", {
      representations: [
        makeRepresentation("The ambassador in Madrid covers Morocco.", {
          sender: code("PER"),
          host: code("MAR"),
          state: "covered",
          city: "Madrid",
          date: span("1973", "1986"),
        }),
        makeRepresentation("There is none."),
      ],
    });
    const sides = readSides(region);
    expect(sides["Peru in Morocco"]).toContain("Covered from Madrid, 1973–1986");
    expect(sides["Morocco in Peru"]).toContain("none, a source says");
  });

  it("are those of the pair only", async () => {
    const { region } = await renderSection("Missions", {
      missions: [makeMission("other", OF_ANOTHER)],
      representations: [makeRepresentation("other", OF_ANOTHER)],
    });
    const sides = readSides(region);
    expect(sides["Morocco in Peru"]).toBe("None found.");
  });

  it("of dossier and table are one entry with the sources of both", async () => {
    const dossier = makeDossier("MAR-PER", {
      missions: [makeMission("own", { sources: [{ id: "Article" }] })],
      sources: [makeSource("Article")],
    });
    const facts = {
      missions: [makeTableMission({ opened: on("1986"), sources: [{ id: "Table" }] })],
    };
    const { region, section } = await renderTableSection("Missions", {
      dossier,
      facts,
      tableSources: [makeSource("Table")],
    });
    expect(section.getAllByRole("listitem")).toHaveLength(1);
    expect(section.getByRole("button", { name: "Who says so: source 1, 2" })).toBeVisible();
    const there = readSides(region)["Morocco in Peru"];
    expect(there).toContain("embassy, Lima");
    expect(there).toContain("opened 1986 · last seen November 2025");
  });

  it("of a table say their status, since when, from where they work, and their doubts", async () => {
    const { region } = await renderTableSection("Missions", {
      facts: {
        missions: [
          makeTableMission({
            status: "relocated",
            statusSince: on("2011"),
            statusNote: "for safety",
            locatedIn: "FRA",
            flags: ["city-assumed", "kind-differs"],
          }),
        ],
      },
    });
    const there = readSides(region)["Morocco in Peru"];
    for (const words of [
      "moved since 2011",
      "works from France",
      "for safety",
      "Doubts: the city is assumed; sources differ on its kind",
    ]) {
      expect(there).toContain(words);
    }
  });

  it("that are honorary are folded away, and are no resident mission", async () => {
    const honorary = ["Fes", "Tangier"].map((city) =>
      makeTableMission({
        id: `MAR-PER-hon-${city}`,
        class: "honorary",
        kind: "honorary consulate",
        city,
      }),
    );
    const { region, section } = await renderTableSection("Missions", {
      facts: { missions: honorary },
    });
    const folded = section.getByText("2 honorary consulates").parentElement as HTMLDetailsElement;
    expect(folded.open).toBe(false);
    expect(folded).toHaveTextContent("honorary consulate, Tangier");
    expect(readSides(region)["Morocco in Peru"]).toMatch(/^None found\./);
  });

  it("are an ambassador's who resides elsewhere, in words", async () => {
    const { region } = await renderTableSection("Missions", {
      facts: { byKind: ofKind(accreditations, makeAccreditation()) },
    });
    expect(readSides(region)["Peru in Morocco"]).toBe(
      "covered from Paris (France)last seen November 2025",
    );
  });

  it("were looked for in tables where no article was read: none found is not none", async () => {
    renderPairPanel({});
    const region = await findSection("Missions");
    expect(readSides(region)).toEqual({
      "Morocco in Peru": "None found.",
      "Peru in Morocco": "None found.",
    });
    expect(await within(region).findByText(/does not mean that there is none/)).toBeVisible();
  });

  it("say how much of them the tables have, as measured in each direction", async () => {
    const measure = { class: "embassy" as const, basis: "counted against a list" };
    const [own, others] = ["Region of MAR", "Region of PER"];
    renderPairPanel({
      world: {
        parties: [makeParty("MAR", { region: own }), makeParty("PER", { region: others })],
      },
      files: {
        coverage: makeCoverage({
          missions: [
            { ...measure, senderRegion: own, hostRegion: others, share: 66, low: 47, high: 80 },
            { ...measure, senderRegion: others, hostRegion: "all", share: 99, low: 95, high: 100 },
          ],
        }),
      },
    });
    const words = await within(await findSection("Missions")).findByText(/Of the embassies/);
    expect(words).toHaveTextContent(
      "Of the embassies of Region of MAR in Region of PER the tables have about 66 % (47 to 80 %).",
    );
    expect(words).toHaveTextContent(
      "Of the embassies of Region of PER the tables have about 99 % (95 to 100 %).",
    );
  });
});
