import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { findLedger } from "../../data/loadDataset.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeEntry } from "../../testing/makeAtlas.ts";
import { makeDossier, makeEvent } from "../../testing/makeDossier.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { PairPanel } from "./PairPanel.tsx";

const SECTIONS = [
  "Life line",
  "Figures",
  "History",
  "Missions",
  "Visits",
  "Trade and money",
  "People",
  "Organisations",
  "Other ties",
  "Open questions",
  "Sources",
];

async function findHeadings() {
  const headings = await screen.findAllByRole("heading", { level: 3 });
  return headings.map((heading) => heading.textContent);
}

describe("the page of a pair", () => {
  it.each([
    ["a dossier", makeDossier("MAR-PER")],
    ["notes", makeDossier("MAR-PER", { depth: "notes" })],
    ["nothing", undefined],
  ])("has its sections in their order with %s behind it", async (_, dossier) => {
    renderPairPanel(dossier ? { dossier } : {});
    expect(await findHeadings()).toEqual(SECTIONS);
  });

  it("names both parties by the alphabet", () => {
    renderPairPanel({});
    expect(screen.getByRole("heading", { level: 2, name: "Morocco–Peru relations" })).toBeVisible();
  });

  it("keeps that order wherever the two stand side by side, also where their codes have another", async () => {
    renderPairPanel({ pair: "FRA-TCD" });
    const heading = screen.getByRole("heading", { level: 2, name: "Chad–France relations" });
    const names = within(heading).getAllByRole("button");
    expect(names.map(({ textContent }) => textContent)).toEqual(["Chad", "France"]);
    const missions = within(await findSection("Missions"));
    expect(
      missions.getAllByRole("heading", { level: 4 }).map(({ textContent }) => textContent),
    ).toEqual(["Chad in France", "France in Chad"]);
  });

  it("says what stands behind it where that is no article", async () => {
    renderPairPanel({});
    expect(await screen.findByText(/what is here comes from its tables/)).toBeVisible();
  });

  it("says so of notes too, and nothing of an article", async () => {
    const { unmount } = renderPairPanel({ dossier: makeDossier("MAR-PER", { depth: "notes" }) });
    expect(await screen.findByText(/facts met in articles on other pairs/)).toBeVisible();
    unmount();
    renderPairPanel({ dossier: makeDossier("MAR-PER") });
    await findSection("History");
    expect(screen.queryByText(/No article on this pair/)).not.toBeInTheDocument();
  });

  it("loads no dossier for a pair that has none", async () => {
    const { server } = renderPairPanel({});
    await findSection("History");
    expect(server.requests).not.toContain("dossier/MAR-PER");
  });
});

describe("a name in the head", () => {
  it("opens that country", async () => {
    const { user, store } = renderPairPanel({});
    await user.click(screen.getByRole("button", { name: "Peru" }));
    expect(store.getState().selection).toEqual({ kind: "country", country: "PER" });
  });

  it("has the colour of its party: A first in code order", () => {
    renderPairPanel({ pair: "MAR-PER" });
    const buttons = within(screen.getByRole("heading", { level: 2 })).getAllByRole("button");
    expect(buttons.map(({ textContent, dataset }) => [textContent, dataset.party])).toEqual([
      ["Morocco", "a"],
      ["Peru", "b"],
    ]);
  });

  it("is no button for an actor without a page of its own", async () => {
    renderPairPanel({
      pair: "EUU-MAR",
      dossier: makeDossier("EUU-MAR", { depth: "notes" }),
      world: { others: [{ code: code("EUU"), name: "European Union", kind: "organisation" }] },
    });
    const heading = await screen.findByRole("heading", { level: 2 });
    const buttons = within(heading).getAllByRole("button");
    expect(buttons.map((button) => button.textContent)).toEqual(["Morocco"]);
  });
});

describe("the focus", () => {
  const heading = () => screen.getByRole("heading", { level: 2 });

  it.each(["list", "search"] as const)("goes to the heading from the %s", (origin) => {
    renderPairPanel({ prepare: (state) => state.openCountry(code("MAR"), origin) });
    expect(heading()).toHaveFocus();
  });

  it.each(["map", "address"] as const)("stays where it is from the %s", (origin) => {
    renderPairPanel({ prepare: (state) => state.openCountry(code("MAR"), origin) });
    expect(heading()).not.toHaveFocus();
  });
});

describe("the links to the sections", () => {
  it("are one for each, and put the section into the address", async () => {
    const { user, store } = renderPairPanel({});
    const links = within(await screen.findByRole("navigation", { name: "Sections" }));
    expect(links.getAllByRole("link").map((link) => link.textContent)).toEqual(SECTIONS);
    await user.click(links.getByRole("link", { name: "Trade and money" }));
    expect(store.getState().section).toBe("trade");
    expect(links.getByRole("link", { name: "Trade and money" })).toHaveAttribute(
      "aria-current",
      "location",
    );
  });

  it("lead to sections that are there", async () => {
    renderPairPanel({});
    const nav = within(await screen.findByRole("navigation", { name: "Sections" }));
    const links = nav.getAllByRole("link");
    const targets = links.map((link) => document.querySelector(link.getAttribute("href") ?? ""));
    expect(targets.map((target) => target?.tagName)).toEqual(SECTIONS.map(() => "SECTION"));
  });
});

describe("a dossier that does not load", () => {
  const dossier = makeDossier("MAR-PER", { events: [makeEvent("An embassy opens.")] });

  it("says so, keeps the head, offers to try again, and comes", async () => {
    const { server, user } = renderPairPanel({ dossier });
    server.breakFile("dossier/MAR-PER");
    expect(await screen.findByRole("alert")).toHaveTextContent("The dossier did not load.");
    expect(screen.getByRole("heading", { level: 2 })).toBeVisible();
    server.mendFile("dossier/MAR-PER");
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("An embassy opens.")).toBeVisible();
    expect(screen.queryByRole("alert")).not.toBeInTheDocument();
  });

  it("says that a new edition is out when that is why, and offers to reload", async () => {
    const server = serveDataset({ "dossier/MAR-PER": dossier });
    await findLedger(pairKey("MAR-PER"));
    server.publish({});
    const dossiers = [makeEntry("MAR-PER")];
    renderInAtlas(<PairPanel pair={pairKey("MAR-PER")} />, { dossiers });
    expect(await screen.findByRole("alert")).toHaveTextContent(
      "A new edition of the atlas is out.",
    );
    expect(screen.getByRole("button", { name: "Reload" })).toBeVisible();
  });

  it("says meanwhile that it is loading", () => {
    renderPairPanel({ dossier });
    expect(screen.getByRole("status")).toHaveTextContent("Loading the dossier");
  });
});
