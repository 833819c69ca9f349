import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { makeDossier, makeMission } from "../testing/makeDossier.ts";
import { makePairFacts, makeTableMission } from "../testing/makePairFacts.ts";
import type { MissionFact } from "./dataset.ts";
import type { TableMission } from "./pairFacts.ts";
import { pairMissions } from "./pairMissions.ts";

function merge(missions: readonly MissionFact[], tables: readonly TableMission[]) {
  return pairMissions(
    makeDossier("MAR-PER", { missions }),
    makePairFacts("MAR-PER", { missions: tables }),
  );
}

describe("pairMissions", () => {
  it("makes one of a mission that dossier and table name, with the sources of both", () => {
    const table = makeTableMission({ kind: "mission", sources: [{ id: "Table" }] });
    const merged = merge([makeMission("own", { sources: [{ id: "Article" }] })], [table]);
    expect(merged).toMatchObject([
      { id: "own", kind: "embassy", status: "open", table, citations: [{}, {}] },
    ]);
    expect(merged[0]?.citations.map(({ id }) => id)).toEqual(["Article", "Table"]);
  });

  it("knows a city by its letters, whatever the accents and the case", () => {
    const own = makeMission("own", { city: "Fès", class: "consulate" });
    expect(merge([own], [makeTableMission({ city: "FES", class: "consulate" })])).toHaveLength(1);
  });

  it.each<[string, Partial<TableMission>]>([
    ["city", { city: "Cusco" }],
    ["class", { class: "consulate" }],
    ["sender", { sender: code("PER"), host: code("MAR") }],
  ])("keeps two that differ in their %s apart, the dossier's first", (_, changes) => {
    const ids = merge([makeMission("own")], [makeTableMission({ id: "table", ...changes })]);
    expect(ids.map(({ id }) => id)).toEqual(["own", "table"]);
  });

  it("merges a row of the table once, also where the dossier has two records", () => {
    const merged = merge([makeMission("one"), makeMission("two")], [makeTableMission()]);
    expect(merged.map(({ table }) => table !== undefined)).toEqual([true, false]);
  });

  it("leaves out missions of other pairs", () => {
    expect(merge([makeMission("other", { ofPair: pairKey("ESH-PER") })], [])).toEqual([]);
  });

  it("is that of the dossier while the tables load", () => {
    const dossier = makeDossier("MAR-PER", { missions: [makeMission("own")] });
    expect(pairMissions(dossier, undefined).map(({ id }) => id)).toEqual(["own"]);
  });
});
