import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Dispute } from "../../domain/dataset.ts";
import { codes } from "../../testing/codes.ts";
import { makeParty } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
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

  it("names sources with their licences, and where all licences stand", () => {
    renderInAtlas(<InfoPage page="about" />);
    const sources = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(sources.some((source) => source?.includes("CC BY-SA 4.0"))).toBe(true);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["licences.md", "data-licences.md"]);
  });
});
