import { describe, expect, it } from "vitest";
import {
  EMPTY_FILTER,
  type OrganisationFilter,
  passFilter,
} from "../../domain/organisationFilter.ts";
import { listStateRows } from "../../domain/stateRows.ts";
import { code } from "../../testing/codes.ts";
import { makeAtlas, makeParty } from "../../testing/makeAtlas.ts";
import { makeWorld, type Past } from "../../testing/makeWorld.ts";
import { listStateColumns } from "./stateColumns.ts";

const ATLAS = makeAtlas({
  parties: ["CHL", "ESH", "FRA", "MAR", "PER"].map((text) =>
    makeParty(text, text === "ESH" ? { status: "limited", region: "Northern Africa" } : {}),
  ),
  memberships: [
    { party: "MAR", organisation: "DATED", since: 19640000 },
    { party: "PER", organisation: "DATED", since: 19610099 },
    { party: "FRA", organisation: "DATED" },
    { party: "CHL", organisation: "DATED", role: "observer", since: 19990101 },
    { party: "CHL", organisation: "OTHER" },
    { party: "MAR", organisation: "OTHER" },
  ],
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident", missionsBToA: "resident" },
    "FRA-PER": { state: "relations", missionsAToB: "resident" },
    "MAR-PER": { state: "broken" },
    "CHL-MAR": { state: "relations" },
  },
});

function tableOf(
  change: Partial<OrganisationFilter>,
  { country, year, past }: { country?: string; year?: number; past?: Past } = {},
) {
  const filter = { ...EMPTY_FILTER, ...change };
  const world = makeWorld(ATLAS, { year, ...(past && { past }) });
  const isFiltered = filter.include.length > 0 || filter.between !== undefined;
  const passing = isFiltered
    ? passFilter(ATLAS.partyCodes, filter, (bloc) => world.membersOf(bloc, filter.roles))
    : undefined;
  const view = { filter, country: country === undefined ? undefined : code(country) };
  const rows = listStateRows(world, { ...view, passing });
  const columns = listStateColumns(ATLAS, {
    ...view,
    others: 0,
    rankOf: () => 0,
    isNewest: year === undefined,
    past: year === undefined || past ? "here" : "on-its-way",
  });
  const words = (id: string) =>
    rows.map((row) => columns.find((column) => column.id === id)?.cellOf(row).text);
  return { rows, words, columns: columns.map(({ id }) => id) };
}

describe("rows of states", () => {
  it("are all states when nothing is filtered", () => {
    const { words } = tableOf({});
    expect(words("state")).toEqual(["Chile", "Sahrawi Republic", "France", "Morocco", "Peru"]);
    expect(words("status")[1]).toBe("limited recognition");
    expect(words("relationsWith")).toEqual(["1", "none found", "2", "2", "1"]);
    expect(words("sent")).toEqual(["none found", "none found", "2", "1", "none found"]);
    expect(words("hosted")).toEqual(["none found", "none found", "1", "1", "1"]);
  });

  it("are those that pass, count relations among them, and say since when they belong", () => {
    const { words } = tableOf({ include: ["DATED"] });
    expect(words("state")).toEqual(["France", "Morocco", "Peru"]);
    expect(words("relationsWith")).toEqual(["2", "1", "1"]);
    expect(words("member-since")).toEqual(["—", "1964", "about 1961"]);
  });

  it("name another role beside its year", () => {
    const { words } = tableOf({ include: ["DATED"], roles: ["observer"] });
    expect(words("member-since")[0]).toBe("1999, observer");
  });

  it("have no column of membership when two organisations are asked for", () => {
    expect(tableOf({ include: ["DATED", "OTHER"] }).columns).not.toContain("member-since");
  });

  it("end with those of which nobody knows whether they pass", () => {
    const { rows } = tableOf({ include: ["DATED"] }, { year: 1989, past: {} });
    expect(rows.map(({ party, isUnknown }) => [party, isUnknown])).toEqual([
      ["MAR", false],
      ["PER", false],
      ["FRA", true],
    ]);
  });

  it("name the side on which a state stands", () => {
    const { words } = tableOf({ between: { one: ["DATED"], other: ["OTHER"] } });
    expect(words("side")).toEqual(["OTHER", "DATED", "DATED and OTHER", "DATED"]);
  });

  it("say what stands between a selected country and each other", () => {
    const { words } = tableOf({}, { country: "MAR" });
    expect(words("state")).not.toContain("Morocco");
    expect(words("standing")).toEqual([
      "relations, no resident mission found",
      "nothing found",
      "missions both ways",
      "relations suspended or broken off",
    ]);
  });

  it("say in a past year which states were none by the list used", () => {
    const past = { statehood: { MAR: [[19560302, 0]] } } as const;
    const { words } = tableOf({}, { year: 1950, past });
    expect(words("status")[3]).toBe("not independent");
    expect(words("status")[2]).toBe("UN member");
  });
});
