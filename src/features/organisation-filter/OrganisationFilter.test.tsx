import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../domain/organisationFilter.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { OrganisationFilter } from "./OrganisationFilter.tsx";

const WORLD: World = {
  organisations: [
    makeOrganisation("AU", { name: "African Union" }),
    makeOrganisation("NATO", { name: "North Atlantic Treaty Organization", kind: "security" }),
    makeOrganisation("UN", { name: "United Nations", kind: "global" }),
  ],
  members: { AU: ["MAR"], UN: ["MAR", "PER"] },
};
const NAMES = {
  languages: ["fr"],
  parties: [],
  organisations: [
    { id: "NATO", names: ["Organisation du traité de l'Atlantique nord"], shorts: ["OTAN"] },
    { id: "UN", names: ["Nations unies"], shorts: ["ONU"] },
  ],
};

function renderFilter(prepare?: (state: AtlasState) => void) {
  const server = serveDataset({ names: NAMES });
  const { user, store } = renderInAtlas(<OrganisationFilter />, WORLD, prepare);
  return { user, server, filter: () => store.getState().filter };
}

const group = () => within(screen.getByRole("group", { name: "Organisations" }));

/** Opens the list and returns a way to look into it. */
async function openList(user: ReturnType<typeof renderFilter>["user"]) {
  await user.click(group().getByRole("button", { name: "Organisation" }));
  return within(await screen.findByRole("dialog", { name: "Filter by organisations" }));
}

describe("the chips", () => {
  it("name what is in and what is out, and take it off", async () => {
    const { user, filter } = renderFilter((state) => {
      state.includeOrganisation("AU");
      state.excludeOrganisation("NATO");
    });
    expect(group().getByText("African Union")).toBeVisible();
    expect(group().getByText("not NATO")).toBeVisible();
    await user.click(group().getByRole("button", { name: "Remove African Union from the filter" }));
    expect(filter()).toMatchObject({ include: [], exclude: ["NATO"] });
  });

  it("offer all or any for two that are in, and to clear more than one", async () => {
    const { user, filter } = renderFilter((state) => {
      state.includeOrganisation("AU");
      state.includeOrganisation("UN");
    });
    await user.click(group().getByRole("button", { name: "members of all" }));
    expect(filter().match).toBe("any");
    expect(group().getByRole("button", { name: "members of any" })).toBeVisible();
    await user.click(group().getByRole("button", { name: "Clear" }));
    expect(filter()).toEqual(EMPTY_FILTER);
  });

  it("offer neither for one", () => {
    renderFilter((state) => state.includeOrganisation("AU"));
    expect(group().queryByRole("button", { name: /members of|Clear/ })).not.toBeInTheDocument();
  });
});

describe("the list", () => {
  it("has all organisations by kind, with the number of their members", async () => {
    const { user } = renderFilter();
    const list = await openList(user);
    const kinds = list.getAllByRole("region").map((kind) => kind.getAttribute("aria-label"));
    expect(kinds).toEqual(["Global", "Regional", "Security"]);
    expect(list.getByText("2 members")).toBeVisible();
    expect(list.getByText("1 member")).toBeVisible();
  });

  it("puts in, moves to out, and drops", async () => {
    const { user, filter } = renderFilter();
    const list = await openList(user);
    const isIn = list.getByRole("button", { name: "Only members of African Union" });
    const isOut = list.getByRole("button", { name: "No members of African Union" });
    await user.click(isIn);
    expect(filter().include).toEqual(["AU"]);
    expect(isIn).toHaveAttribute("aria-pressed", "true");
    await user.click(isOut);
    expect(filter()).toMatchObject({ include: [], exclude: ["AU"] });
    await user.click(isOut);
    expect(filter().exclude).toEqual([]);
  });

  it.each([
    ["african", "African Union"],
    ["nato", "North Atlantic Treaty Organization"],
    ["nations unies", "United Nations"],
    ["OTAN", "North Atlantic Treaty Organization"],
    ["otan", "North Atlantic Treaty Organization"],
  ])("finds %j", async (text, name) => {
    const { user } = renderFilter();
    const list = await openList(user);
    await user.type(list.getByRole("searchbox"), text);
    const found = await list.findByRole("button", { name: `Only members of ${name}` });
    expect(found).toBeVisible();
    expect(list.getAllByRole("button", { name: /^Only members of/ })).toEqual([found]);
  });

  it("says that nothing has the name that is looked for", async () => {
    const { user } = renderFilter();
    const list = await openList(user);
    await user.type(list.getByRole("searchbox"), "atlantis");
    expect(list.getByText("No organisation of that name.")).toBeVisible();
  });

  it("still finds English names when the others do not load", async () => {
    const { user, server } = renderFilter();
    server.breakFile("names");
    const list = await openList(user);
    await user.type(list.getByRole("searchbox"), "african");
    expect(list.getByRole("button", { name: "Only members of African Union" })).toBeVisible();
  });

  it("closes on Escape and gives the focus back to its button", async () => {
    const { user } = renderFilter();
    await openList(user);
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("dialog")).not.toBeInTheDocument();
    expect(group().getByRole("button", { name: "Organisation" })).toHaveFocus();
  });
});
