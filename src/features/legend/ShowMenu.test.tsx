import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { SubjectId } from "../../domain/lineMode.ts";
import type { World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { ShowMenu } from "./ShowMenu.tsx";

const TOLLS = "tolls" as SubjectId;
const FEUDS = "feuds" as SubjectId;
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
  it("has no changes to offer where no years are compared", () => {
    renderInAtlas(<ShowMenu />);
    expect(namesIn(menu())).not.toContain("What changed");
    expect(shown()).toBe("Documented relations");
  });

  it("holds every kind of fact in its group, after what is no kind, and no empty group", () => {
    renderInAtlas(<ShowMenu />, SUBJECTS);
    const groups = within(menu())
      .getAllByRole("group")
      .map((group) => [group.getAttribute("label"), namesIn(group)]);
    expect(groups).toEqual([
      ["Relations", ["Documented relations", "Diplomatic relations", "Missions", "Gaps"]],
      ["Conflicts and sanctions", ["Feuds"]],
      ["Economy", ["Trade", "Tolls of old"]],
    ]);
  });

  it("shows a kind of fact, and says so", async () => {
    const { store, user } = renderInAtlas(<ShowMenu />, SUBJECTS);
    await user.selectOptions(menu(), "Feuds");
    expect(store.getState().lines).toBe(FEUDS);
    expect(shown()).toBe("Feuds");
  });

  it("says that changes are shown where two years are compared", () => {
    compareYears();
    expect(shown()).toBe("What changed");
  });

  it("ends the comparison when the reader asks how relations stand", async () => {
    const { store, user } = compareYears();
    await user.selectOptions(menu(), "Diplomatic relations");
    expect(store.getState()).toMatchObject({ lines: "relations", since: undefined });
    expect(namesIn(menu())).not.toContain("What changed");
  });

  it("leads to missions and back to the changes", async () => {
    const { store, user } = compareYears();
    await user.selectOptions(menu(), "Missions");
    expect(shown()).toBe("Missions");
    await user.selectOptions(menu(), "What changed");
    expect(shown()).toBe("What changed");
    expect(store.getState().since).toBe(1990);
  });
});
