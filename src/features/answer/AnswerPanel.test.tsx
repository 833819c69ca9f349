import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import { LOOKS_OF_FACTS } from "../../domain/looks/lineLook.ts";
import { kindOf } from "../../domain/mapSubject.ts";
import { EMPTY_FILTER } from "../../domain/organisationFilter.ts";
import { subjectOfFile } from "../../domain/subjectFile.ts";
import type { AddressView } from "../../store/address.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code } from "../../testing/codes.ts";
import { makeParty, type World } from "../../testing/makeAtlas.ts";
import { makeCoverage } from "../../testing/makeCoverage.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import { makeHistoryFile, type Past } from "../../testing/makeWorld.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { AnswerPanel } from "./AnswerPanel.tsx";
import { viewOfParts } from "./questionParts.ts";

const WORLD: World = {
  parties: [
    makeParty("EGY", { name: "Egypt" }),
    makeParty("ISR", { name: "Israel" }),
    makeParty("MAR", { name: "Morocco" }),
    makeParty("MRT", { name: "Mauritania" }),
    makeParty("SYR", { name: "Syria" }),
    makeParty("PER", { name: "Peru" }),
  ],
  memberships: [
    ...["EGY", "MAR", "MRT", "SYR"].map((party) => ({
      party,
      organisation: "LAS",
      since: 19731126,
    })),
    { party: "PER", organisation: "OLD", since: 19500000, until: 19910000 },
  ],
  members: { GRULAC: ["PER"] },
  summaries: {
    "EGY-ISR": { state: "relations", missionsAToB: "resident" },
    "ISR-MAR": { state: "relations", missionsBToA: "consular" },
    "ISR-MRT": { state: "broken" },
    "ISR-SYR": { state: "stated-none" },
  },
};
const PAST: Past = {
  turns: [
    ["EGY-ISR", "established", 19800226],
    ["ISR-MAR", "established", 20201222],
    ["ISR-MRT", "established", 19991028],
    ["ISR-MRT", "severed", 20100321],
  ],
};

const COVERAGE = makeCoverage({
  tables: [{ table: "relations", sources: ["one list", "another list"] }] as never,
  sources: ["one list", "another list"].map((id) => ({ ...makeSource(id), rows: 0, parties: 0 })),
});

function renderAnswer(prepare: (state: AtlasState) => void, hasPast = true) {
  serveDataset({ coverage: COVERAGE });
  return renderInAtlas(<AnswerPanel />, WORLD, (state) => {
    if (hasPast) {
      const file = makeHistoryFile(state.atlas, PAST);
      state.receiveHistory(createHistory(file, state.atlas.partyCodes));
    }
    prepare(state);
  });
}

const gapsOfIsrael =
  (times: { readonly year?: number; readonly since?: number } = {}) =>
  (state: AtlasState) =>
    state.showAnswer(
      viewOfParts({
        lines: "gaps",
        whom: { kind: "country", country: code("ISR") },
        who: { kind: "bloc", bloc: "LAS" },
        ...times,
      }),
    );
const part = (name: string) => screen.getByRole("combobox", { name });
const names = () =>
  within(screen.getAllByRole("list")[0] as HTMLElement)
    .getAllByRole("listitem")
    .map((item) => within(item).getAllByRole("button")[0]?.textContent);

