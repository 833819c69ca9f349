import { describe, expect, it } from "vitest";
import { EMPTY_FILTER } from "../../domain/organisationFilter.ts";
import { code } from "../../testing/codes.ts";
import { type AskingView, partsOfView, viewOfParts } from "./questionParts.ts";

const view = (told: Partial<AskingView>): AskingView => ({
  lines: "gaps",
  filter: EMPTY_FILTER,
  ...told,
});
const between = { one: ["EU"], other: ["ASEAN"] };

describe("the question of a view", () => {
  it.each<[string, Partial<AskingView>, unknown, unknown]>([
    ["the world", {}, { kind: "all" }, { kind: "all" }],
    ["a country", { country: code("ISR") }, { kind: "country", country: "ISR" }, { kind: "all" }],
    [
      "a country and the members of a bloc",
      { country: code("ISR"), filter: { ...EMPTY_FILTER, include: ["LAS"] } },
      { kind: "country", country: "ISR" },
      { kind: "bloc", bloc: "LAS" },
    ],
    [
      "the members of one bloc among one another",
      { filter: { ...EMPTY_FILTER, include: ["LAS"] } },
      { kind: "all" },
      { kind: "bloc", bloc: "LAS" },
    ],
    [
      "the members of a bloc and everybody",
      { filter: { ...EMPTY_FILTER, include: ["LAS"], ends: "one" } },
      { kind: "bloc", bloc: "LAS" },
      { kind: "all" },
    ],
    [
      "two blocs",
      { filter: { ...EMPTY_FILTER, between } },
      { kind: "bloc", bloc: "EU" },
      { kind: "bloc", bloc: "ASEAN" },
    ],
  ])("names its sides: %s", (_, told, whom, who) => {
    expect(partsOfView(view(told))).toMatchObject({ whom, who });
  });

  it.each<[string, Partial<AskingView>]>([
    ["the world in a year", { year: 1999 }],
    [
      "a country, a class and two years",
      { country: code("ISR"), only: "gap-stated", year: 2021, since: 1999 },
    ],
    ["a bloc", { filter: { ...EMPTY_FILTER, include: ["LAS"] } }],
    ["one end inside", { filter: { ...EMPTY_FILTER, include: ["LAS"], ends: "one" } }],
    ["two blocs", { filter: { ...EMPTY_FILTER, between } }],
    [
      "two blocs and not a third",
      { filter: { ...EMPTY_FILTER, include: ["EU"], exclude: ["NATO"] } },
    ],
    ["any of several", { filter: { ...EMPTY_FILTER, include: ["EU", "AU"], match: "any" } }],
    ["observers too", { filter: { ...EMPTY_FILTER, include: ["AU"], roles: ["observer"] } }],
  ])("is answered by the same view: %s", (_, told) => {
    expect(viewOfParts(partsOfView(view(told)))).toEqual({ ...view(told), page: "answer" });
  });

  it("keeps a filter that says more until another bloc is chosen", () => {
    const filter = { ...EMPTY_FILTER, include: ["EU", "AU"], match: "any" as const };
    const parts = partsOfView(view({ filter }));
    expect(viewOfParts({ ...parts, lines: "trade" }).filter).toEqual(filter);
    const other = viewOfParts({ ...parts, who: { kind: "bloc", bloc: "LAS" } });
    expect(other.filter).toEqual({ ...EMPTY_FILTER, include: ["LAS"] });
  });
});
