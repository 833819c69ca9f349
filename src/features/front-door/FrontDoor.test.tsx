import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { FrontFile } from "../../domain/dataset.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeEntry, makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { FrontDoor } from "./FrontDoor.tsx";
import type { QuestionField } from "./Question.tsx";

const WORLD: World = {
  organisations: [makeOrganisation("LAS", { name: "League of Arab States" })],
  dossiers: [makeEntry("MAR-PER", { facts: 33 })],
};
const FRONT: FrontFile = {
  stories: [],
  changed: { pair: pairKey("FRA-MAR"), kind: "severed", date: 20210824, isBroken: true },
  gap: { bloc: "LAS", party: code("FRA"), without: 16, members: 22 },
  recognition: { party: code("ESH"), now: 12, year: 1970, before: 70 },
  days: { "1201": [pairKey("CHL-PER"), 1849], "1202": [pairKey("FRA-TCD"), 1960] },
};

/** A field that takes codes. */
function CodeField({ label, onChoose }: QuestionField) {
  return (
    <input
      aria-label={label}
      onChange={({ target: { value } }) =>
        onChoose(/^[A-Z]{3}$/.test(value) ? code(value) : undefined, value)
      }
    />
  );
}

function renderDoor(today = new Date(2026, 11, 1), front: FrontFile = FRONT) {
  return renderInAtlas(
    <FrontDoor PartyField={CodeField} today={() => today} />,
    WORLD,
    (state: AtlasState) => state.receiveFront(front),
  );
}

const card = (name: RegExp) => screen.getByRole("link", { name });

describe("the question", () => {
  it("opens the pair of its two countries, in whichever order", async () => {
    const { user, store } = renderDoor();
    await user.type(screen.getByLabelText("First country"), "PER");
    await user.type(screen.getByLabelText("Second country"), "FRA");
    await user.click(screen.getByRole("button", { name: "Open" }));
    expect(store.getState().selection).toMatchObject({ kind: "pair", pair: "FRA-PER" });
    expect(store.getState().isDoorOpen).toBe(false);
  });

  it("opens the one country that is named, on Enter too", async () => {
    const { user, store } = renderDoor();
    await user.type(screen.getByLabelText("Second country"), "PER{Enter}");
    expect(store.getState().selection).toEqual({ kind: "country", country: "PER" });
  });

  it.each([
    ["nothing is named", [], "Choose two countries."],
    ["one country is named twice", ["PER", "PER"], "Choose another country beside it."],
    ["a name is none", ["PER", "atlantis"], "No country is called “atlantis”."],
  ])("says what is missing where %s, and opens nothing", async (_, texts, words) => {
    const { user, store } = renderDoor();
    const fields = ["First country", "Second country"].map((name) => screen.getByLabelText(name));
    for (const [index, text] of texts.entries()) await user.type(fields[index] as Element, text);
    await user.click(screen.getByRole("button", { name: "Open" }));
    expect(screen.getByText(words)).toBeVisible();
    expect(store.getState().selection.kind).toBe("none");
  });

  it("says how many states and pairs there are", () => {
    renderDoor();
    expect(screen.getByText(/^28 pairs of 8 states\./)).toBeVisible();
  });
});

describe("the cards", () => {
  it.each([
    [/^Changed lately/, "France and Morocco: relations broken off 24 August 2021", "?pair=FRA-MAR"],
    [
      /^A gap/,
      "16 of the 22 members of the League of Arab States have no relations with France",
      "?country=FRA&in=LAS&show=gaps",
    ],
    [
      /^Recognition/,
      "12 states have relations with the Sahrawi Republic; in 1970 it was 70",
      "?country=ESH&since=1970",
    ],
    [/^Told in full/, "Morocco and Peru: their story in 33 facts", "?pair=MAR-PER"],
    [/^On this day, 1 December/, "1849: relations of Chile and Peru begin", "?pair=CHL-PER"],
  ])("%s says something of the data, and is an address", async (name, words, address) => {
    const { user, store } = renderDoor();
    expect(card(name)).toHaveTextContent(words);
    expect(card(name)).toHaveAttribute("href", address);
    await user.click(card(name));
    expect(store.getState().isDoorOpen).toBe(false);
    expect(store.getState().selection.kind).not.toBe("none");
  });

  it("of this day follows the calendar of the reader, and of no other part of the time", () => {
    renderDoor(new Date(2026, 11, 2, 23, 59));
    expect(card(/^On this day, 2 December/)).toHaveTextContent(
      "1960: relations of Chad and France",
    );
  });

  it("of which the data knows nothing is left out", () => {
    renderDoor(new Date(2026, 0, 1), { ...FRONT, changed: null, gap: null, recognition: null });
    const list = within(screen.getByRole("navigation", { name: "Five ways in" }));
    expect(list.getAllByRole("link").map((link) => link.getAttribute("data-card"))).toEqual([
      "told",
    ]);
  });
});
