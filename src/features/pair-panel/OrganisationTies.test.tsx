import { describe, expect, it } from "vitest";
import { pairKey } from "../../testing/codes.ts";
import { makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { renderSection } from "../../testing/renderPairPanel.tsx";

const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

describe("organisations", () => {
  const world: World = {
    organisations: [
      makeOrganisation("UN", { name: "United Nations" }),
      makeOrganisation("FAO", { kind: "agency" }),
    ],
    members: { UN: ["PER"], FAO: ["MAR", "PER"], AU: ["MAR"] },
    memberships: [
      { party: "MAR", organisation: "UN", since: 19561112 },
      { party: "PER", organisation: "PA" },
      { party: "MAR", organisation: "PA", role: "observer", since: 20140000 },
    ],
  };

  it("are shared, shared with other roles, agencies, and of one only", async () => {
    const { section } = await renderSection("Organisations", {}, world);
    const [shared, others, agencies, onlyMorocco] = section
      .getAllByRole("list", { hidden: true })
      .map((list) => list.textContent);
    expect(shared).toBe("United NationsMAR since 1956PER ");
    expect(others).toBe("PAMAR observer since 2014PER ");
    expect(agencies).toBe("FAOMAR PER ");
    expect(onlyMorocco).toBe("AUMAR ");
  });

  it("of agencies and of one party are folded away, with their number", async () => {
    const { section, user } = await renderSection("Organisations", {}, world);
    const folded = section.getAllByRole("group").map((group) => group.querySelector("summary"));
    expect(folded.map((summary) => summary?.textContent)).toEqual([
      "1 shared agency",
      "Only Morocco: 1",
    ]);
    await user.click(section.getByText("Only Morocco: 1"));
    expect(section.getByText("AU")).toBeVisible();
  });

  it("are, in words, none", async () => {
    const { region } = await renderSection("Organisations", {});
    expect(region).toHaveTextContent("No shared organisation found.");
  });

  it("that the article names are named first", async () => {
    const named = (organisation: string) => ({ id: organisation, organisation, sources: [] });
    const { region } = await renderSection(
      "Organisations",
      { organisations: [named("UN"), { ...named("AU"), ...OF_ANOTHER }] },
      world,
    );
    expect(region).toHaveTextContent("The article names the United Nations.");
  });

  it("say of which day they speak", async () => {
    const { region } = await renderSection("Organisations", {}, { asOf: "2026-07-31" });
    expect(region).toHaveTextContent("Members as of 31 July 2026");
  });
});
