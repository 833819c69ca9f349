// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf, TABLE_SOURCES, TABLES } from "../testing/makeTree.ts";

it("lets no table say a thing twice", () => {
  const twice = (file: keyof typeof TABLES) => addLines(file, TABLES[file].at(-1) ?? "");
  const lines = TABLES["geodata/sources.yaml"].length;
  expect(
    problemsOf({
      "geodata/others.csv": twice("geodata/others.csv"),
      "geodata/organisations.csv": twice("geodata/organisations.csv"),
      "geodata/organisation_names.csv": twice("geodata/organisation_names.csv"),
      "geodata/memberships.csv": twice("geodata/memberships.csv"),
      "geodata/membership_notes.csv": twice("geodata/membership_notes.csv"),
      "geodata/dependencies.csv": twice("geodata/dependencies.csv"),
      "geodata/sources.yaml": twice("geodata/sources.yaml"),
    }),
  ).toEqual([
    "geodata/dependencies.csv:4: FLK stands here again, first on line 3; allowed is one of it",
    "geodata/membership_notes.csv:3: MAR AU stands here again, first on line 2; allowed is one of it",
    "geodata/memberships.csv:5: SUN UN member 1945-10-24 stands here again, first on line 4; allowed is one of it",
    "geodata/organisation_names.csv:3: UN fr stands here again, first on line 2; allowed is one of it",
    "geodata/organisations.csv:4: UN stands here again, first on line 3; allowed is one of it",
    "geodata/others.csv:4: XAB stands here again, first on line 3; allowed is one of it",
    `geodata/sources.yaml:${lines + 1}:3: ${TABLE_SOURCES.at(-1)} stands here again, first on line ${lines}; allowed is one of it`,
  ]);
});
