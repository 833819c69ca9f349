// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf, TABLES } from "../testing/makeTree.ts";

const ALLOWED = "allowed are the ids of geodata/sources.yaml";

it("wants a source that exists for every row, correction and table", () => {
  expect(
    problemsOf({
      "geodata/relations.csv": addLines(
        "geodata/relations.csv",
        "ESP,MAR,1956,agreed,,,,,hearsay wp-foreign-relations,",
        "ESP,PER,1879,agreed,,,,,,",
      ),
      "geodata/statehood.csv": addLines("geodata/statehood.csv", "ESP,1816-01-01,,rumour,"),
      "geodata/corrections.csv": addLines(
        "geodata/corrections.csv",
        "visas,MAR PER,days,30,shorter,gossip,2026-11-24",
      ),
      "geodata/sources.yaml": TABLES["geodata/sources.yaml"]
        .filter((line) => !line.includes("id: atop"))
        .join("\n"),
    }),
  ).toEqual(
    [
      "geodata/alliances.csv:2: unknown source atop; allowed are the ids of geodata/sources.yaml",
      "geodata/alliances.csv:3: unknown source atop; allowed are the ids of geodata/sources.yaml",
      `geodata/corrections.csv:2: unknown source gossip; ${ALLOWED}`,
      `geodata/relations.csv:4: unknown source hearsay; ${ALLOWED}`,
      "geodata/relations.csv:5: sources is missing; allowed is a text",
      `geodata/statehood.csv:4: unknown source rumour; ${ALLOWED}`,
    ].sort(),
  );
});

it("wants the end of a former state with its source, and of nobody else", () => {
  const allowed = "a former state has an end and a source of it, others have neither";
  expect(
    problemsOf({
      "geodata/others.csv": addLines(
        "geodata/others.csv",
        "CSK,Czechoslovakia,former,DZA,,",
        "XNC,Northern Cyprus,de-facto,,1999,general-knowledge",
        "DDR,German Democratic Republic,former,ESP,1990,hearsay",
      ),
    }),
  ).toEqual([
    `geodata/others.csv:4: CSK has no end and no source; ${allowed}`,
    `geodata/others.csv:5: XNC has 1999 and general-knowledge; ${allowed}`,
    `geodata/others.csv:6: unknown source hearsay; ${ALLOWED}`,
  ]);
});
