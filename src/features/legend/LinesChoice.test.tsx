import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { LinesChoice } from "./LinesChoice.tsx";

const shown = () =>
  screen.getAllByRole("radio").filter((radio) => (radio as HTMLInputElement).checked);
const names = () =>
  screen.getAllByRole("radio").map((radio) => radio.closest("label")?.textContent);

function compareYears() {
  return renderInAtlas(<LinesChoice />, {}, (state) => {
    state.includeOrganisation("AU");
    state.chooseLines("relations");
    state.compareSince(1990);
  });
}

describe("the choice of lines", () => {
  it("has no changes to offer where no years are compared", () => {
    renderInAtlas(<LinesChoice />);
    expect(names()).not.toContain("Changes");
    expect(shown()).toEqual([screen.getByRole("radio", { name: "Documented" })]);
  });

  it("says that changes are shown where two years are compared", () => {
    compareYears();
    expect(shown()).toEqual([screen.getByRole("radio", { name: "Changes" })]);
  });

  it("ends the comparison when the reader asks how relations stand", async () => {
    const { store, user } = compareYears();
    await user.click(screen.getByRole("radio", { name: "Relations" }));
    expect(store.getState()).toMatchObject({ lines: "relations", since: undefined });
    expect(names()).not.toContain("Changes");
  });

  it("leads to missions and back to the changes", async () => {
    const { store, user } = compareYears();
    await user.click(screen.getByRole("radio", { name: "Missions" }));
    expect(shown()).toEqual([screen.getByRole("radio", { name: "Missions" })]);
    await user.click(screen.getByRole("radio", { name: "Changes" }));
    expect(shown()).toEqual([screen.getByRole("radio", { name: "Changes" })]);
    expect(store.getState().since).toBe(1990);
  });
});