describe("the answer to a question", () => {
  it("is a count and a list of names, each with what it is and since when", () => {
    renderAnswer(gapsOfIsrael());
    expect(screen.getByRole("heading", { name: "Answer" })).toHaveFocus();
    expect(screen.getByText("2 states of 4")).toBeVisible();
    expect(names()).toEqual([
      "Mauritaniabroken off or suspended, since 21 March 2010",
      "Syriastated that there are none",
    ]);
  });

  it("opens the pair of a row", async () => {
    const { user, store } = renderAnswer(gapsOfIsrael());
    await user.click(screen.getByRole("button", { name: /^Syria/ }));
    expect(store.getState().selection).toMatchObject({ kind: "pair", pair: "ISR-SYR" });
  });

  it("says what moved between two years", () => {
    renderAnswer(gapsOfIsrael({ year: 2021, since: 2005 }));
    const moved = screen.getByRole("region", { name: "What moved, 2005–2021" });
    const list = (title: string) =>
      within(within(moved).getByText(title).closest("details") as HTMLElement)
        .getAllByRole("listitem")
        .map((item) => item.textContent);
    expect(list("In 2005, and no more")).toEqual(["Morocco"]);
    expect(list("Not in 2005")).toEqual(["Mauritania"]);
  });

  it("says that trade is not compared", () => {
    renderAnswer((state) => {
      gapsOfIsrael({ year: 2021, since: 2005 })(state);
      state.chooseLines("trade");
      state.receiveTrade({
        year: 2016,
        sourceId: "baci",
        trade: { place: [0], aToB: [1], bToA: [1] },
      });
    });
    expect(screen.getByText(/^The figures of trade are of one year/)).toBeVisible();
  });

  it("says of facts since when, with the source of each", async () => {
    const spans = {
      place: [0, 2],
      kind: [
        kindOf({ classes: LOOKS_OF_FACTS }, "strong"),
        kindOf({ classes: LOOKS_OF_FACTS }, "plain"),
      ],
      since: [19500413, 19910101],
      until: [0, 0],
      begun: [0, 19910000 - 19910101],
      ended: [0, 20100000],
      sources: [0, 1],
    };
    const file = {
      id: "pacts",
      isDated: true,
      spans,
      sourceSets: [["one list"], ["another list"]],
    };
    const told = {
      name: "Pacts",
      words: { strong: "a pact", plain: "a truce" },
      tables: ["pacts"],
    };
    renderAnswer((state) => {
      state.receiveSubject(subjectOfFile(file, told));
      state.showAnswer(
        viewOfParts({ lines: "pacts", whom: { kind: "all" }, who: { kind: "all" } }),
      );
    });
    expect(names()).toEqual([
      "Egypt–Israela pact, since 13 April 1950",
      "Egypt–Mauritaniaa truce, 1991–2010",
    ]);
    const row = screen.getByText("Egypt–Mauritania").closest("li") as HTMLElement;
    await screen.findByText(/^another list/);
    expect(within(row).getByRole("button", { name: /^Source / })).toHaveTextContent("2");
  });

  it("says that it is on its way while the past is not here", () => {
    renderAnswer(gapsOfIsrael({ year: 1999 }), false);
    expect(screen.getByRole("status")).toHaveTextContent("Loading what answers it …");
    expect(screen.queryByText(/^\d+ states? of/)).not.toBeInTheDocument();
  });

  it("says once what all of it rests on, and leads to it", async () => {
    const { user } = renderAnswer((state) =>
      state.showAnswer(
        viewOfParts({
          lines: "gaps",
          whom: { kind: "country", country: code("PER") },
          who: { kind: "bloc", bloc: "LAS" },
        }),
      ),
    );
    await user.click(await screen.findByRole("button", { name: "Sources 1 to 2" }));
    const source = screen.getByText(/^one list/).closest("li");
    expect(source).toHaveFocus();
  });

  it("of two blocs is a list of pairs", () => {
    renderAnswer((state) =>
      state.showAnswer(
        viewOfParts({
          lines: "gaps",
          whom: { kind: "bloc", bloc: "LAS" },
          who: { kind: "bloc", bloc: "GRULAC" },
        }),
      ),
    );
    expect(screen.getByText("4 pairs of 4")).toBeVisible();
    expect(names()[0]).toBe("Egypt–Perunothing found");
  });
});

