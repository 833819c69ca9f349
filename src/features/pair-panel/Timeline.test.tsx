import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { alliances } from "../../kinds/alliances/kind.ts";
import { on, span } from "../../testing/dates.ts";
import { makeDossier, makeEvent } from "../../testing/makeDossier.ts";
import { makeAlliance, ofKind } from "../../testing/makePairFacts.ts";
import { renderTableSection } from "../../testing/renderPairPanel.tsx";

describe("the timeline", () => {
  it("tells facts of tables in the words of their kind, among those of the dossier", async () => {
    const { section } = await renderTableSection("History", {
      dossier: makeDossier("MAR-PER", { events: [makeEvent("own", { date: on("1960") })] }),
      facts: {
        byKind: ofKind(
          alliances,
          makeAlliance({ pact: "Pact of Fez", date: span("1950-05-06", "1970"), note: "a remark" }),
        ),
      },
    });
    expect(await section.findByText(/Pact of Fez is signed/)).toBeVisible();
    const items = section.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toEqual([
      expect.stringContaining("6 May 1950Pact of Fez is signed: defence. (a remark)"),
      expect.stringContaining("1960own"),
      expect.stringContaining("1970Pact of Fez ends."),
    ]);
  });

  it("folds what is too much by decade, and opens it in place", async () => {
    const pacts = Array.from({ length: 45 }, (_, index) =>
      makeAlliance({ pact: `Pact ${index}`, date: span(`195${index % 10}`, "..") }),
    );
    const { section, user } = await renderTableSection("History", {
      facts: { byKind: ofKind(alliances, ...pacts) },
    });
    const fold = await section.findByText("1950s: 5 treaties and agreements");
    await section.findByText(/Pact 4 is signed/);
    expect(section.getAllByText(/is signed/)).toHaveLength(40);
    await user.click(fold);
    const opened = within(fold.closest("li") as HTMLElement);
    expect(opened.getAllByText(/is signed/)).toHaveLength(5);
  });
});
