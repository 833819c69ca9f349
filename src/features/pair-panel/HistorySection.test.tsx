import { within as inside, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span, UNDATED, within } from "../../testing/dates.ts";
import type { World } from "../../testing/makeAtlas.ts";
import { makeEvent, makeRelation } from "../../testing/makeDossier.ts";
import { renderSection } from "../../testing/renderPairPanel.tsx";

/** The Soviet Union has a name and no page. */
const WORLD: World = { others: [{ code: code("SUN"), name: "Soviet Union", kind: "former" }] };

async function renderHistory(facts: Partial<DossierFile>) {
  const { section: history, ...panel } = await renderSection("History", facts, WORLD);
  return { ...panel, history };
}

describe("the history of a pair", () => {
  it("says in words that there are no events", async () => {
    const { history } = await renderHistory({});
    expect(history.getByText(/No events are known/)).toBeVisible();
    expect(history.queryByRole("list")).not.toBeInTheDocument();
  });

  it("begins with the summary", async () => {
    const summary = { text: "Friends since 1964.", sources: [] };
    const { history } = await renderHistory({ summary });
    expect(history.getByText("Friends since 1964.")).toBeVisible();
  });

  it("has its events under the titles of their eras, those without a date last", async () => {
    const { history } = await renderHistory({
      eras: [
        { id: "early", title: "Early ties", from: "1960-01-01", until: "1990-01-01" },
        { id: "new", title: "New ties", from: "1990-01-01" },
      ],
      events: [
        makeEvent("An embassy opens.", { date: on("1964") }),
        makeEvent("A visit is promised.", { date: UNDATED }),
        makeEvent("A treaty is signed.", { date: on("2001") }),
      ],
    });
    const titles = history.getAllByRole("heading", { level: 5 }).map((title) => title.textContent);
    expect(titles).toEqual(["Early ties", "New ties", "Without a date"]);
    const [early] = history.getAllByRole("list");
    expect(early).toHaveTextContent("1964An embassy opens.");
  });

  it("has a plain list, without a title, for a dossier without eras", async () => {
    const { history } = await renderHistory({ events: [makeEvent("An embassy opens.")] });
    expect(history.queryByRole("heading", { level: 5 })).not.toBeInTheDocument();
    expect(history.getByRole("listitem")).toHaveTextContent("An embassy opens.");
  });
});

describe("an event", () => {
  it("has its date in words, and as a machine-readable day where it is one", async () => {
    const { history } = await renderHistory({
      events: [
        makeEvent("day", { date: on("1964-06-27") }),
        makeEvent("year", { date: on("1973") }),
      ],
    });
    const day = history.getByText("27 June 1964");
    expect([day.tagName, day.getAttribute("datetime")]).toEqual(["TIME", "1964-06-27"]);
    expect(history.getByText("1973").tagName).toBe("SPAN");
  });

  it("says what did not happen, and nothing where it did", async () => {
    const { history } = await renderHistory({
      events: [
        makeEvent("signed", { date: on("1990") }),
        makeEvent("vote", { date: on("1991"), status: "omitted" }),
        makeEvent("loan", { date: on("1992"), status: "refused" }),
      ],
    });
    const items = history.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual([
      expect.stringMatching(/^1990signedstatement$/),
      expect.stringMatching(/^1991vote not done/),
      expect.stringMatching(/^1992loan refused/),
    ]);
  });

  it("says what kind of event it is", async () => {
    const { history } = await renderHistory({ events: [makeEvent("ruling", { kind: "legal" })] });
    expect(history.getByText("law")).toBeVisible();
  });

  it("leads to third parties that have a page, and names those that have none", async () => {
    const { history, user, store } = await renderHistory({
      events: [makeEvent("talks", { third: [code("FRA"), code("SUN")] })],
    });
    expect(history.getByText("Soviet Union")).toBeVisible();
    expect(history.queryByRole("button", { name: "Soviet Union" })).not.toBeInTheDocument();
    await user.click(history.getByRole("button", { name: "France" }));
    expect(store.getState()).toMatchObject({
      selection: { kind: "country", country: "FRA" },
      origin: "list",
    });
  });

  it("leads to the pair under which it is recorded", async () => {
    const { history, user, store } = await renderHistory({
      events: [makeEvent("recognition", { ofPair: pairKey("ESH-PER") })],
    });
    await user.click(history.getByRole("button", { name: "Peru–Sahrawi Republic" }));
    expect(store.getState().selection).toEqual({ kind: "pair", pair: "ESH-PER" });
  });
});

describe("bands over time", () => {
  const relations = [
    makeRelation("a", { date: on("1984"), state: "established" }),
    makeRelation("b", { date: within("1996", "2000"), state: "suspended" }),
    makeRelation("c", { date: on("2021"), state: "resumed" }),
  ];

  it("say in words how relations changed", async () => {
    const { history } = await renderHistory({ relations });
    expect(await history.findByRole("img")).toHaveAccessibleName(
      "relations stand, 1984 to 1996; relations suspended, between 1996 and 2000 to 2021; relations resumed, 2021 to 2026",
    );
  });

  it("have a year and a word for each stretch under them", async () => {
    const { history } = await renderHistory({ relations });
    const words = inside(await history.findByRole("figure")).getAllByRole("listitem");
    expect(words.map((word) => word.textContent)).toEqual([
      "1984 stand",
      "between 1996 and 2000 suspended",
      "2021 resumed",
    ]);
  });

  it("are drawn on one scale of time, without gaps, from the beginning until now", async () => {
    const { history } = await renderHistory({ relations });
    const stretches = [...(await history.findByRole("img")).querySelectorAll("rect")].map(
      (rect) => [Number(rect.getAttribute("x")), Number(rect.getAttribute("width"))],
    );
    const ends = stretches.map(([x = 0, width = 0]) => x + width);
    expect(stretches.map(([x = 0]) => x)).toEqual([0, ...ends.slice(0, -1)].map(near));
    expect(ends.at(-1)).toBeCloseTo(380, 6);
    // Established in some day of 1984, and now is 2026: the first year is a 43rd of it.
    expect(ends[0]).toBeCloseTo(380 / 42.6, 0);
  });

  it("are drawn for other pairs that the history turns on, with their names", async () => {
    const bands = [{ pair: pairKey("ESH-PER"), spells: relations }];
    const { history } = await renderHistory({ bands });
    const figure = await history.findByRole("figure");
    expect(figure).toHaveTextContent("Sahrawi Republic and Peru: relations");
    // In the colour of the party of this page that is in both: Peru is party B.
    expect(figure.dataset.party).toBe("b");
  });

  it("are left out where nothing ever changed", async () => {
    await renderHistory({ relations: [makeRelation("once", { date: span("1964", "..") })] });
    expect(screen.queryByRole("figure")).not.toBeInTheDocument();
  });
});

function near(value: number): unknown {
  return expect.closeTo(value, 6);
}
