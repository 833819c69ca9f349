import { screen, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import { FILL_OF_STANDING } from "../../domain/looks/countryFill.ts";
import { LINE_LOOKS } from "../../domain/looks/lineLook.ts";
import { TEXTURES } from "../../domain/looks/texture.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, type World } from "../../testing/makeAtlas.ts";
import { makeHistoryFile } from "../../testing/makeWorld.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { Legend } from "./Legend.tsx";
import { ShowMenu } from "./ShowMenu.tsx";

const ALWAYS = ["disputed territory, large or small", "dependent territory", "small state"];
/** Missions are drawn as soon as something is selected. */
const MISSIONS = ["mission, its own place", "mission, somewhere in its city"];
const NOTES = { depth: "notes" } as const;

/** The words of the legend, without those that always stand there. */
function readLegend(world: World, prepare?: (state: AtlasState) => void) {
  renderInAtlas(<Legend />, world, prepare);
  const legend = within(screen.getByRole("region", { name: "Legend" }));
  const words = legend.getAllByRole("listitem").map((item) => item.textContent ?? "");
  return words.filter((word) => !ALWAYS.includes(word));
}

describe("the legend", () => {
  it("always explains disputes, dependent territories and small states", () => {
    renderInAtlas(<Legend />);
    const items = screen.getAllByRole("listitem").map((item) => item.textContent);
    expect(items).toEqual(ALWAYS);
  });

  it("explains the lines that are drawn, and no others", () => {
    const dossiers = [makeEntry("MAR-PER"), makeEntry("FRA-MAR", NOTES)];
    expect(readLegend({ dossiers })).toEqual(["documented relation"]);
  });

  it("explains single facts where their lines are drawn", () => {
    const dossiers = [makeEntry("FRA-MAR", NOTES)];
    const words = readLegend({ dossiers }, (state) => state.chooseCountryOnMap(code("MAR")));
    expect(words).toEqual(["single facts known", "nothing found", ...MISSIONS]);
  });

  it.each(["broken", "stated-none"] as const)(
    "explains the dashes of a line that is %s",
    (state) => {
      expect(readLegend({ dossiers: [makeEntry("MAR-PER", { state })] })).toContain(
        "relations broken off, suspended or none",
      );
    },
  );

  it("explains the dashes of the selected line too", () => {
    const dossiers = [makeEntry("MAR-PER", { state: "broken" })];
    const words = readLegend({ dossiers }, (state) => state.openPair(pairKey("MAR-PER"), "list"));
    expect(words).toEqual([
      "selected pair",
      "relations broken off, suspended or none",
      ...MISSIONS,
    ]);
  });

  it("names what stands between the selected country and others, with its name", () => {
    const one = { embassy: 1 };
    const dossiers = [
      makeEntry("MAR-PER", { missionsAToB: one, missionsBToA: one }),
      makeEntry("FRA-MAR", { missionsBToA: one }),
    ];
    const words = readLegend({ dossiers }, (state) => state.chooseCountryOnMap(code("MAR")));
    expect(words).toEqual([
      "documented relation",
      "missions both ways",
      "only Morocco has a mission there",
      "nothing found",
      ...MISSIONS,
    ]);
  });

  it("names what the tables say stands between the selected country and others", () => {
    const summaries = {
      "FRA-MAR": { state: "relations", missionsAToB: "resident" },
      "MAR-PER": { state: "broken" },
      "ESH-MAR": { state: "stated-none" },
      "CHL-MAR": { state: "relations" },
    } as const;
    const words = readLegend({ summaries }, (state) => state.chooseCountryOnMap(code("MAR")));
    expect(words).toEqual([
      "only a mission in Morocco",
      "relations, no resident mission found",
      "relations suspended or broken off",
      "stated that there are none",
      "nothing found",
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
      state.chooseLines("missions");
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
    expect(menu).toHaveDisplayValue("Documented relations");
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
    const { colour, width, dash } = LINE_LOOKS["relations-broken"];
    const line = row?.querySelector("path[stroke]");
    expect(line).toHaveAttribute("stroke", `var(--map-${colour})`);
    expect(line).toHaveAttribute("stroke-width", String(width));
    expect(line).toHaveAttribute("stroke-dasharray", dash?.join(" "));
  });

  it("draws what stands between two with the fill and the texture that it has on the map", () => {
    const summaries = { "MAR-PER": { state: "broken" } } as const;
    renderInAtlas(<Legend />, { summaries }, (state) => state.chooseCountryOnMap(code("MAR")));
    const row = screen.getByText("relations suspended or broken off").closest("li");
    const { colour, texture = "hatch" } = FILL_OF_STANDING.broken;
    expect(row?.querySelector("path[fill]")).toHaveAttribute("fill", `var(--map-${colour})`);
    expect(row?.querySelector("pattern path")).toHaveAttribute("d", TEXTURES[texture].d);
  });

  it("says in words that there is none of a kind", () => {
    const summaries = { "FRA-MAR": { state: "relations" } } as const;
    const words = readLegend({ summaries }, (state) => state.chooseLines("relations"));
    expect(words).toContain("broken off or suspended: none found");
    expect(words.join()).not.toMatch(/: 0/);
  });

  it("names the one organisation of the filter", () => {
    const members = { AU: ["MAR"] };
    expect(readLegend({ members }, (state) => state.includeOrganisation("AU"))).toEqual(["AU"]);
  });

  it("says “inside the filter” where the fill means more than one membership", () => {
    const world = { members: { AU: ["MAR"], UN: ["MAR", "PER"] } };
    const words = readLegend(world, (state) => {
      state.includeOrganisation("AU");
      state.includeOrganisation("UN");
    });
    expect(words).toEqual(["inside the filter"]);
  });

  it("says “inside the filter” where members of another are left out", () => {
    const world = { members: { AU: ["MAR", "TCD"], LAS: ["MAR"] } };
    const words = readLegend(world, (state) => {
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
    const { user } = renderInAtlas(<Legend />);
    small.mockRestore();
    const button = screen.getByRole("button", { name: "Legend", expanded: false });
    expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
    await user.click(button);
    expect(screen.getAllByRole("listitem")).toHaveLength(ALWAYS.length);
  });
});
