import { describe, expect, it } from "vitest";
import { pairKey } from "../../testing/codes.ts";
import { on } from "../../testing/dates.ts";
import { makeVisit } from "../../testing/makeDossier.ts";
import {
  findSection,
  readSides,
  renderPairPanel,
  renderSection,
} from "../../testing/renderPairPanel.tsx";

const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

describe("visits", () => {
  it("stand on the side of the visitor, in the order of time, with person, office, city, date", async () => {
    const { region } = await renderSection("Visits", {
      visits: [
        makeVisit("King Mohammed VI", {
          persons: [{ name: "King Mohammed VI", office: "king" }],
          city: "Lima",
          date: on("2004-11-30"),
        }),
        makeVisit("A minister", { date: on("1998-05") }),
      ],
    });
    const sides = readSides(region);
    expect(sides["Morocco to Peru"]).toMatch(
      /A minister.*foreign minister.*May 1998.*King Mohammed VI.*king, Lima.*30 November 2004/,
    );
    expect(sides["Peru to Morocco"]).toBe("None found in what has been read.");
  });

  it("that did not take place say so", async () => {
    const { region } = await renderSection("Visits", {
      visits: [makeVisit("A minister", { status: "planned" })],
    });
    const sides = readSides(region);
    expect(sides["Morocco to Peru"]).toContain("30 November 2004 · planned");
  });

  it("are those of the pair only", async () => {
    const { region } = await renderSection("Visits", { visits: [makeVisit("other", OF_ANOTHER)] });
    const sides = readSides(region);
    expect(sides["Morocco to Peru"]).toBe("None found in what has been read.");
  });

  it("of notes are shown; without any, nobody looked for them", async () => {
    const notes = { depth: "notes" } as const;
    const { region, unmount } = await renderSection("Visits", {
      ...notes,
      visits: [makeVisit("A minister")],
    });
    expect(readSides(region)["Morocco to Peru"]).toContain("A minister");
    unmount();
    const { region: empty } = await renderSection("Visits", notes);
    expect(empty).toHaveTextContent("Not looked for");
  });

  it("were not looked for where nothing was read", async () => {
    renderPairPanel({});
    const region = await findSection("Visits");
    expect(region).toHaveTextContent(
      "Not looked for: the atlas holds visits of pairs whose article",
    );
  });
});
