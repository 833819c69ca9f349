import { waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { leaderVisits } from "../../kinds/leader_visits/kind.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on } from "../../testing/dates.ts";
import { makeDossier, makeSource, makeVisit } from "../../testing/makeDossier.ts";
import { ofKind } from "../../testing/makePairFacts.ts";
import {
  findSection,
  readSides,
  renderPairPanel,
  renderSection,
  renderTableSection,
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
    await waitFor(() => {
      expect(readSides(region)["Peru to Morocco"]).toBe("None found in what has been read.");
    });
  });

  it("of a table stand folded beside those of the article, each told once", async () => {
    const visit = { visitor: code("MAR"), host: code("PER"), office: "King" };
    const king = {
      persons: [{ name: "King Mohammed VI", office: "king" }],
      date: on("2004-11-30"),
    };
    const { section, region } = await renderTableSection("Visits", {
      dossier: makeDossier("MAR-PER", { visits: [makeVisit("king", king)] }),
      tableSources: [makeSource("us-historian"), makeSource("china-vitae")],
      facts: {
        byKind: ofKind(
          leaderVisits,
          {
            ...visit,
            person: "Mohammed VI",
            date: on("2004-12-01"),
            sources: [{ id: "us-historian" }],
          },
          {
            ...visit,
            person: "Hassan II",
            date: on("1970-02-03"),
            sources: [{ id: "us-historian" }],
          },
          {
            ...visit,
            person: "Hassan II",
            date: on("1971"),
            occasion: "multilateral",
            event: "a summit",
            sources: [{ id: "china-vitae" }],
          },
        ),
      },
    });
    expect(await section.findByText("1 journey")).toBeVisible();
    expect(section.getByText("1 journey to a meeting of many, or on the way")).toBeVisible();
    const sides = readSides(region);
    expect(sides["Morocco to Peru"]).not.toContain("Mohammed VI, ");
    expect(sides["Morocco to Peru"]).toMatch(
      /King Mohammed VI.*Hassan II.*King, 3 February 1970.*a summit, 1971/,
    );
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
    await waitFor(() => expect(empty).toHaveTextContent("Not looked for"));
  });

  it("were not looked for where nothing was read", async () => {
    renderPairPanel({});
    const region = await findSection("Visits");
    await waitFor(() => {
      expect(region).toHaveTextContent(
        "Not looked for: the atlas holds visits of pairs whose article",
      );
    });
  });
});
