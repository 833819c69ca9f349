import { act, screen, within } from "@testing-library/react";
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
  return { user, server, store, filter: () => store.getState().filter };
}

const group = () => within(screen.getByRole("group", { name: "Organisations" }));

/** Opens the list and returns a way to look into it. */
async function openList(user: ReturnType<typeof renderFilter>["user"]) {
  await user.click(group().getByRole("button", { name: "Organisation" }));
  return within(await screen.findByRole("dialog", { name: "Filter by organisations" }));
}

describe("the field of the list", () => {
  it("takes the only organisation found with Enter, and none of several", async () => {
    const { user, filter } = renderFilter();
    const list = await openList(user);
    const field = list.getByRole("searchbox");
    await user.type(field, "n{Enter}");
    expect(filter().include).toEqual([]);
    await user.clear(field);
    await user.type(field, "atlantic{Enter}");
    expect(filter().include).toEqual(["NATO"]);
    expect(field).toHaveValue("");
  });
});

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
    expect(kinds).toEqual(["Global", "Regional", "Security", "Regions"]);
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
    ["traite atlantique", "North Atlantic Treaty Organization"],
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
    expect(list.getByText("No organisation or region of that name.")).toBeVisible();
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

describe("the list in a past year", () => {
  const PAST: World = {
    organisations: [
      makeOrganisation("AU", { name: "African Union", founded: "2002-07-09", predecessor: "OAU" }),
      makeOrganisation("OAU", {
        name: "Organisation of African Unity",
        founded: "1963",
        dissolved: "2002",
      }),
      makeOrganisation("BANK", { coversFormerMembers: false }),
    ],
    memberships: [
      { party: "MAR", organisation: "OAU", since: 19630525, until: 19841112 },
      { party: "TCD", organisation: "OAU", since: 19630525, until: 20020709 },
      { party: "TCD", organisation: "AU", since: 20020709 },
      { party: "TCD", organisation: "BANK", since: 19700000 },
      { party: "PER", organisation: "BANK" },
    ],
  };
  const renderPast = (prepare: (state: AtlasState) => void) => {
    serveDataset({ names: NAMES });
    return renderInAtlas(<OrganisationFilter />, PAST, prepare);
  };

  it("counts the members of that year, and says where it cannot", async () => {
    const { user } = renderPast((state) => state.chooseYear(1990));
    const list = await openList(user);
    expect(list.getByText("1 member in 1990")).toBeVisible();
    expect(list.getByText("founded in 2002")).toBeVisible();
    expect(list.getByText("at least 1 member in 1990, not known of 1")).toBeVisible();
  });

  it("leads out of a bloc that was not founded yet", async () => {
    const { user, store } = renderPast((state) => {
      state.chooseYear(1990);
      state.includeOrganisation("AU");
    });
    const ways = within(await screen.findByRole("group", { name: "Ways out of an empty filter" }));
    await user.click(ways.getByRole("button", { name: "Take OAU instead" }));
    expect(store.getState().filter.include).toEqual(["OAU"]);
    expect(screen.queryByRole("group", { name: /Ways out/ })).not.toBeInTheDocument();
  });

  it("leads to a year in which the bloc had members, and to no filter", async () => {
    const { user, store } = renderPast((state) => {
      state.chooseYear(1990);
      state.includeOrganisation("AU");
    });
    await user.click(await screen.findByRole("button", { name: "Show 2002" }));
    expect(store.getState().year).toBe(2002);
    act(() => store.getState().chooseYear(1950));
    await user.click(await screen.findByRole("button", { name: "Clear the filter" }));
    expect(store.getState().filter).toEqual(EMPTY_FILTER);
  });

  it("leads from a dissolved bloc to the one that came after it", async () => {
    const { user, store } = renderPast((state) => state.includeOrganisation("OAU"));
    await user.click(await screen.findByRole("button", { name: "Take AU instead" }));
    expect(store.getState().filter.include).toEqual(["AU"]);
  });

  it("resolves a bloc that is asked for and ruled out at once", async () => {
    const { user, store } = renderPast((state) =>
      state.showAddress({ filter: { ...EMPTY_FILTER, include: ["AU"], exclude: ["AU"] } }, []),
    );
    await user.click(await screen.findByRole("button", { name: "Do not rule out AU" }));
    expect(store.getState().filter).toEqual({ ...EMPTY_FILTER, include: ["AU"] });
  });
});

describe("two sides", () => {
  it("become the filter once both are chosen", async () => {
    const { user, filter } = renderFilter();
    const list = await openList(user);
    await user.click(list.getByRole("radio", { name: "between two blocs" }));
    await user.click(list.getByRole("button", { name: "One side: African Union" }));
    expect(filter().between).toBeUndefined();
    expect(list.getByRole("status")).toHaveTextContent("Choose the other side too");
    await user.click(list.getByRole("button", { name: "Other side: Northern Africa" }));
    expect(filter().between).toEqual({ one: ["AU"], other: ["M49-015"] });
    expect(list.queryByRole("status")).not.toBeInTheDocument();
    await user.click(list.getByRole("button", { name: "Other side: Northern Africa" }));
    expect(filter().between).toBeUndefined();
  });

  it("are one chip, which takes both off", async () => {
    const { user, filter } = renderFilter((state) =>
      state.setBetween({ one: ["AU", "UN"], other: ["NATO"] }),
    );
    expect(group().getByText("between AU or UN and NATO")).toBeVisible();
    await user.click(
      group().getByRole("button", { name: "Remove between AU or UN and NATO from the filter" }),
    );
    expect(filter()).toEqual(EMPTY_FILTER);
  });
});

describe("roles and ends", () => {
  it("count observers on demand, and no longer", async () => {
    const { user, filter } = renderFilter((state) => state.includeOrganisation("AU"));
    const list = await openList(user);
    await user.click(list.getByText("Besides members, count …"));
    await user.click(list.getByRole("checkbox", { name: "observers" }));
    expect(filter().roles).toEqual(["observer"]);
    await user.click(list.getByRole("button", { name: "Done" }));
    await user.click(group().getByRole("button", { name: "Count members only" }));
    expect(filter().roles).toEqual([]);
  });

  it("want both ends of a line inside, or one", async () => {
    const { user, filter } = renderFilter((state) => state.includeOrganisation("AU"));
    await user.click(group().getByRole("button", { name: "both ends inside" }));
    expect(filter().ends).toBe("one");
    expect(group().getByRole("button", { name: "at least one end inside" })).toBeVisible();
  });
});
