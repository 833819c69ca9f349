import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { selectSince, selectYear } from "../../store/selectors.ts";
import type { World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { ShowMenu } from "./ShowMenu.tsx";

const TOLLS = "tolls";
const FEUDS = "feuds";
const SUBJECTS: World = {
  subjects: [
    [TOLLS, "Tolls of old", "economy"],
    [FEUDS, "Feuds", "conflicts"],
  ],
};

const menu = () => screen.getByRole("combobox", { name: "Show" });
const shown = () => within(menu()).getByRole("option", { selected: true }).textContent;
const namesIn = (element: HTMLElement) =>
  within(element)
    .getAllByRole("option")
    .map(({ textContent }) => textContent);

function compareYears() {
  return renderInAtlas(<ShowMenu />, {}, (state) => {
    state.includeOrganisation("AU");
    state.chooseLines("relations");
    state.compareSince(1990);
  });
}

describe("the menu of what is shown", () => {
  it("compares with an earlier year where what changed is asked for and none is named", async () => {
    const { store, user } = renderInAtlas(<ShowMenu />, {}, (state) => state.closeDoor());
    expect(shown()).toBe("Missions");
    await user.selectOptions(menu(), "What changed");
    expect(shown()).toBe("What changed");
    const year = selectYear(store.getState());
    expect(selectSince(store.getState())).toBeLessThan(year);
    await user.selectOptions(menu(), "Missions");
    expect(selectSince(store.getState())).toBeUndefined();
  });

  it("holds every kind of fact in its group, after what is there with the first map, and no empty group", () => {
    renderInAtlas(<ShowMenu />, SUBJECTS, (state) => state.closeDoor());
    const groups = within(menu())
      .getAllByRole("group")
      .map((group) => [group.getAttribute("label"), namesIn(group)]);
    expect(groups).toEqual([
      ["Relations", ["Missions", "Diplomatic relations", "What changed", "Gaps"]],
      ["Conflicts and sanctions", ["Feuds"]],
      ["Economy", ["Trade", "Tolls of old"]],
    ]);
  });

  it("holds at the front door what needs no explanation, and everything once it is left", async () => {
    const { user } = renderInAtlas(<ShowMenu />, SUBJECTS);
    expect(namesIn(menu())).toEqual(["Missions", "Diplomatic relations", "Trade"]);
    await user.selectOptions(menu(), "Trade");
    expect(namesIn(menu())).toContain("Tolls of old");
  });

  it("shows a kind of fact, and says so", async () => {
    const { store, user } = renderInAtlas(<ShowMenu />, SUBJECTS, (state) => state.closeDoor());
    await user.selectOptions(menu(), "Feuds");
    expect(store.getState().lines).toBe(FEUDS);
    expect(shown()).toBe("Feuds");
  });

  it("says that changes are shown where two years are compared", () => {
    compareYears();
    expect(shown()).toBe("What changed");
  });

  it.each([
    ["how relations stand", "Diplomatic relations", "relations"],
    ["for missions, which have no dates", "Missions", "missions"],
  ])("ends the comparison when the reader asks %s", async (_, name, lines) => {
    const { store, user } = compareYears();
    await user.selectOptions(menu(), name);
    expect(store.getState()).toMatchObject({ lines, since: undefined });
  });

  it("leads to trade and back to the changes", async () => {
    const { store, user } = compareYears();
    await user.selectOptions(menu(), "Trade");
    expect(shown()).toBe("Trade");
    await user.selectOptions(menu(), "What changed");
    expect(shown()).toBe("What changed");
    expect(store.getState().since).toBe(1990);
  });
});
