import { cleanup } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PairFacts } from "../../domain/pairFacts.ts";
import { on } from "../../testing/dates.ts";
import { makeEstablished, makeTableMission } from "../../testing/makePairFacts.ts";
import { renderSection, renderTableSection } from "../../testing/renderPairPanel.tsx";

describe("open questions", () => {
  it("are listed, or none is noted", async () => {
    const { region, unmount } = await renderSection("Open questions", {});
    expect(region).toHaveTextContent("None noted.");
    unmount();
    const question = { id: "q", text: "When did it close?", about: [], sources: [] };
    const { region: asked } = await renderSection("Open questions", { openQuestions: [question] });
    expect(asked).toHaveTextContent("When did it close?");
    expect(asked).not.toHaveTextContent("None noted.");
  });

  const read = async (facts: Partial<PairFacts>) =>
    (await renderTableSection("Open questions", { facts })).region.textContent;

  it("are dates of the tables that differ", async () => {
    const established = makeEstablished({ grade: "disagreed", otherDate: on("1964-07-18") });
    expect(await read({ established })).toContain(
      "Sources differ on when relations were first established: 27 June 1964 and 18 July 1964.",
    );
  });

  it("are a date of one source only, and none where two agree", async () => {
    expect(await read({ established: makeEstablished({ grade: "one-source" }) })).toContain(
      "Only the page of one side gives a date for the relations: 27 June 1964.",
    );
    cleanup();
    expect(await read({ established: makeEstablished() })).toContain("None noted.");
  });

  it("are missions that a source contradicts", async () => {
    const missions = [makeTableMission({ status: "doubtful" })];
    expect(await read({ missions })).toContain(
      "Whether this mission stands is doubtful: embassy, Lima.",
    );
  });
});
