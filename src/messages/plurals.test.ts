/** Every message that counts, over the whole catalogue. */
import { describe, expect, it } from "vitest";
import { exportMessages } from "./export.ts";
import { filterPopupMessages } from "./filterPopup.ts";
import { pairPanelMessages } from "./pairPanel.ts";
import { laterMessages } from "./pairPanelLater.ts";
import { searchMessages } from "./search.ts";

describe("one", () => {
  it.each([
    searchMessages.members,
    filterPopupMessages.members,
    pairPanelMessages.agencies,
    laterMessages.agenciesShared,
    pairPanelMessages.honorary,
    exportMessages.data.pairs,
    exportMessages.data.states,
  ])("has words of its own beside many", (say) => {
    const [one, two] = [say(1), say(2)];
    expect(one).not.toBe(two.replace("2", "1"));
  });
});
