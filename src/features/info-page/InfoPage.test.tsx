import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Dispute } from "../../domain/dataset.ts";
import { codes } from "../../testing/codes.ts";
import { makeEntry, makeParty } from "../../testing/makeAtlas.ts";
import { makeCoverage } from "../../testing/makeCoverage.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { InfoPage } from "./InfoPage.tsx";

const DISPUTES: readonly Dispute[] = [
  {
    id: "western-sahara",
    name: "Western Sahara",
    kind: "non-self-governing",
    administeredBy: codes("MAR"),
    claimedBy: codes("ESH", "MAR"),
  },
  { id: "abyei", name: "Abyei", kind: "claimed", administeredBy: [], claimedBy: codes("TCD") },
];

describe("the page on borders and names", () => {
  it("has the focus on its heading", () => {
    renderInAtlas(<InfoPage page="borders" />);
    expect(screen.getByRole("heading", { level: 2, name: "Borders and names" })).toHaveFocus();
  });

  it("counts the states, and names those that are not members of the United Nations", () => {
    const parties = [
      makeParty("FRA"),
      makeParty("MAR"),
      makeParty("PSE", { status: "observer" }),
      makeParty("ESH", { status: "limited" }),
      makeParty("XKX", { name: "Kosovo", status: "limited" }),
    ];
    renderInAtlas(<InfoPage page="borders" />, { parties });
    const words = screen.getByText(/^The atlas has/);
    expect(words).toHaveTextContent("The atlas has 5 states: the 2 members of the United Nations");
    expect(words).toHaveTextContent("its observers (Palestine)");
    expect(words).toHaveTextContent(
      "states with limited recognition (Kosovo and Sahrawi Republic)",
    );
  });

  it("lists every disputed area, who administers and who claims it", () => {
    renderInAtlas(<InfoPage page="borders" />, { disputes: DISPUTES });
    const table = within(screen.getByRole("table", { name: "Disputed areas on the map" }));
    const heads = table.getAllByRole("columnheader").map((head) => head.textContent);
    expect(heads).toEqual(["Area", "Administered by", "Claimed by"]);
    expect(table.getAllByRole("rowheader")).toHaveLength(2);
    const rows = table.getAllByRole("row").slice(1);
    expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["Western Sahara", "Morocco", "Sahrawi Republic and Morocco"],
      ["Abyei", "not settled", "Chad"],
    ]);
  });

  it("gives the reason of each anchor that has one", () => {
    const parties = [makeParty("MAR"), makeParty("PSE", { anchorReason: "seat of government" })];
    renderInAtlas(<InfoPage page="borders" />, { parties });
    expect(screen.getAllByRole("term").map((term) => term.textContent)).toEqual(["Palestine"]);
    expect(screen.getByRole("definition")).toHaveTextContent("seat of government");
  });
});

describe("the page about the atlas", () => {
  it("has its heading, edition and day", () => {
    renderInAtlas(<InfoPage page="about" />, { asOf: "2026-07-31" });
    expect(screen.getByRole("heading", { level: 2, name: "About" })).toHaveFocus();
    expect(screen.getByText("Edition test, data as of 31 July 2026.")).toBeVisible();
  });

  it("counts its articles, and says how far the list of states reaches once that is known", async () => {
    const list = { ...makeSource("gleditsch-ward", { date: "to 1999" }), rows: 1, parties: 1 };
    serveDataset({ coverage: makeCoverage({ sources: [list] }) });
    const dossiers = [makeEntry("MAR-PER"), makeEntry("FRA-MAR", { depth: "notes" })];
    renderInAtlas(<InfoPage page="about" />, { dossiers });
    expect(screen.getByText(/Full dossiers, 1 so far, rest on texts/)).toBeVisible();
    expect(
      await screen.findByText(/follows the list of Gleditsch and Ward, to 1999; it says/),
    ).toBeVisible();
  });

  it("names sources with their licences, and where all licences stand", () => {
    renderInAtlas(<InfoPage page="about" />);
    const sources = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(sources.some((source) => source?.includes("CC BY-SA 4.0"))).toBe(true);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["licences.md", "data-licences.md"]);
  });
});
