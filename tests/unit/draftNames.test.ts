/** The words that the importer adds to the names of the tables are of states and organisations that those have. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { parseGeodata } from "../../geodata/compile/parseGeodata.ts";
import { readFiles } from "../../geodata/compile/readFiles.ts";
import {
  CITY_WORDS,
  DEMONYM_WORDS,
  ORGANISATION_WORDS,
  STATE_WORDS,
} from "../../src/draft/names/furtherNames.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const tables = [...readFiles(root)].filter(([path]) =>
  /\/(?:edition\.yaml|parties\.csv|others\.csv|organisations\.csv)$/.test(path),
);
const { geodata } = parseGeodata(new Map(tables));

describe("further names", () => {
  const codes = [...geodata.parties, ...geodata.others].map(({ value }) => String(value.code));

  it.each([
    ["states", STATE_WORDS],
    ["demonyms", DEMONYM_WORDS],
    ["cities", CITY_WORDS],
  ])("of %s are of parties and others of the tables", (_, words) => {
    expect(Object.keys(words).filter((code) => !codes.includes(code))).toEqual([]);
  });

  it("of organisations are of those of the table", () => {
    const ids = geodata.organisations.map(({ value }) => value.id);
    expect(Object.keys(ORGANISATION_WORDS).filter((id) => !ids.includes(id))).toEqual([]);
  });
});
