/** Memberships over all years, against the table as it stands in `geodata`. */
import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { createAtlas } from "../../src/domain/atlas.ts";
import { lastDayOf } from "../../src/domain/atlasYear.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { readRealEdition } from "./realEdition.ts";

interface Row {
  readonly country: string;
  readonly organisation: string;
  readonly role: string;
  readonly since: string;
  readonly until: string;
}

/** Looking at every year takes a second where nothing else runs. */
vi.setConfig({ testTimeout: 30_000 });

const atlas = createAtlas(readRealEdition().start);
const rows = parse(readFileSync(`${import.meta.dirname}/../../geodata/memberships.csv`, "utf8"), {
  columns: true,
}) as Row[];
const lastYear = Number(atlas.asOf.slice(0, 4)) - 1;

/** Read plainly: at the end of a year a spell has begun in it or before, and not ended by then. */
function isMemberByTable(party: string, organisation: string, year: number): boolean | undefined {
  const spells = rows.filter(
    (row) => row.country === party && row.organisation === organisation && row.role === "member",
  );
  const yearOf = (date: string) => Number(date.slice(0, 4));
  const answers = spells.map(({ since, until }) => {
    if (until !== "" && yearOf(until) <= year) return false;
    if (since === "") return undefined;
    return yearOf(since) <= year;
  });
  if (answers.includes(true)) return true;
  return answers.includes(undefined) ? undefined : false;
}

describe("a state's membership", () => {
  it("is that of the table in every year, for any state and organisation", () => {
    const anyParty = fc.constantFrom(...atlas.partyCodes);
    const anyRow = fc.constantFrom(...rows.filter((row) => row.role === "member"));
    const check = (party: string, organisation: string) => {
      for (let year = 1945; year <= lastYear; year++) {
        const { yes, unknown } = atlas.membersOn(organisation, lastDayOf(year), []);
        const code = party as PartyCode;
        const answer = yes.has(code) ? true : unknown.has(code) ? undefined : false;
        expect([party, organisation, year, answer]).toEqual([
          party,
          organisation,
          year,
          isMemberByTable(party, organisation, year),
        ]);
      }
    };
    fc.assert(
      fc.property(anyRow, anyParty, (row, other) => {
        check(other, row.organisation);
        if (atlas.party(row.country as PartyCode)) check(row.country, row.organisation);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ["EU", 1994, 12],
    ["EU", 1995, 15],
    ["EU", 2019, 28],
    ["EU", 2021, 27],
    ["OPEC", 2018, 15],
    ["OPEC", 2019, 14],
    ["UN", 1945, 51],
  ])("%s has in %i so many members: %i", (organisation, year, count) => {
    expect(atlas.membersOn(organisation, lastDayOf(year), []).yes.size).toBe(count);
  });
});
