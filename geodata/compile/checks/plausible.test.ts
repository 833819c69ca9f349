import { expect, it } from "vitest";
import {
  addLines,
  makeDossier,
  makeEvent,
  problemsOf,
  problemsOfDossier,
} from "../testing/makeTree.ts";

const AHEAD = "lies ahead, or in no year";

it("lets nothing in a table begin after the day of the edition, and lets an end lie ahead", () => {
  expect(
    problemsOf({
      "geodata/relations.csv": addLines(
        "geodata/relations.csv",
        "ESP,PER,2031,agreed,,,,,wp-foreign-relations,",
      ),
      "geodata/alliances.csv": addLines(
        "geodata/alliances.csv",
        "ESP,PER,atop-3,,defence,2020,2030,2,atop",
      ),
      "geodata/statehood.csv": addLines(
        "geodata/statehood.csv",
        "ESP,2026-08-01,,general-knowledge,",
      ),
      "geodata/memberships.csv": addLines(
        "geodata/memberships.csv",
        "ESP,UN,member,2027,,curated,none",
      ),
    }),
  ).toEqual([
    expect.stringContaining(`memberships.csv:5: 2027 ${AHEAD}`),
    expect.stringContaining(`relations.csv:4: 2031 ${AHEAD}`),
    expect.stringContaining(`statehood.csv:4: 2026-08-01 ${AHEAD}`),
  ]);
});

it("lets what is planned lie ahead, and nothing that happened", () => {
  const planned = makeEvent({ id: "planned", date: "2031", status: "planned" });
  const happened = makeEvent({ id: "happened", date: "2031" });
  expect(problemsOfDossier(makeDossier(planned, happened))).toEqual([
    expect.stringContaining(`MAR-PER.yaml:12:5: "2031" ${AHEAD}`),
  ]);
});

it("lets a row speak for its own two parties alone, each once", () => {
  expect(
    problemsOf({
      "geodata/relations.csv": addLines(
        "geodata/relations.csv",
        "ESP,PER,1900,agreed,,,,,wp-foreign-relations,ESP MAR",
      ),
      "geodata/relation_spells.csv": addLines(
        "geodata/relation_spells.csv",
        "ESP,PER,severed,1990,,MAR,certain,,wp-foreign-relations,",
      ),
      "geodata/no_relations.csv": addLines(
        "geodata/no_relations.csv",
        "ESH,USA,never,certain,,,wp-foreign-relations,USA USA",
      ),
    }),
  ).toEqual([
    expect.stringContaining("no_relations.csv:4: pages has USA"),
    expect.stringContaining("relation_spells.csv:3: by has MAR"),
    expect.stringContaining("relations.csv:4: pages has MAR"),
  ]);
});

it("lets no figure belie another", () => {
  expect(
    problemsOf({
      "geodata/organisations.csv": addLines("geodata/organisations.csv").replace(
        "New York,,,checked,,",
        "New York,,,checked,193,",
      ),
    }),
  ).toEqual([
    expect.stringContaining("organisations.csv:3: members_official is 193, the roster has 1"),
  ]);
});