describe("the question", () => {
  it("says what was understood, each part in its place", () => {
    renderAnswer(gapsOfIsrael({ year: 2021, since: 2005 }));
    const selected = (name: string) =>
      (part(name) as HTMLSelectElement).selectedOptions[0]?.textContent;
    expect(selected("What")).toBe("Gaps");
    expect(selected("Between")).toBe("Israel");
    expect(selected("And")).toBe("members of LAS");
    expect(screen.getByRole("spinbutton", { name: "In the year" })).toHaveValue(2021);
    expect(screen.getByRole("spinbutton", { name: "Compared with the year" })).toHaveValue(2005);
  });

  it.each<[string, string, Partial<AtlasState>]>([
    ["What", "relations", { lines: "relations" }],
    ["Between", "state MAR", { selection: { kind: "country", country: code("MAR") } }],
    ["Between", "", { selection: { kind: "none" } }],
    ["And", "", { filter: expect.objectContaining({ include: [] }) }],
    ["And", "bloc GRULAC", { filter: expect.objectContaining({ include: ["GRULAC"] }) }],
    ["Which of them", "gap-stated", { only: "gap-stated" }],
  ])("is changed in its part “%s” to “%s”, and stays an answer", async (name, value, state) => {
    const { user, store } = renderAnswer(gapsOfIsrael());
    await user.selectOptions(part(name), value);
    expect(store.getState()).toMatchObject({ ...state, page: "answer" });
    if (name !== "Between") expect(part(name)).toHaveFocus();
  });

  it("offers every subject of the atlas", () => {
    const { store } = renderAnswer(gapsOfIsrael());
    const offered = within(part("What")).getAllByRole("option");
    const names = store.getState().atlas.subjects.map(([, name]) => name);
    expect(new Set(offered.map((option) => option.textContent))).toEqual(new Set(names));
  });

  it("takes another year when it is whole, and drops the comparison when that is no more earlier", async () => {
    const { user, store } = renderAnswer(gapsOfIsrael({ year: 2021, since: 2005 }));
    const year = screen.getByRole("spinbutton", { name: "In the year" });
    await user.clear(year);
    await user.type(year, "199");
    expect(store.getState().year).toBe(2021);
    await user.type(year, "9");
    await waitFor(() => expect(store.getState().year).toBe(1999));
    expect(store.getState().since).toBeUndefined();
  });

  it("compares with an earlier year, and no more", async () => {
    const { user, store } = renderAnswer(gapsOfIsrael({ year: 2021 }));
    await user.click(screen.getByRole("button", { name: "Compare with an earlier year" }));
    expect(store.getState().since).toBeLessThan(2021);
    await user.click(screen.getByRole("button", { name: "Compare no more" }));
    expect(store.getState().since).toBeUndefined();
  });
});

describe("the ways on", () => {
  it("lead to the page of the country, and to the same as a table", async () => {
    const { user, store } = renderAnswer(gapsOfIsrael());
    await user.click(screen.getByRole("button", { name: "The same as a table" }));
    expect(store.getState()).toMatchObject({ view: "table", rows: "pairs", page: "answer" });
    await user.click(screen.getByRole("button", { name: "The page of Israel" }));
    expect(store.getState().page).toBeUndefined();
    expect(store.getState().selection).toMatchObject({ country: "ISR" });
  });
});

