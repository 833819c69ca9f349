import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Citation } from "../../domain/dataset.ts";
import { makeDossier, makeEvent, makeSource } from "../../testing/makeDossier.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

const SOURCES = [
  makeSource("Morocco–Peru relations", { publisher: "Wikipedia", address: "https://example.org/" }),
  makeSource("A speech", { kind: "primary", licence: "own words", date: "1984" }),
];

async function renderEvent(...sources: readonly Citation[]) {
  const events = [makeEvent("An embassy opens.", { sources })];
  const panel = renderPairPanel({ dossier: makeDossier("MAR-PER", { events, sources: SOURCES }) });
  return { ...panel, history: within(await findSection("History")) };
}

describe("the number at a fact", () => {
  it("opens who says so, and closes it again", async () => {
    const { user, history } = await renderEvent({ id: "Morocco–Peru relations", at: "History" });
    const mark = history.getByRole("button", { name: "Who says so: source 1" });
    expect(mark).toHaveAttribute("aria-expanded", "false");
    await user.click(mark);
    expect(mark).toHaveAttribute("aria-expanded", "true");
    expect(
      screen.getByText(/Wikipedia, in “History” \(encyclopedia; CC BY-SA 4.0; November 2025\)/),
    ).toBeVisible();
    expect(history.getByRole("link", { name: "Morocco–Peru relations" })).toHaveAttribute(
      "href",
      "https://example.org/",
    );
    await user.click(mark);
    expect(screen.queryByText(/Wikipedia, in/)).not.toBeInTheDocument();
  });

  it("counts the sources of the page, and names a source once with all its places", async () => {
    const { user, history } = await renderEvent(
      { id: "A speech" },
      { id: "Morocco–Peru relations", at: "History" },
      { id: "Morocco–Peru relations", at: "Trade" },
    );
    await user.click(history.getByRole("button", { name: "Who says so: source 1, 2" }));
    expect(screen.getByText(/Wikipedia, in “History”, in “Trade”/)).toBeVisible();
    expect(screen.getByText(/A speech, A publisher \(primary; own words; 1984\)/)).toBeVisible();
  });

  it("opens the place in the source that has an address of its own", async () => {
    const pages = makeSource("Pages", { placeAddress: "https://example.org/wiki/{place}" });
    const events = [
      makeEvent("e", { sources: [{ id: "Pages", at: "Foreign relations of Peru" }] }),
    ];
    const dossier = makeDossier("MAR-PER", { events, sources: [pages] });
    const { user } = renderPairPanel({ dossier });
    await findSection("History");
    await user.click(screen.getByRole("button", { name: /Who says so/ }));
    expect(screen.getByRole("link", { name: "Foreign relations of Peru" })).toHaveAttribute(
      "href",
      "https://example.org/wiki/Foreign_relations_of_Peru",
    );
  });

  it("is left out where no source of the page says so", async () => {
    const { history } = await renderEvent({ id: "Lost" });
    expect(history.queryByRole("button", { name: /Who says so/ })).not.toBeInTheDocument();
  });

  it("can be opened with the keyboard", async () => {
    const { user, history } = await renderEvent({ id: "A speech" });
    history.getByRole("button", { name: /Who says so/ }).focus();
    await user.keyboard("{Enter}");
    expect(screen.getByText(/A speech, A publisher/)).toBeVisible();
  });
});
