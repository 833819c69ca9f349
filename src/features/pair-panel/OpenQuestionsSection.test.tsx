import { describe, expect, it } from "vitest";
import { renderSection } from "../../testing/renderPairPanel.tsx";

describe("open questions", () => {
  it("are listed, or none is noted", async () => {
    const { region, unmount } = await renderSection("Open questions", {});
    expect(region).toHaveTextContent("None noted.");
    unmount();
    const question = { id: "q", text: "When did it close?", about: [], sources: [] };
    const { region: asked } = await renderSection("Open questions", { openQuestions: [question] });
    expect(asked).toHaveTextContent("When did it close?");
    expect(asked).not.toHaveTextContent("None noted.");
  });
});