describe("the answer to a question about members", () => {
  const ask =
    (view: Partial<AddressView>, include = ["LAS"]) =>
    (state: AtlasState) =>
      state.showAnswer({
        filter: { ...EMPTY_FILTER, include },
        lines: "organisations",
        page: "answer",
        section: "members",
        ...view,
      });

  it("is a count, and each member with since when", () => {
    renderAnswer(ask({}));
    expect(screen.getByRole("heading", { name: "Answer" })).toHaveFocus();
    expect(screen.getByText("4 members of LAS")).toBeVisible();
    expect(names()).toEqual([
      "Egyptsince 26 November 1973",
      "Mauritaniasince 26 November 1973",
      "Moroccosince 26 November 1973",
      "Syriasince 26 November 1973",
    ]);
  });

  it("opens the page of a member", async () => {
    const { user, store } = renderAnswer(ask({}));
    await user.click(screen.getByRole("button", { name: /^Morocco/ }));
    expect(store.getState().selection).toMatchObject({ kind: "country", country: "MAR" });
  });

  it("on one state is a sentence", () => {
    renderAnswer(ask({ country: code("MAR") }));
    expect(screen.getByRole("status")).toHaveTextContent(
      "Morocco is a member of LAS, since 26 November 1973.",
    );
  });

  it("on one that is not says so, and that it never was", () => {
    renderAnswer(ask({ country: code("PER") }));
    expect(screen.getByRole("status")).toHaveTextContent(
      "Peru is not a member of LAS. The list, with all former members, has it in no role.",
    );
  });

  it("on one in a past year is told of that year", () => {
    renderAnswer(ask({ country: code("MAR"), year: 1970 }));
    expect(screen.getByRole("status")).toHaveTextContent(
      "In 1970 Morocco was not a member of LAS.",
    );
    expect(screen.getByText("member, since 26 November 1973")).toBeVisible();
  });

  it("is, in words, none, and shows those who were members", () => {
    renderAnswer(ask({}, ["OLD"]));
    expect(screen.getByRole("status")).toHaveTextContent("None found: members of OLD");
    expect(screen.getByRole("button", { name: /^Peru/ })).toHaveTextContent("1950–1991");
  });

  it("on those who left is, in words, none", () => {
    renderAnswer(ask({ section: "left" }));
    expect(screen.getByText("None found that was a member and is no longer.")).toBeVisible();
  });

  it("is asked of another organisation, another state and another year in its place", async () => {
    const { user, store } = renderAnswer(ask({ country: code("MAR") }));
    await user.selectOptions(part("And"), "bloc GRULAC");
    expect(screen.getByRole("status")).toHaveTextContent("Morocco is not a member of GRULAC.");
    await user.selectOptions(part("Between"), "state PER");
    expect(screen.getByRole("status")).toHaveTextContent("Peru is a member of GRULAC.");
    const year = screen.getByRole("spinbutton", { name: "In the year" });
    await user.clear(year);
    await user.type(year, "1990");
    expect(store.getState()).toMatchObject({ year: 1990, page: "answer", section: "members" });
    await user.selectOptions(part("Between"), "");
    expect(screen.getByText(/^Not known whether they were members: 1/)).toBeVisible();
  });
});

describe("the answer to a question about missions that are wanting", () => {
  const ask = (section: string) => (state: AtlasState) =>
    state.showAnswer({
      country: code("ISR"),
      filter: { ...EMPTY_FILTER, include: ["LAS"] },
      lines: "missions",
      page: "answer",
      section,
    });

  it("says for how many none is found, and never that there is none", () => {
    renderAnswer(ask("no-embassy-in"));
    expect(screen.getByRole("status")).toHaveTextContent("None found for 3 of 4 states");
    expect(names()).toEqual([
      "Mauritanianone found",
      "Moroccoonly a consulate found",
      "Syrianone found",
    ]);
  });

  it("is changed in its parts, and a row opens the pair", async () => {
    const { user, store } = renderAnswer(ask("no-embassy-in"));
    await user.selectOptions(part("What is wanting"), "no-embassy-but-consulate-in");
    expect(names()).toEqual(["Moroccoonly a consulate found"]);
    await user.selectOptions(part("The country"), "state EGY");
    expect(store.getState().selection).toMatchObject({ country: "EGY" });
    expect(screen.getByRole("status")).toHaveTextContent("None found with a consulate alone.");
    await user.selectOptions(part("What is wanting"), "no-mission-of");
    await user.click(screen.getByRole("button", { name: /^Syria/ }));
    expect(store.getState().selection).toMatchObject({ kind: "pair", pair: "EGY-SYR" });
  });
});
