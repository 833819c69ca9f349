import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { NamesFile } from "../../domain/dataset.ts";
import { code } from "../../testing/codes.ts";
import { makeEntry, makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { SearchBox } from "./SearchBox.tsx";

const WORLD: World = {
  organisations: [makeOrganisation("AU", { name: "African Union" })],
  members: { AU: ["MAR", "TCD"] },
  others: [{ code: code("SUN"), name: "Soviet Union", kind: "former", continuesAs: [code("CHL")] }],
  dependencies: [
    { code: "PYF", name: "French Polynesia", of: code("FRA") },
    { code: "ATA", name: "Antarctica" },
  ],
  disputes: [
    {
      id: "western-sahara",
      name: "Western Sahara",
      kind: "non-self-governing",
      administeredBy: [code("MAR"), code("ESH")],
      claimedBy: [code("ESH"), code("MAR")],
    },
  ],
  dossiers: [makeEntry("MAR-PER"), makeEntry("FRA-MAR", { depth: "notes" })],
};
const NAMES: NamesFile = {
  languages: ["es", "ar", "en"],
  parties: [
    {
      code: code("MAR"),
      names: ["Marruecos"],
      aliases: [["المغرب", 1]],
      former: [["Empire of Morocco", 2]],
      official: ["Kingdom of Morocco"],
      demonyms: ["Moroccan"],
      capital: "Rabat",
      cities: ["Casablanca"],
    },
  ],
  organisations: [],
  territories: [{ id: "martinique", name: "Martinique", kind: "part", of: code("FRA") }],
  others: { SUN: ["USSR"] },
};

function renderSearch() {
  const server = serveDataset({ names: NAMES });
  const box = renderInAtlas(<SearchBox />, WORLD);
  const field = () => screen.getByRole("combobox", { name: "Search" });
  const type = async (text: string) => {
    await box.user.click(field());
    // The plain input becomes the combobox.
    await screen.findByRole("listbox");
    if (text !== "") await box.user.type(field(), text);
  };
  const paste = async (text: string) => {
    await type("");
    await box.user.paste(text);
  };
  const options = async () => {
    const list = within(await screen.findByRole("listbox"));
    return list.queryAllByRole("option").map((option) => option.textContent);
  };
  return { server, field, type, paste, options, ...box };
}

describe("the search", () => {
  it("is a plain field until it is used, and then keeps the focus", async () => {
    const { field, user } = renderSearch();
    expect(field()).toHaveAttribute("aria-expanded", "false");
    await user.click(field());
    await screen.findByRole("listbox");
    expect(field()).toHaveFocus();
  });

  it("loses no letter typed before it is ready", async () => {
    const { field, user, options } = renderSearch();
    await user.click(field());
    await user.keyboard("per");
    await screen.findByRole("listbox");
    expect(field()).toHaveValue("per");
    expect(await options()).toEqual(["Peru"]);
  });

  it("suggests the documented pairs while nothing is typed", async () => {
    const { options, user, field } = renderSearch();
    await user.click(field());
    expect(await options()).toEqual(["Morocco–Perudocumented pair"]);
  });

  it("opens a country, and is empty again", async () => {
    const { type, user, store, field } = renderSearch();
    await type("peru");
    await user.keyboard("{Enter}");
    expect(store.getState()).toMatchObject({
      selection: { kind: "country", country: "PER" },
      origin: "search",
    });
    expect(field()).toHaveValue("");
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
  });

  it("opens a pair for two names, and says whether it is documented", async () => {
    const { type, user, store, options } = renderSearch();
    await type("chad france");
    expect(await options()).toEqual(["Chad–Francepair"]);
    await user.keyboard("{Enter}");
    expect(store.getState().selection).toEqual({ kind: "pair", pair: "FRA-TCD" });
  });

  it("says how it has understood a question, and shows what answers it", async () => {
    const { paste, user, store, options } = renderSearch();
    store.getState().chooseTheme("dark");
    await paste("African Union embassies in Rabat 1999");
    expect((await options())[0]).toBe(
      "Missions: Morocco and members of the African Union, 1999question",
    );
    await user.keyboard("{Enter}");
    expect(store.getState()).toMatchObject({
      selection: { kind: "country", country: "MAR" },
      filter: { include: ["AU"] },
      lines: "missions",
      year: 1999,
      page: "answer",
      theme: "dark",
    });
  });

  it("says what of a question it has not understood, and which are understood", async () => {
    const { paste, user, field, options } = renderSearch();
    await paste("embassies in atlantis");
    expect(
      await screen.findByText("Not understood as a question: “atlantis”. These are:"),
    ).toBeVisible();
    expect(await options()).toEqual([]);
    await user.click(screen.getByRole("button", { name: "embassies in Pyongyang" }));
    expect(field()).toHaveValue("embassies in Pyongyang");
  });

  it("filters by an organisation and keeps the selection", async () => {
    const { type, user, store } = renderSearch();
    store.getState().openCountry(code("PER"), "list");
    await type("african union");
    await user.click(await screen.findByRole("option", { name: /African Union/ }));
    expect(store.getState().filter.include).toEqual(["AU"]);
    expect(store.getState().selection).toEqual({ kind: "country", country: "PER" });
  });

  it.each([
    ["marruecos", "Moroccoalso Marruecos"],
    ["empire of", "Moroccoformerly Empire of Morocco"],
    ["rabat", "Moroccocapital Rabat"],
    ["casablanca", "Moroccocity in this state: Casablanca"],
    ["kingdom of morocco", "Moroccoofficially Kingdom of Morocco"],
    ["moroccan", "Moroccoalso Moroccan"],
    ["MA", "Moroccocode MA"],
    ["ussr", "Chilecontinues Soviet Union"],
    ["martinique", "Martiniquepart of France: not a party of the atlas. Opens France."],
    ["antarctica", "Antarcticano state’s territory: not a party of the atlas."],
    [
      "western sahara",
      "Western Saharadisputed: administered by Morocco and Sahrawi Republic, claimed by Sahrawi Republic and Morocco; not a party of the atlas. Opens Morocco–Sahrawi Republic.",
    ],
    ["african", "African Union2 members"],
  ])("says why it found what it found for %j", async (text, option) => {
    const { type, options } = renderSearch();
    await type(text);
    expect((await options())[0]).toBe(option);
  });

  it("lets the arrows choose", async () => {
    const { type, user, store, options } = renderSearch();
    await type("ch");
    const [, second] = await options();
    await user.keyboard("{ArrowDown}{Enter}");
    const { selection, atlas } = store.getState();
    expect(selection.kind === "country" && atlas.nameOf(selection.country)).toBe(second);
  });

  it("marks a name in another script with its language and keeps its direction apart", async () => {
    const { type } = renderSearch();
    await type("المغرب");
    const name = await screen.findByText("المغرب");
    expect(name.tagName).toBe("BDI");
    expect(name).toHaveAttribute("lang", "ar");
  });

  it.each([
    ["french polynesia", { kind: "country", country: "FRA" }],
    ["western sahara", { kind: "pair", pair: "ESH-MAR" }],
    ["antarctica", { kind: "none" }],
  ])("opens for the territory %s what its row says", async (text, selection) => {
    const { type, user, store } = renderSearch();
    await type(text);
    await screen.findByRole("option");
    await user.keyboard("{Enter}");
    expect(store.getState().selection).toEqual(selection);
  });

  it("says that there is no page on an organisation and a state, and finds each", async () => {
    const { type, options } = renderSearch();
    await type("African Union – Peru");
    expect(
      await screen.findByText("AU and Peru have no page together. Each of the two:"),
    ).toBeVisible();
    expect(await options()).toEqual(["African Union2 members", "Peru"]);
  });

  it("says when it only guesses", async () => {
    const { type, options } = renderSearch();
    await type("moroko");
    expect(await screen.findByText("Nothing is called “moroko”. Did you mean:")).toBeVisible();
    expect(await options()).toEqual(["Morocco"]);
  });

  it("offers what is only far like it, and opens nothing of it on Enter", async () => {
    const { type, user, store, field, options } = renderSearch();
    await type("union afrikan");
    expect(await screen.findByText("Nothing found for “union afrikan”.")).toBeVisible();
    expect(await options()).toEqual([]);
    await user.keyboard("{Enter}");
    expect(store.getState().filter.include).toEqual([]);
    await user.click(field());
    await user.click(await screen.findByRole("button", { name: "African Union" }));
    expect(field()).toHaveValue("African Union");
    expect(await options()).toEqual(["African Union2 members"]);
  });

  it("says that nothing was found, for what, and what would be", async () => {
    const { type, user, field, options } = renderSearch();
    await type("atlantis");
    expect(await screen.findByText("Nothing found for “atlantis”.")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "France Chad" }));
    expect(field()).toHaveValue("France Chad");
    expect(await options()).toEqual(["Chad–Francepair"]);
  });

  it("says that names in other languages did not load, and finds the English ones", async () => {
    const { server, type, options } = renderSearch();
    server.breakFile("names");
    await type("peru");
    expect(await screen.findByText("Names in other languages did not load.")).toBeVisible();
    expect(await options()).toEqual(["Peru"]);
  });

  it("closes on Escape and leaves the selection alone", async () => {
    const { type, user, store } = renderSearch();
    store.getState().openCountry(code("PER"), "list");
    await type("chad");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("option")).not.toBeInTheDocument();
    expect(store.getState().selection).toEqual({ kind: "country", country: "PER" });
  });
});
