import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { alliances } from "../../kinds/alliances/kind.ts";
import { migrants } from "../../kinds/migrants/kind.ts";
import { refugees } from "../../kinds/refugees/kind.ts";
import { usChiefs } from "../../kinds/us_chiefs_of_mission/kind.ts";
import { wars } from "../../kinds/wars/kind.ts";
import { code } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import { makeParty } from "../../testing/makeAtlas.ts";
import { makeDossier, makeEvent } from "../../testing/makeDossier.ts";
import {
  makeAlliance,
  makeEstablished,
  makeSeries,
  makeTableMission,
  makeTableRecognition,
  ofKind,
} from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

type Known = Parameters<typeof renderPairPanel>[0];

async function renderLine(known: Known) {
  const panel = renderPairPanel(known);
  const region = await findSection("Life line");
  await waitFor(() => expect(region.querySelector("svg[role=group]")).not.toBeNull());
  return { ...panel, region, line: within(region) };
}

const war = { war: "War of Fez", date: span("1859", "1860"), sources: [{ id: "cow-wars" }] };
const listOf = (region: HTMLElement, name: string) =>
  within(within(region).getByRole("list", { name }));

describe("the rows", () => {
  it("are those that have facts, each a list of marks with words", async () => {
    const { region, line } = await renderLine({
      facts: { byKind: ofKind(wars, war) },
    });
    expect(await line.findByRole("link", { name: /^1859–60: .*War of Fez/ })).toBeInTheDocument();
    expect(line.getAllByRole("list").map((list) => list.getAttribute("aria-label"))).toEqual([
      "Conflicts",
    ]);
    expect(region).toHaveTextContent("war 1859–60");
  });

  it("say of missions without dates that nobody knows since when", async () => {
    const { line } = await renderLine({
      facts: { missions: [makeTableMission({ lastSeen: "2025-11" })] },
    });
    expect(
      line.getByRole("link", {
        name: "Missions of Morocco in Peru: 1, since when is not known, as of 2025",
      }),
    ).toBeInTheDocument();
    expect(line.queryByRole("list")).not.toBeInTheDocument();
  });

  it("have the same marks before the rest of the facts is here as after", async () => {
    const pacts = [1950, 1960, 1970].map((year) =>
      makeAlliance({ pact: `Pact ${year}`, date: span(String(year), "1990") }),
    );
    const { region, line } = await renderLine({ facts: { byKind: ofKind(alliances, ...pacts) } });
    const shapes = () =>
      [...region.querySelectorAll("a[data-look] rect")].map((one) => one.outerHTML);
    const before = shapes();
    await line.findByRole("link", { name: /Pact 1950 is signed/ });
    expect(shapes()).toEqual(before);
  });

  it("fold what is dense by decade, as the timeline does", async () => {
    const events = Array.from({ length: 30 }, (_, place) =>
      makeEvent(`treaty-${place}`, { date: on(`19${50 + place}`), kind: "agreement" }),
    );
    const { line } = await renderLine({ dossier: makeDossier("MAR-PER", { events }) });
    expect(line.getByRole("link", { name: "1950s: 10 treaties and agreements" })).toBeVisible();
  });

  it("keep a place for figures that are still to come, with their years", async () => {
    const { line } = await renderLine({ series: [makeSeries({ firstYear: 2000 })], facts: {} });
    expect(
      line.getByRole("link", { name: "What Morocco sold to Peru, 2000 to 2001" }),
    ).toBeInTheDocument();
  });
});

describe("people", () => {
  const years = (persons: number) => [1990, 2000, 2010].map((year) => [year, persons] as const);
  const fled = (persons: number) => ({
    ...{ origin: code("MAR"), asylum: code("PER"), group: "refugees" as const },
    ...{ persons: years(persons), sources: [{ id: "unhcr" }] },
  });
  const born = {
    ...{ origin: code("MAR"), destination: code("PER"), persons: years(50) },
    sources: [{ id: "un-desa-migrants" }],
  };

  it("are counted by what says most, and the row says what that is", async () => {
    const { line, region } = await renderLine({
      facts: { byKind: new Map([...ofKind(migrants, born), ...ofKind(refugees, fled(900))]) },
    });
    expect(
      await line.findByRole("link", { name: "Refugees from Morocco in Peru, 1990 to 2010" }),
    ).toBeInTheDocument();
    expect(within(region).getByText("refugees")).toBeVisible();
    const year = line.getByRole("slider", { name: "Time on the life line" });
    fireEvent.change(year, { target: { value: "2000" } });
    expect(year.getAttribute("aria-valuetext")).toContain("900 refugees from MAR in PER");
  });

  it("are migrants where more of them are", async () => {
    const { line } = await renderLine({
      facts: { byKind: new Map([...ofKind(migrants, born), ...ofKind(refugees, fled(9))]) },
    });
    expect(
      await line.findByRole("link", { name: "Migrants from Morocco in Peru, 1990 to 2010" }),
    ).toBeInTheDocument();
  });
});

describe("the keyboard", () => {
  it("walks the marks of a row by arrows: a row is one stop", async () => {
    const events = [1950, 1970, 1990].map((year) =>
      makeEvent(`treaty-${year}`, {
        date: on(String(year)),
        kind: "agreement",
        text: `In ${year}`,
      }),
    );
    const { region, user } = await renderLine({ dossier: makeDossier("MAR-PER", { events }) });
    const marks = listOf(region, "Treaties").getAllByRole("link");
    expect(marks.map((mark) => mark.getAttribute("tabindex"))).toEqual(["-1", "-1", "0"]);
    act(() => marks[2]?.focus());
    await user.keyboard("{ArrowLeft}");
    expect(marks[1]).toHaveFocus();
    expect(region).toHaveTextContent("1970: In 1970");
    await user.keyboard("{Home}");
    expect(marks[0]).toHaveFocus();
  });
});

