import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import { FILL_OF_STANDING } from "../../domain/looks/countryFill.ts";
import { TEXTURES } from "../../domain/looks/texture.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, type World } from "../../testing/makeAtlas.ts";
import { makeHistoryFile } from "../../testing/makeWorld.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { lookOf } from "../../testing/subjectOf.ts";
import { Legend } from "./Legend.tsx";
import { OnlyChip } from "./OnlyChip.tsx";
import { ShowMenu } from "./ShowMenu.tsx";

const ALWAYS = [
  "disputed territory, large or small",
  "dependent territory",
  "small state",
  "capital or seat, from nearby",
];
/** Missions are drawn as soon as something is selected. */
const MISSIONS = ["mission, its own place", "mission, somewhere in its city"];
const NOTES = { depth: "notes" } as const;

/** The words of the legend, without those that always stand there. */
function readLegend(world: World, prepare?: (state: AtlasState) => void) {
  renderInAtlas(<Legend />, world, (state) => {
    state.closeDoor();
    prepare?.(state);
  });
  fireEvent.click(screen.getByRole("button", { name: "Signs and notes" }));
  const legend = within(screen.getByRole("region", { name: "Legend" }));
  const words = legend.getAllByRole("listitem").map((item) => item.textContent ?? "");
  return words.filter((word) => !ALWAYS.includes(word));
}

const OF_LINES =
  /^(diplomatic relations|broken off or suspended|resident missions|one way|none found either way).*: \d/;
const OF_COUNTS = /^Missions have|(Embassies hosted|States with which it has relations), /;

/** The same without the classes of lines, which are counted, and what is remarked of them. */
const readOthers: typeof readLegend = (...asked) =>
  readLegend(...asked).filter((words) => !OF_LINES.test(words) && !OF_COUNTS.test(words));

const askForRelations = (state: AtlasState) => state.chooseLines("relations");

