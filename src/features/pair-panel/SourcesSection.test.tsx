import { act, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { borders } from "../../kinds/borders/kind.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeDossier, makeRelation, makeSource } from "../../testing/makeDossier.ts";
import { makeTableMission, ofKind } from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel, renderSection } from "../../testing/renderPairPanel.tsx";

describe("sources", () => {
  it("end with the way to where the page can be improved, but not in another page", async () => {
    const dossier = makeDossier("MAR-PER", {
      relations: [makeRelation("begun", { sources: [{ id: "Article" }] })],
      sources: [makeSource("Article")],
    });
    const { store, user, unmount } = renderPairPanel({ dossier });
    await findSection("Sources");
    await user.click(await screen.findByRole("button", { name: "Improve this page" }));
    expect(store.getState().page).toBe("read");
    unmount();
    const { store: embedded } = renderPairPanel({ dossier });
    act(() => embedded.setState({ isEmbedded: true }));
    await findSection("Sources");
    expect(screen.queryByRole("button", { name: "Improve this page" })).toBeNull();
  });

  it("are those that a fact of the page cites, numbered in the order of their first mark", async () => {
    const cite = (id: string) => ({ sources: [{ id }] });
    renderPairPanel({
      dossier: makeDossier("MAR-PER", {
        openQuestions: [{ id: "open", about: [], text: "Open?", ...cite("Last") }],
        relations: [makeRelation("begun", cite("Article"))],
        sources: ["Last", "Uncited", "Article"].map((id) => makeSource(id)),
      }),
      facts: { missions: [makeTableMission(cite("Pages"))] },
      tableSources: ["Uncited too", "Article", "Pages"].map((id) => makeSource(id)),
    });
    const section = within(await findSection("Sources"));
    await section.findByText(/Pages/);
    const titles = section.getAllByRole("listitem").map((item) => item.textContent?.split(".")[0]);
    expect(titles).toEqual(["Article", "Pages", "Last"]);
    const missions = within(await findSection("Missions"));
    expect(missions.getByRole("button", { name: "Who says so: source 2" })).toBeVisible();
  });

  it("keep their numbers when the rarer facts arrive: theirs come after", async () => {
    renderPairPanel({
      dossier: makeDossier("MAR-PER", {
        openQuestions: [{ id: "open", about: [], text: "Open?", sources: [{ id: "Last" }] }],
        sources: [makeSource("Last")],
      }),
      facts: { byKind: new Map(ofKind(borders, { kmByA: 12, sources: [{ id: "Border" }] })) },
      tableSources: [makeSource("Border")],
    });
    const section = within(await findSection("Sources"));
    await section.findByText(/Border/);
    const titles = section.getAllByRole("listitem").map((item) => item.textContent?.split(".")[0]);
    expect(titles).toEqual(["Last", "Border"]);
  });

  it("come with the ledger of their texts to download, where there is one", async () => {
    renderPairPanel({ dossier: makeDossier("MAR-PER"), files: { "ledger/MAR-PER": "" } });
    const link = await screen.findByRole("link", { name: /each claim or sentence/ });
    expect(link).toHaveAttribute("download", "MAR-PER-ledger.csv");
  });
});

describe("see also", () => {
  it("leads to pairs and parties, and names what has no page", async () => {
    const { section, user, store } = await renderSection("Sources", {
      seeAlso: [
        { kind: "pair", pair: pairKey("FRA-MAR") },
        { kind: "party", party: code("FRA"), title: "Foreign relations of France" },
        { kind: "title", title: "Foreign relations of Atlantis" },
      ],
    });
    expect(section.getByText("Foreign relations of Atlantis")).toBeVisible();
    await user.click(section.getByRole("button", { name: "Foreign relations of France" }));
    expect(store.getState().selection).toEqual({ kind: "country", country: "FRA" });
    await user.click(section.getByRole("button", { name: "France–Morocco relations" }));
    expect(store.getState().selection).toEqual({ kind: "pair", pair: "FRA-MAR", from: "FRA" });
  });
});
