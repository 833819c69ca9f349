import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PartyFile } from "../../domain/dataset.ts";
import { code } from "../../testing/codes.ts";
import { makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { MembershipList } from "./MembershipList.tsx";

const WORLD: World = {
  organisations: [
    makeOrganisation("UN", { kind: "global", name: "United Nations" }),
    makeOrganisation("AU", { name: "African Union" }),
    makeOrganisation("OAU", { name: "Organisation of African Unity" }),
  ],
  members: { UN: ["MAR"] },
  memberships: [
    { party: "MAR", organisation: "AU", since: 20170131 },
    { party: "MAR", organisation: "OAU", since: 19630525, until: 19841112 },
  ],
};

function renderMemberships(world: World, notes: PartyFile["membershipNotes"] = []) {
  return renderInAtlas(<MembershipList country={code("MAR")} notes={notes} />, world);
}

const region = () => within(screen.getByRole("region", { name: "Organisations" }));
const chips = () =>
  region()
    .queryAllByRole("button")
    .map((chip) => chip.textContent);

describe("the memberships of a country", () => {
  it("of today are chips that filter the map, and take the filter off again", async () => {
    const { user, store } = renderMemberships(WORLD);
    expect(chips()).toEqual(["AU", "UN"]);
    const chip = region().getByRole("button", { name: "AU" });
    await user.click(chip);
    expect(chip).toHaveAttribute("aria-pressed", "true");
    expect(store.getState().filter.include).toEqual(["AU"]);
    await user.click(chip);
    expect(store.getState().filter.include).toEqual([]);
  });

  it("are all listed with their years, past ones too, and remarks", () => {
    renderMemberships(WORLD, [{ organisation: "AU", note: "Rejoined after 33 years." }]);
    const rows = screen.getAllByRole("listitem", { hidden: true }).map((row) => row.textContent);
    expect(rows).toContain("African Unionsince 2017Rejoined after 33 years.");
    expect(rows).toContain("Organisation of African Unity1963–1984");
  });

  it("are listed with their years also where there is one only", () => {
    renderMemberships({ memberships: [{ party: "MAR", organisation: "AU", since: 20170131 }] });
    expect(screen.getByText("since 2017")).toBeInTheDocument();
  });

  it("begin with those that a reader asks for first: regional, then global, agencies last", () => {
    const kinds = ["agency", "forum", "security", "global", "regional"] as const;
    const organisations = kinds.map((kind) => makeOrganisation(kind, { kind }));
    const members = Object.fromEntries(kinds.map((kind) => [kind, ["MAR"]]));
    renderMemberships({ organisations, members });
    expect(chips()).toEqual(["regional", "global", "security", "forum", "agency"]);
  });

  it("beyond five are folded away", async () => {
    const ids = ["A1", "B2", "C3", "D4", "E5", "F6", "G7"];
    const members = Object.fromEntries(ids.map((id) => [id, ["MAR"]]));
    const { user } = renderMemberships({ members });
    expect(chips()).toEqual(["A1", "B2", "C3", "D4", "E5", "2 more"]);
    await user.click(region().getByRole("button", { name: "2 more" }));
    expect(chips()).toEqual([...ids, "Fewer"]);
    await user.click(region().getByRole("button", { name: "Fewer" }));
    expect(chips()).toHaveLength(6);
  });

  it("are, in words, none", () => {
    renderMemberships({});
    expect(screen.getByText(/No membership in the atlas/)).toBeVisible();
    expect(chips()).toEqual([]);
  });
});