describe("the legend", () => {
  it("always explains disputes, dependent territories, small states and capitals", () => {
    renderInAtlas(<Legend />, {}, (state) => state.chooseLines("trade"));
    fireEvent.click(screen.getByRole("button", { name: "Signs and notes" }));
    const items = screen.getAllByRole("listitem").map((item) => item.textContent ?? "");
    expect(items.slice(-ALWAYS.length)).toEqual(ALWAYS);
  });

  it("tells the classes that there are of what is counted, how many are of each, and as of when", () => {
    const others = ["CHL", "ESH", "FRA", "NZL", "PER"];
    const summaries = Object.fromEntries(
      others.map((one) => {
        const pair = [one, "MAR"].sort().join("-");
        const way = one < "MAR" ? "missionsAToB" : "missionsBToA";
        return [pair, { [way]: "resident" }];
      }),
    );
    const words = readLegend({ summaries }).join("; ");
    expect(words).toContain("Embassies hosted, 4+: 1");
    expect(words).toContain("Embassies hosted, none found: 7");
    const [first, last] = makeAtlas().missionYears;
    expect(words).toContain(`As the sources list them, ${first} to ${last}`);
  });

  it("is a strip of the classes at the front door", () => {
    renderInAtlas(<Legend />, { summaries: { "FRA-MAR": { missionsAToB: "resident" } } });
    expect(screen.getByText("Embassies hosted")).toBeVisible();
    expect(screen.queryByText("small state")).not.toBeVisible();
  });

  it("offers how many of the lines are drawn, of the world none at first", async () => {
    const world: World = { summaries: { "FRA-MAR": { missionsAToB: "resident" } } };
    const { user, store } = renderInAtlas(<Legend />, world, (state) => state.closeDoor());
    const lines = screen.getByRole("combobox", { name: "Lines" });
    expect(lines).toHaveDisplayValue("none");
    expect(screen.getByText("of 1")).toBeVisible();
    await user.selectOptions(lines, "all");
    expect(store.getState().top).toBe("all");
    expect(screen.getByText(/^one way, from the solid half: /)).toBeVisible();
    await user.selectOptions(lines, "none");
    expect(screen.queryByText(/^one way, from the solid half: /)).not.toBeInTheDocument();
  });

  it("says how many of the lines of a country are drawn, and has the number that was asked for", () => {
    const world: World = { summaries: { "FRA-MAR": { missionsAToB: "resident" } } };
    renderInAtlas(<Legend />, world, (state) => {
      state.chooseCountryOnMap(code("MAR"));
      state.chooseTop(0);
    });
    expect(screen.getByRole("combobox", { name: "Lines" })).toHaveDisplayValue("none");
  });

  it("tells broken lines of the front door from the others", () => {
    const told = { pair: pairKey("MAR-PER"), date: 20250101 };
    const words = readLegend({}, (state) =>
      state.receiveFront({
        stories: [
          { ...told, kind: "severed", isBroken: true },
          { ...told, pair: pairKey("FRA-TCD"), kind: "resumed" },
        ],
        changed: null,
        gap: null,
        recognition: null,
        days: {},
      }),
    );
    expect(words).toContain("relations broken off lately");
    expect(words.join()).toMatch(/begun, restored or recognised lately/);
  });

  it("explains the lines that are drawn, and no others", () => {
    const related = { state: "relations" } as const;
    const dossiers = [
      makeEntry("MAR-PER", related),
      makeEntry("FRA-MAR", { ...NOTES, ...related }),
    ];
    expect(readOthers({ dossiers }, askForRelations)).toEqual(["documented relation"]);
  });

  it("explains single facts where their lines are drawn", () => {
    const dossiers = [makeEntry("FRA-MAR", { ...NOTES, state: "relations" })];
    const words = readOthers({ dossiers }, (state) => {
      askForRelations(state);
      state.chooseCountryOnMap(code("MAR"));
    });
    expect(words).toContain("single facts known");
  });

  it("explains of a selected pair its own line, and nobody else's", () => {
    const dossiers = [makeEntry("MAR-PER", { state: "broken" }), makeEntry("FRA-MAR")];
    for (const lines of ["missions", "relations", "trade"]) {
      const words = readLegend({ dossiers }, (state) => {
        state.chooseLines(lines);
        state.openPair(pairKey("MAR-PER"), "list");
      });
      expect(words).toEqual(["selected pair", ...MISSIONS]);
      cleanup();
    }
  });

  it("names what stands between the selected country and others, with its name", () => {
    const one = { embassy: 1 };
    const dossiers = [
      makeEntry("MAR-PER", { missionsAToB: one, missionsBToA: one }),
      makeEntry("FRA-MAR", { ...NOTES, missionsBToA: one }),
    ];
    const words = readOthers({ dossiers }, (state) => state.chooseCountryOnMap(code("MAR")));
    expect(words).toEqual([
      "documented relation",
      "single facts known",
      "missions both ways: 1",
      "only Morocco has a mission there: 1",
      expect.stringMatching(/^nothing found: \d$/),
      ...MISSIONS,
    ]);
  });

  it("says with how many states missions are listed that their fill does not tell", () => {
    const summaries = {
      "FRA-MAR": { state: "broken", missionsAToB: "resident", missionsBToA: "resident" },
      "MAR-PER": { state: "relations", missionsAToB: "resident" },
      "ESH-MAR": { state: "stated-none", missionsBToA: "resident" },
    } as const;
    const words = readLegend({ summaries }, (state) => {
      state.chooseLines("missions");
      state.chooseCountryOnMap(code("MAR"));
    });
    expect(words).toContain("only Morocco has a mission there: 1");
    expect(words).toContain("relations suspended or broken off: 1");
    expect(words).toContain("Missions are listed too with states coloured by their relations: 2");
    cleanup();
    const { "MAR-PER": plain } = summaries;
    const others = readLegend({ summaries: { "MAR-PER": plain } }, (state) => {
      state.chooseLines("missions");
      state.chooseCountryOnMap(code("MAR"));
    });
    expect(others.join()).not.toContain("listed too");
  });

  it("explains the lines of none found between two blocs beside the fills of a country of one", () => {
    const words = readLegend({ members: { LAS: ["MAR"], AU: ["FRA", "PER"] } }, (state) => {
      state.chooseLines("missions");
      state.setBetween({ one: ["LAS"], other: ["AU"] });
      state.chooseCountryOnMap(code("MAR"));
    });
    expect(words).toContain("none found either way: 2");
  });

  it("names what the tables say stands between the selected country and others", () => {
    const summaries = {
      "FRA-MAR": { state: "relations", missionsAToB: "resident" },
      "MAR-PER": { state: "broken" },
      "ESH-MAR": { state: "stated-none" },
      "CHL-MAR": { state: "relations" },
    } as const;
    const words = readOthers({ summaries }, (state) => state.chooseCountryOnMap(code("MAR")));
    expect(words).toEqual([
      "only a mission in Morocco: 1",
      "relations, no resident mission found: 1",
      "relations suspended or broken off: 1",
      "stated that there are none: 1",
      expect.stringMatching(/^nothing found: \d$/),
      ...MISSIONS,
    ]);
  });

  it("says nothing of what stands between two before the past has come", () => {
    const words = readLegend({}, (state) => {
      state.chooseYear(1989);
      state.chooseCountryOnMap(code("MAR"));
    });
    expect(words).not.toContain("nothing found");
  });

  it("says in a past year how far its relations can be trusted", () => {
    const words = readLegend({}, (state) => {
      const file = makeHistoryFile(state.atlas, { turns: [["MAR-PER", "established", 19640000]] });
      state.receiveHistory(createHistory(file, state.atlas.partyCodes));
      state.chooseYear(1989);
      state.chooseLines("relations");
    });
    expect(words).toContain("diplomatic relations: 1");
    expect(words).toContain(
      "Relations once begun count until a break is recorded; not every break is.",
    );
  });

  it("says in a past year how old the sources of missions are", () => {
    const words = readLegend({}, (state) => {
      state.chooseYear(1989);
      state.chooseCountryOnMap(code("MAR"));
    });
    const [first, last] = makeAtlas().missionYears;
    expect(words).toContain(`Missions have no dates: as of their sources, ${first} to ${last}.`);
  });

  it("offers which pairs have lines, and tells how many there are of each kind", async () => {
    const summaries = {
      "FRA-MAR": { state: "relations" },
      "CHL-NZL": { state: "relations" },
      "MAR-PER": { state: "broken" },
    } as const;
    const { user, store } = renderInAtlas(
      <>
        <ShowMenu />
        <Legend />
      </>,
      { summaries },
    );
    const menu = screen.getByRole("combobox", { name: "Show" });
    expect(menu).toHaveDisplayValue("Missions");
    await user.selectOptions(menu, "Diplomatic relations");
    expect(store.getState().lines).toBe("relations");
    const words = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(words).toContain("diplomatic relations: 2");
    expect(words).toContain("broken off or suspended: 1");
  });

  it("draws a class of lines with the look that it has on the map", () => {
    const summaries = { "MAR-PER": { state: "broken" } } as const;
    renderInAtlas(<Legend />, { summaries }, (state) => state.chooseLines("relations"));
    const row = screen.getByText("broken off or suspended: 1").closest("li");
    const { colour, width, dash } = lookOf("relations", "relations-broken");
    const line = row?.querySelector("path[stroke]");
    expect(line).toHaveAttribute("stroke", `var(--map-${colour})`);
    expect(line).toHaveAttribute("stroke-width", String(width));
    expect(line).toHaveAttribute("stroke-dasharray", dash?.join(" "));
  });

  it("draws what stands between two with the fill and the texture that it has on the map", () => {
    const summaries = { "MAR-PER": { state: "broken" } } as const;
    renderInAtlas(<Legend />, { summaries }, (state) => state.chooseCountryOnMap(code("MAR")));
    const row = screen.getByText(/^relations suspended or broken off: 1$/).closest("li");
    const { colour, texture = "hatch" } = FILL_OF_STANDING.broken;
    expect(row?.querySelector("path[fill]")).toHaveAttribute("fill", `var(--map-${colour})`);
    expect(row?.querySelector("pattern path")).toHaveAttribute("d", TEXTURES[texture].d);
  });

  it("passes over a class that nobody is of", () => {
    const summaries = { "FRA-MAR": { state: "relations" } } as const;
    const words = readLegend({ summaries }, (state) => state.chooseLines("relations"));
    expect(words).toContain("diplomatic relations: 1");
    expect(words.join()).not.toMatch(/broken off|: 0/);
  });

  it("names the one organisation of the filter", () => {
    const members = { AU: ["MAR"] };
    expect(readOthers({ members }, (state) => state.includeOrganisation("AU"))).toEqual(["AU"]);
  });

  it("says “inside the filter” where the fill means more than one membership", () => {
    const world = { members: { AU: ["MAR"], UN: ["MAR", "PER"] } };
    const words = readOthers(world, (state) => {
      state.includeOrganisation("AU");
      state.includeOrganisation("UN");
    });
    expect(words).toEqual(["inside the filter"]);
  });

  it("says “inside the filter” where members of another are left out", () => {
    const world = { members: { AU: ["MAR", "TCD"], LAS: ["MAR"] } };
    const words = readOthers(world, (state) => {
      state.includeOrganisation("AU");
      state.excludeOrganisation("LAS");
    });
    expect(words).toEqual(["inside the filter"]);
  });

  it("leads to the policy on borders and names", async () => {
    const { user, store } = renderInAtlas(<Legend />);
    await user.click(screen.getByRole("button", { name: /statement on borders/ }));
    expect(store.getState().page).toBe("borders");
  });

  it("is folded away on a small screen until it is asked for", async () => {
    const small = vi.spyOn(window, "matchMedia");
    small.mockImplementation((media) => ({ matches: true, media }) as MediaQueryList);
    const summaries = { "FRA-MAR": { state: "relations" } } as const;
    const { user } = renderInAtlas(<Legend />, { summaries }, askForRelations);
    small.mockRestore();
    const button = screen.getByRole("button", { name: "Legend", expanded: false });
    expect(screen.getByText("diplomatic relations: 1")).not.toBeVisible();
    await user.click(button);
    expect(screen.getByText("diplomatic relations: 1")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Signs and notes" }));
    for (const words of ALWAYS) expect(screen.getByText(words)).toBeVisible();
  });
});

describe("a class of the legend", () => {
  const world: World = {
    summaries: {
      "FRA-MAR": { state: "relations", missionsAToB: "resident", missionsBToA: "resident" },
      "MAR-PER": { state: "broken" },
      "CHL-MAR": { state: "relations" },
    },
  };

  it("is shown alone when it is pressed, and all are when it is pressed again", async () => {
    const { user, store } = renderInAtlas(<Legend />, world, (state) => {
      state.closeDoor();
      state.chooseLines("relations");
    });
    const broken = screen.getByRole("button", { name: "broken off or suspended: 1" });
    expect(broken).toHaveAttribute("aria-pressed", "false");
    await user.click(broken);
    expect(store.getState().only).toBe("relations-broken");
    expect(broken).toHaveAttribute("aria-pressed", "true");
    // The others are still offered, with how many there are.
    expect(screen.getByRole("button", { name: "diplomatic relations: 2" })).toBeVisible();
    await user.click(broken);
    expect(store.getState().only).toBeUndefined();
  });

  it("is named by a chip beside Show, which shows all again", async () => {
    const { user, store } = renderInAtlas(<OnlyChip />, world, (state) => {
      state.chooseCountryOnMap(code("MAR"));
      state.chooseOnly("missions-both");
    });
    await user.click(screen.getByRole("button", { name: /^Shown alone: missions both ways: 1/ }));
    expect(store.getState().only).toBeUndefined();
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("that the view does not have is no reason for a chip; one that nobody is of says so", () => {
    renderInAtlas(<OnlyChip />, world, (state) => {
      state.chooseCountryOnMap(code("MAR"));
      state.chooseOnly("missions-hosted");
    });
    expect(screen.getByRole("button", { name: /nobody is of here/ })).toBeVisible();
    cleanup();
    renderInAtlas(<OnlyChip />, world, (state) => state.chooseOnly("missions-both"));
    expect(screen.queryByRole("button")).not.toBeInTheDocument();
  });

  it("says of a country with fewer lines than are drawn of one that all are", () => {
    renderInAtlas(<Legend />, world, (state) => {
      state.closeDoor();
      state.chooseCountryOnMap(code("MAR"));
    });
    expect(screen.getByRole("combobox", { name: "Lines" })).toHaveDisplayValue("all");
  });

  it("stands out under the pointer and under the focus, and no longer when they leave", async () => {
    const { user, store } = renderInAtlas(<Legend />, world, (state) => {
      state.closeDoor();
      state.chooseCountryOnMap(code("MAR"));
    });
    const both = screen.getByRole("button", { name: "missions both ways: 1" });
    await user.hover(both);
    expect(store.getState().lit).toBe("missions-both");
    await user.unhover(both);
    expect(store.getState().lit).toBeUndefined();
  });

  it("is forgotten with its subject and its selection", async () => {
    const { store } = renderInAtlas(<Legend />, world, (state) => state.chooseOnly("counted-1"));
    store.getState().chooseCountryOnMap(code("MAR"));
    expect(store.getState().only).toBeUndefined();
  });
});
