import { describe, expect, it } from "vitest";
import type { DossierFile } from "../../domain/dataset.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import { on, span, UNDATED } from "../../testing/dates.ts";
import { makeAtlas } from "../../testing/makeAtlas.ts";
import { makeDossier, makeRelation } from "../../testing/makeDossier.ts";
import {
  makeEstablished,
  makePairFacts,
  makeTableMission,
  makeTableSpell,
} from "../../testing/makePairFacts.ts";
import { createPairPage } from "./pairPage.ts";
import { tableEntries } from "./tableEntries.ts";

function textsOf(tables: Partial<PairFacts>, dossier: Partial<DossierFile> = {}) {
  const facts = makePairFacts("MAR-PER", tables);
  const page = createPairPage(makeAtlas(), facts.pair, {
    dossier: makeDossier("MAR-PER", dossier),
    facts,
    more: { state: "loading" },
    trade: { state: "loading" },
  });
  return tableEntries(page).map(({ text }) => text);
}

describe("what tables add to the timeline", () => {
  it("is the establishment, the turns, and embassies that opened, in the order of time", () => {
    expect(
      textsOf({
        established: makeEstablished(),
        relationSpells: [
          makeTableSpell({ state: "resumed", date: on("2021"), note: "after talks" }),
          makeTableSpell(),
        ],
        missions: [makeTableMission({ opened: on("1986") })],
      }),
    ).toEqual([
      "Diplomatic relations are established.",
      "Morocco opens its embassy in Lima.",
      "Relations are broken off.",
      "Relations are restored. (after talks)",
    ]);
  });

  it("is no establishment where the dossier tells of relations", () => {
    const tables = { established: makeEstablished() };
    expect(textsOf(tables, { relations: [makeRelation("own")] })).toEqual([]);
  });

  it("is nothing without a date, no consulate, and no spell of plain relations", () => {
    expect(
      textsOf({
        established: makeEstablished({ date: UNDATED }),
        relationSpells: [makeTableSpell({ state: "established", date: span("1964", "..") })],
        missions: [
          makeTableMission(),
          makeTableMission({ class: "consulate", opened: on("1990") }),
        ],
      }),
    ).toEqual([]);
  });

  it("is nothing while the tables load", () => {
    const { pair } = makePairFacts("MAR-PER");
    const waiting = { state: "loading" as const };
    const loaded = { dossier: undefined, facts: undefined, more: waiting, trade: waiting };
    expect(tableEntries(createPairPage(makeAtlas(), pair, loaded))).toEqual([]);
  });
});
