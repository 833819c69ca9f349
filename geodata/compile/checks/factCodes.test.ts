// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../testing/makeTree.ts";

const ACTORS = "allowed are the codes of geodata/parties.csv and geodata/others.csv";
const PARTIES = "allowed are the codes of geodata/parties.csv";
const SORTED = "allowed are two codes in alphabetical order";
const TWO = "allowed are two different codes";

it("knows the parties and other actors of every table of facts", () => {
  expect(
    problemsOf({
      "geodata/missions.csv": addLines(
        "geodata/missions.csv",
        "ZZZ-PER-emb,ZZZ,PER,embassy,embassy,Lima,,,,,,listed,,,2025-11,,wikidata-2022,,",
      ),
      "geodata/accreditations.csv": addLines(
        "geodata/accreditations.csv",
        "PER,ESP,Rabat,ZZZ,,2025-11,,wikidata-2022,",
      ),
      "geodata/alliances.csv": addLines(
        "geodata/alliances.csv",
        "MAR,SUN,atop-3,,defence,1950,,2,atop",
      ),
      "geodata/relations.csv": addLines(
        "geodata/relations.csv",
        "PER,SUN,1969,agreed,,predecessor,ZZZ,,wp-foreign-relations,",
      ),
      "geodata/visas.csv": addLines("geodata/visas.csv", "MAR,HKG,required,"),
    }),
  ).toEqual([
    `geodata/accreditations.csv:3: unknown code ZZZ; ${ACTORS}`,
    `geodata/missions.csv:4: unknown code ZZZ; ${ACTORS}`,
    `geodata/relations.csv:4: unknown code SUN; ${PARTIES}`,
    `geodata/relations.csv:4: unknown code ZZZ; ${ACTORS}`,
    `geodata/visas.csv:4: unknown code HKG; ${PARTIES}`,
  ]);
});

it("wants two different parties, in order where the order says nothing", () => {
  expect(
    problemsOf({
      "geodata/borders.csv": addLines("geodata/borders.csv", "PER,MAR,1,1", "PER,PER,1,1"),
      "geodata/trade_series.csv": addLines(
        "geodata/trade_series.csv",
        "MAR,MAR,baci-all,2014:10,",
        "PER,DZA,baci-all,2014:10,",
      ),
    }),
  ).toEqual([
    `geodata/borders.csv:3: PER stands before MAR; ${SORTED}`,
    `geodata/borders.csv:4: PER stands in the row twice; ${TWO}`,
    `geodata/trade_series.csv:4: MAR stands in the row twice; ${TWO}`,
  ]);
});