describe("a mark", () => {
  it("opens its fact in the timeline, and the fact shows its mark", async () => {
    const event = makeEvent("treaty", { date: on("1950"), kind: "agreement", text: "A treaty." });
    const { line, user } = await renderLine({
      dossier: makeDossier("MAR-PER", { events: [event] }),
    });
    const mark = line.getByRole("link", { name: "1950: A treaty." });
    await user.click(mark);
    const row = screen.getByText("A treaty.").closest("li") as HTMLElement;
    await waitFor(() => expect(row).toHaveFocus());
    await user.click(within(row).getByRole("button", { name: "Show on the life line" }));
    expect(mark).toHaveFocus();
  });

  it("opens the fold in which its fact is", async () => {
    const pacts = Array.from({ length: 45 }, (_, place) =>
      makeAlliance({ pact: `Pact ${place}`, date: on(`195${place % 10}`) as never }),
    );
    const { line, user } = await renderLine({ facts: { byKind: ofKind(alliances, ...pacts) } });
    const fold = await screen.findByText("1950s: 5 treaties and agreements");
    const folded = fold.closest("details")?.dataset.holds?.split("\n")[0] ?? "";
    const marks = await line.findAllByRole("link");
    const mark = marks.find(({ dataset }) => dataset.holds?.split("\n").includes(folded));
    await user.click(mark as HTMLElement);
    await waitFor(() => expect(document.activeElement?.tagName).toBe("LI"));
  });

  it("of a recognition leads to its row beside the band, and the row to it; the timeline does not tell it", async () => {
    const recognition = makeTableRecognition({
      by: code("PER"),
      of: code("MAR"),
      date: span("1970", ".."),
    });
    const { line, user } = await renderLine({ facts: { recognitions: [recognition] } });
    const mark = await line.findByRole("link", { name: /^since 1970: Peru recognises Morocco/ });
    await user.click(mark);
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^recognised/));
    expect(screen.queryByText("Peru recognises Morocco.")).toBeNull();
    const row = document.activeElement as HTMLElement;
    await user.click(within(row).getByRole("button", { name: "Show on the life line" }));
    expect(mark).toHaveFocus();
  });

  it("of a head of a mission opens the list in which that is folded", async () => {
    const chief = {
      ...{ host: code("PER"), person: "Ann Envoy", rank: "ambassador", date: on("1970-05-01") },
      sources: [{ id: "us-historian" }],
    };
    const { line, user } = await renderLine({
      pair: "PER-USA",
      facts: { byKind: ofKind(usChiefs, chief) },
      world: { parties: [makeParty("PER"), makeParty("USA")] },
    });
    const mark = await line.findByRole("link", { name: /^1970: Ann Envoy begins in Peru/ });
    await user.click(mark);
    await waitFor(() => expect(document.activeElement).toHaveTextContent(/^Ann Envoy, ambassador/));
    expect(document.activeElement?.closest("details")).toHaveAttribute("open");
  });

  it("is not there for what has no date, or is another pair's", async () => {
    const events = [
      makeEvent("dated", { date: on("1950"), text: "Dated." }),
      makeEvent("undated", { date: { shape: "unknown" }, text: "Undated." }),
    ];
    await renderLine({ dossier: makeDossier("MAR-PER", { events }) });
    const row = screen.getByText("Undated.").closest("li") as HTMLElement;
    expect(within(row).queryByRole("button", { name: "Show on the life line" })).toBeNull();
  });
});

describe("the hairline", () => {
  const events = [makeEvent("old", { date: on("1912"), kind: "agreement", text: "A treaty." })];
  const dossier = makeDossier("MAR-PER", { events });

  it("is the year of the map", async () => {
    const { line, store } = await renderLine({ dossier });
    const year = line.getByRole("slider", { name: "Time on the life line" });
    expect(year).toHaveAttribute("min", "1912");
    fireEvent.change(year, { target: { value: "1989" } });
    expect(store.getState().year).toBe(1989);
    act(() => store.getState().chooseYear(1970));
    expect(year).toHaveValue("1970");
  });

  it("reads the rows before the map begins, which stays there and says so", async () => {
    const { line, region, store } = await renderLine({ dossier });
    const year = line.getByRole("slider", { name: "Time on the life line" });
    fireEvent.change(year, { target: { value: "1912" } });
    expect(store.getState().year).toBe(1945);
    expect(year).toHaveValue("1912");
    expect(region).toHaveTextContent("1912: A treaty");
    expect(region).toHaveTextContent("the map begins in 1945 and stays there");
    fireEvent.change(year, { target: { value: "1950" } });
    expect(region).not.toHaveTextContent("the map begins");
  });

  it("tells a past year in words", async () => {
    const { line } = await renderLine({
      facts: {
        established: makeEstablished({ date: on("1964") }),
        byKind: ofKind(alliances, makeAlliance({ date: span("1970", "1980") })),
      },
    });
    const year = line.getByRole("slider", { name: "Time on the life line" });
    fireEvent.change(year, { target: { value: "1975" } });
    expect(year.getAttribute("aria-valuetext")).toMatch(/^1975: relations stand · /);
  });
});

it("says so where nothing dated is known of the pair", async () => {
  renderPairPanel({ facts: {} });
  const region = await findSection("Life line");
  expect(region).toHaveTextContent("No dated fact is known of the two.");
  expect(region.querySelector("svg")).toBeNull();
});
