import { describe, expect, it } from "vitest";
import { kindOf } from "../../domain/mapSubject.ts";
import { listPairRows } from "../../domain/pairRows.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { PastStage } from "../../store/selectRows.ts";

import { makeAtlas, makeEntry } from "../../testing/makeAtlas.ts";
import { makeWorld, type Past } from "../../testing/makeWorld.ts";
import { subjectOf } from "../../testing/subjectOf.ts";
import { listPairColumns } from "./pairColumns.ts";

const ATLAS = makeAtlas({
  dossiers: [makeEntry("CHL-PER", { state: "broken" })],
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident" },
    "CHL-PER": { state: "relations" },
    "MAR-PER": { state: "broken", missionsBToA: "resident" },
  },
});
/** FRA-MAR has place 13 of the 28 pairs of eight parties; MAR-PER 19. */
const TRADE = {
  year: 2016,
  sourceId: "data",
  trade: { place: [13, 19], aToB: [12_345, -1], bToA: [0, 2_000_000] },
};

interface Asked {
  readonly year?: number;
  readonly past?: Past;
  readonly trade?: boolean;
  readonly mode?: string;
}

function rowsOf({ year, past, trade = false, mode = "relations" }: Asked) {
  const world = makeWorld(ATLAS, { year, ...(past && { past }) });
  const kinds = subjectOf(mode).kindsOf({ world }) ?? new Uint8Array();
  return listPairRows(world, kinds, trade ? TRADE : undefined);
}

/** The words of all rows, by column. */
function wordsOf(
  rows: ReturnType<typeof rowsOf>,
  options: Partial<Parameters<typeof listPairColumns>[2]> = {},
) {
  const rankOf = (party: PartyCode) => ATLAS.partyCodes.indexOf(party);
  const columns = listPairColumns(ATLAS, rankOf, {
    past: "here",
    subject: subjectOf("relations"),
    ...options,
  });
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ id, cellOf }) => [id, cellOf(row).text])),
  );
}

describe("rows of pairs", () => {
  it("are the pairs with a line, in code order, with what the tables know", () => {
    const rows = rowsOf({});
    expect(rows.map(({ id }) => id)).toEqual(["CHL-PER", "FRA-MAR", "MAR-PER"]);
    expect(wordsOf(rows)).toEqual([
      {
        partyA: "Chile",
        partyB: "Peru",
        relations: "broken off or suspended",
        since: "—",
        missionsAToB: "none found",
        missionsBToA: "none found",
        documented: "documented",
      },
      {
        partyA: "France",
        partyB: "Morocco",
        relations: "relations",
        since: "—",
        missionsAToB: "yes",
        missionsBToA: "none found",
        documented: "—",
      },
      {
        partyA: "Morocco",
        partyB: "Peru",
        relations: "broken off or suspended",
        since: "—",
        missionsAToB: "none found",
        missionsBToA: "yes",
        documented: "—",
      },
    ]);
  });

  it("say since when, as exactly as the source and no more", () => {
    const past: Past = {
      turns: [
        ["CHL-PER", "established", 18500000],
        ["FRA-MAR", "established", 19560302],
        ["MAR-PER", "established", 19640600],
        ["MAR-PER", "severed", 19730000, 19750000],
      ],
    };
    const since = (year: number | undefined) =>
      wordsOf(rowsOf({ past, ...(year !== undefined && { year }) })).map((words) => words.since);
    expect(since(1970)).toEqual(["1850", "2 March 1956", "June 1964"]);
    // A dossier that says otherwise than the tables has no date from them.
    expect(since(undefined)).toEqual(["—", "2 March 1956", "between 1973 and 1975"]);
  });

  it("do not say that a date is not known before the past is here, nor that it comes when it cannot", () => {
    const sinceWhile = (stage: PastStage) =>
      wordsOf(rowsOf({}), { past: stage }).map(({ since }) => since);
    expect(sinceWhile("here")).toEqual(["—", "—", "—"]);
    expect(sinceWhile("on-its-way")).toEqual(["on its way", "on its way", "on its way"]);
    expect(sinceWhile("did-not-load")).toEqual(["did not load", "did not load", "did not load"]);
  });

  it("sort those without a date last", () => {
    const past: Past = { turns: [["FRA-MAR", "established", 19560302]] };
    const rows = rowsOf({ past });
    const column = listPairColumns(ATLAS, () => 0, {
      past: "here",
      subject: subjectOf("relations"),
    }).find(({ id }) => id === "since");
    expect(rows.map((row) => column?.keyOf(row))).toEqual([undefined, 19560302, undefined]);
  });

  it("tell trade each way and together, and never take a missing figure for nothing", () => {
    const words = wordsOf(rowsOf({ trade: true }), { tradeYear: 2016 });
    const figures = words.map(({ tradeAToB, tradeBToA, tradeTotal }) => [
      tradeAToB,
      tradeBToA,
      tradeTotal,
    ]);
    expect(figures).toEqual([
      ["no figure", "no figure", "no figure"],
      ["12.3", "under 0.1", "12.3"],
      ["no figure", "2,000", "at least 2,000"],
    ]);
  });

  it("do not say that nothing was found of a state that was none", () => {
    const past: Past = {
      turns: [
        ["FRA-MAR", "established", 0],
        ["MAR-PER", "established", 0],
      ],
      statehood: { MAR: [[19560000, 0]], PER: [[18790000, 0]] },
    };
    const [row] = rowsOf({ year: 1950, past, mode: "missions" });
    expect(row?.id).toBe("FRA-MAR");
    expect(row?.state).toBe("not-independent");
    expect(rowsOf({ year: 1950, past })).toEqual([]);
    expect(rowsOf({ year: 1956, past })).toHaveLength(2);
  });
});

it("say what changed where two years are compared", () => {
  const changes = subjectOf("changes");
  const world = makeWorld(ATLAS);
  const kinds = ATLAS.presentStates().map((_, place) =>
    ATLAS.pairAt(place) === "FRA-MAR" ? kindOf(changes, "change-resumed") : 0,
  );
  const [row] = wordsOf(listPairRows(world, kinds, undefined), { since: 1990, subject: changes });
  expect(row).toMatchObject({ partyA: "France", partyB: "Morocco", change: "relations resumed" });
});
