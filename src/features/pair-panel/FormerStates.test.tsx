import { cleanup, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { OtherActor } from "../../domain/dataset.ts";
import { alliances } from "../../kinds/alliances/kind.ts";
import { leaderVisits } from "../../kinds/leader_visits/kind.ts";
import { unVotes } from "../../kinds/un_votes/kind.ts";
import { code } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import { makeStart } from "../../testing/makeAtlas.ts";
import { makeDossier, makeVisit } from "../../testing/makeDossier.ts";
import { makeAlliance, makePairFacts, ofKind } from "../../testing/makePairFacts.ts";
import { makeMoreFile } from "../../testing/makePartyFile.ts";
import { findWholeSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

const PERU_BOLIVIA: OtherActor = {
  code: code("XPB"),
  name: "Peru–Bolivia",
  kind: "former",
  continuesAs: [code("PER"), code("CHL")],
  until: 1839,
  source: "list",
};
const SOURCES = (["atop", "visits", "votes", "list"] as const).map((id) => ({
  id,
  title: `The ${id}`,
  publisher: "P",
  licence: "free",
  date: "2020",
  kind: "compiled" as const,
}));

const PACT = makeAlliance({ pact: "Pact of Paita", date: span("1836-05-06", "1839") });
const VOTES = {
  agreement: [[1838, 90]] as const,
  rollCalls: [],
  sources: [{ id: "votes" }],
};
const VISIT = {
  visitor: code("XPB"),
  host: code("MAR"),
  person: "Andrés de Santa Cruz",
  office: "head of state",
  date: on("1837-02-01"),
  sources: [{ id: "visits" }],
} as const;

/** Renders a page of Morocco; its neighbour in the pair stands in the place of the former state. */
function renderPage(known: Partial<Parameters<typeof renderPairPanel>[0]> = {}) {
  const world = { others: [PERU_BOLIVIA] };
  const byKind = new Map([
    ...ofKind(alliances, PACT),
    ...ofKind(unVotes, VOTES),
    ...ofKind(leaderVisits, VISIT),
  ]);
  const facts = [makePairFacts("MAR-XPB", { byKind })];
  const file = makeMoreFile("XPB", { sources: SOURCES }, { start: makeStart(world), facts });
  return renderPairPanel({ world, files: { "more/XPB": file }, ...known });
}

/** Opens what is folded of former states, and returns its rows. */
async function readRows(section: ReturnType<typeof within>, fold: string): Promise<string[]> {
  const summary = await section.findByText(fold);
  const rows = within(summary.closest("details") as HTMLElement);
  return rows.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent);
}

describe("a former state", () => {
  it("is told on the page of who stands in its place, apart, named and with its sources", async () => {
    renderPage();
    const section = within(await findWholeSection("History"));
    expect(await readRows(section, "Morocco and Peru–Bolivia (to 1839): 4 entries")).toEqual([
      expect.stringMatching(/^6 May 1836: Pact of Paita is signed: defence\.\u2060\d$/),
      expect.stringMatching(/^1 February 1837: Andrés .*, head of state of Peru–Bolivia, visits/),
      expect.stringMatching(/^1839: Pact of Paita ends\.\u2060\d$/),
      expect.stringContaining("Agreement in votes: agreement 90 % in 1838"),
      expect.stringMatching(/^1839: The end of Peru–Bolivia\.\u2060\d$/),
    ]);
    const sources = await findWholeSection("Sources");
    for (const { title } of SOURCES) expect(sources).toHaveTextContent(title);
  });

  it("is told on the pages of all who stand in its place, and on no other", async () => {
    renderPage({ pair: "CHL-MAR" });
    const section = within(await findWholeSection("History"));
    expect(await section.findByText(/^Morocco and Peru–Bolivia/)).toBeVisible();
    cleanup();
    renderPage({ pair: "FRA-MAR" });
    expect(await findWholeSection("History")).not.toHaveTextContent("Former states");
  });

  it("is no event, figure or mark of the two", async () => {
    renderPage();
    const section = within(await findWholeSection("History"));
    await section.findByText(/^Morocco and Peru–Bolivia/);
    expect(section.queryByText("Timeline")).not.toBeInTheDocument();
    for (const name of ["Life line", "Visits", "Other ties"]) {
      expect(await findWholeSection(name)).not.toHaveTextContent(/Paita|Santa Cruz|90 %/);
    }
  });

  it("leaves out what the dossier tells, under its own name or that of the party", async () => {
    const persons = [{ name: "Santa Cruz", office: "head of state" }];
    const visit = { persons, to: code("MAR"), date: on("1837") };
    for (const from of [code("XPB"), code("PER")]) {
      renderPage({
        dossier: makeDossier("MAR-PER", { visits: [makeVisit("own", { ...visit, from })] }),
      });
      const section = within(await findWholeSection("History"));
      const rows = await readRows(section, "Morocco and Peru–Bolivia (to 1839): 3 entries");
      expect(rows.join()).not.toContain("Santa Cruz");
      cleanup();
    }
  });
});
