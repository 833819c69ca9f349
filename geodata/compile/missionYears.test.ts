// @vitest-environment node
import { expect, it } from "vitest";
import { yearsOfMissions } from "./missionYears.ts";
import { parseGeodata } from "./parseGeodata.ts";
import { makeTree, TABLES } from "./testing/makeTree.ts";

const FILE = "geodata/missions.csv";

/** The years of missions: Morocco's embassy in Lima as often as there are changes to its row. */
function yearsOf(...changes: readonly (readonly [from: string, to: string])[]) {
  const [head = "", embassy = ""] = TABLES[FILE];
  const rows = changes.map(([from, to], index) =>
    embassy.replace("-emb", `-emb-${index}`).replace(from, to),
  );
  return yearsOfMissions(
    parseGeodata(makeTree({ [FILE]: [head, ...rows].join("\n") })).geodata.tables,
  );
}

it("spans the years in which sources last saw missions", () => {
  expect(yearsOf(["2025-11", "2019-07"], ["2025-11", "2026-01"], ["", ""])).toEqual([2019, 2026]);
});

it("leaves out what does not count: what is closed, and consulates", () => {
  expect(yearsOf(["", ""], [",listed,", ",closed,"])).toEqual(yearsOf(["", ""]));
  expect(yearsOf([",embassy,embassy,", ",consulate,consulate,"])).toBeUndefined();
});
