import { describe, expect, it } from "vitest";
import { code, codes, pairKey } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import { makeMission, makeRepresentation } from "../../testing/makeDossier.ts";
import {
  findSection,
  readSides,
  renderPairPanel,
  renderSection,
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

  it("were looked for in tables where no article was read: none found is not none", async () => {
    renderPairPanel({});
    const region = await findSection("Missions");
    expect(readSides(region)).toEqual({
      "Morocco in Peru": "None found.",
      "Peru in Morocco": "None found.",
    });
    expect(region).toHaveTextContent("of consulates about half are known");
    expect(region).toHaveTextContent("does not mean that there is none");
  });
});
