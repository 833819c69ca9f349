import { describe, expect, it } from "vitest";
import { code, pairKey } from "../../testing/codes.ts";
import { makeEntry, makeOrganisation, type World } from "../../testing/makeAtlas.ts";
import { makeExportView } from "../../testing/makeExportView.ts";
import { pairPlace } from "../pairStates.ts";
import { listMatrixRows } from "./matrixTable.ts";
import { writePairTable } from "./pairTable.ts";
import { writeStateTable } from "./stateTable.ts";

const WORLD: World = {
  organisations: [makeOrganisation("LAS"), makeOrganisation("AU")],
  memberships: [
    { party: "MAR", organisation: "LAS", since: 19581000 },
    { party: "PSE", organisation: "LAS", since: 19760909 },
    { party: "TCD", organisation: "AU" },
    { party: "MAR", organisation: "AU", since: 20170130 },
  ],
  dossiers: [
    makeEntry("MAR-PER", { state: "relations" }),
    makeEntry("FRA-MAR", { depth: "notes" }),
  ],
  summaries: {
    "FRA-MAR": { state: "relations", missionsAToB: "resident", missionsBToA: "resident" },
    "MAR-PER": { state: "relations", missionsBToA: "resident" },
    "MAR-PSE": { state: "relations" },
    "MAR-NZL": { state: "broken" },
    "ESH-MAR": { state: "stated-none" },
  },
};
const PAST = {
  turns: [
    ["MAR-PER", "established", 19640600],
    ["MAR-NZL", "established", 19600000],
    ["MAR-NZL", "severed", 20010099],
    ["FRA-MAR", "established", 19550000, 19561231],
  ],
} as const;

const relations: Parameters<typeof makeExportView>[1] = (state) => state.chooseLines("relations");

describe("the table of pairs", () => {
  it("has the pairs that have a line, in code order", () => {
    const { rows } = writePairTable(makeExportView(WORLD, relations, { past: PAST }));
    expect(rows.map(({ code_a, code_b, class: name }) => [code_a, code_b, name])).toEqual([
      ["FRA", "MAR", "relations"],
      ["MAR", "NZL", "relations-broken"],
      ["MAR", "PER", "relations"],
      ["MAR", "PSE", "relations"],
    ]);
  });

  it("says what changed where two years are compared, whatever the lines were", () => {
    const compare: Parameters<typeof makeExportView>[1] = (state) => {
      state.chooseYear(2002);
      state.compareSince(1962);
    };
    const { columns, rows } = writePairTable(makeExportView(WORLD, compare, { past: PAST }));
    expect(columns).toContain("compared_with_year");
    expect(rows.map(({ code_a, code_b, class: name }) => [code_a, code_b, name])).toEqual([
      ["MAR", "NZL", "change-broken"],
      ["MAR", "PER", "change-begun"],
    ]);
    expect(rows.map((row) => row.compared_with_year)).toEqual([1962, 1962]);
  });

  it("says since when, in days that sort, how exact that is, and from which source", () => {
    const { rows } = writePairTable(makeExportView(WORLD, relations, { past: PAST }));
    expect(
      rows.map((row) =>
        row.relations_since
          ? `${row.relations_since} ${row.relations_since_precision}`
          : row.relations_since,
      ),
    ).toEqual([
      "1955-01-01 some time within",
      "2001-01-01 about year",
      "1964-06-01 month",
      undefined,
    ]);
    expect(rows.map((row) => row.relations_sources)).toEqual([
      "list: Title of list",
      "list: Title of list",
      "list: Title of list",
      "of-relations: Title of of-relations",
    ]);
    expect(rows[1]).toMatchObject({ relations: "broken off or suspended" });
  });

  it("says that nothing was found, and leaves empty what it cannot know", () => {
    const [row] = writePairTable(
      makeExportView(WORLD, (state) => state.openPair(pairKey("CHL-TCD"), "list")),
    ).rows;
    expect(row).toMatchObject({
      code_a: "CHL",
      relations: "none found",
      resident_mission_a_in_b: "none found",
      has_dossier: "no",
    });
    expect(row?.relations_since).toBeUndefined();
  });

  it("does not say that nothing was found of a state that was none, and by which list", () => {
    const view = makeExportView(
      WORLD,
      (state) => {
        state.chooseLines("missions");
        state.chooseYear(1950);
      },
      { past: { ...PAST, statehood: { MAR: [[19560302, 0]] } } },
    );
    expect(writePairTable(view).rows[0]).toMatchObject({
      code_a: "FRA",
      code_b: "MAR",
      relations: "one not independent",
      relations_sources: "of-statehood: Title of of-statehood",
    });
  });

  it("tells missions by direction, the dossier, the edition and the pair's page", () => {
    const { rows } = writePairTable(makeExportView(WORLD, relations));
    expect(rows[2]).toMatchObject({
      resident_mission_a_in_b: "none found",
      resident_mission_b_in_a: "yes",
      missions_sources: "of-missions: Title of of-missions",
      has_dossier: "full",
      year: 2026,
      as_of: "2026-07-31",
      data_version: "test",
      page: "https://atlas.example/?pair=MAR-PER",
    });
  });

  it("has figures of trade each way only where lines show trade, and none for no figure", () => {
    const trade = { year: 2016, sourceId: "list", trade: { place: [0], aToB: [5000], bToA: [-1] } };
    const view = makeExportView(WORLD, (state) => state.chooseLines("trade"), { trade });
    const { columns, rows } = writePairTable(view);
    expect(columns).toContain("trade_a_to_b_thousand_usd");
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ trade_a_to_b_thousand_usd: 5000, trade_year: 2016 });
    expect(rows[0]?.trade_b_to_a_thousand_usd).toBeUndefined();
    expect(writePairTable(makeExportView(WORLD, relations)).columns).not.toContain("trade_year");
  });
});

describe("the table of states", () => {
  it("has all of them where nothing is filtered, without the columns that mean nothing", () => {
    const { columns, rows } = writeStateTable(makeExportView(WORLD));
    expect(rows).toHaveLength(8);
    expect(columns).toEqual([
      "code",
      "name",
      "region",
      "status",
      "relations_with",
      "resident_missions_sent",
      "resident_missions_hosted",
      "sources",
      "year",
      "as_of",
      "data_version",
    ]);
  });

  it("counts relations and missions of each, and takes nothing found for no 0", () => {
    const { rows } = writeStateTable(makeExportView(WORLD));
    const counts = (text: string) => {
      const row = rows.find((one) => one.code === text);
      return [row?.relations_with, row?.resident_missions_sent, row?.resident_missions_hosted];
    };
    expect(counts("MAR")).toEqual([3, 1, 2]);
    expect(counts("NZL")).toEqual(["none found", "none found", "none found"]);
  });

  it("has since when a membership holds, not since when another role does", () => {
    const memberships = [
      { party: "MAR", organisation: "AU", role: "observer", since: 19850000 },
      { party: "MAR", organisation: "AU", since: 20170130 },
    ] as const;
    const view = makeExportView({ ...WORLD, memberships }, (state) =>
      state.includeOrganisation("AU"),
    );
    expect(writeStateTable(view).rows.map((row) => row.member_since)).toEqual(["2017-01-30"]);
  });

  it("has the members of one organisation, each since when", () => {
    const { columns, rows } = writeStateTable(
      makeExportView(WORLD, (state) => state.includeOrganisation("LAS")),
    );
    expect(columns).toContain("member_since");
    expect(
      rows.map((row) => [row.code, row.inside, row.member_since, row.member_since_precision]),
    ).toEqual([
      ["MAR", "yes", "1958-10-01", "month"],
      ["PSE", "yes", "1976-09-09", "day"],
    ]);
  });

  it("says of whom it is not known in a past year", () => {
    const view = makeExportView(WORLD, (state) => {
      state.includeOrganisation("AU");
      state.chooseYear(2020);
    });
    expect(
      writeStateTable(view).rows.map((row) => [
        row.code,
        row.inside,
        row.member_since,
        row.member_since_precision,
      ]),
    ).toEqual([
      ["MAR", "yes", "2017-01-30", "day"],
      ["TCD", "unknown", undefined, undefined],
    ]);
  });

  it("names the sides between which lines run", () => {
    const view = makeExportView(WORLD, (state) =>
      state.setBetween({ one: ["LAS"], other: ["AU"] }),
    );
    expect(writeStateTable(view).rows.map((row) => [row.code, row.side])).toEqual([
      ["MAR", "LAS and AU"],
      ["PSE", "LAS"],
      ["TCD", "AU"],
    ]);
  });

  it("tells what stands between each and the selected country", () => {
    const view = makeExportView(WORLD, (state) => state.chooseCountryOnMap(code("MAR")), {
      past: PAST,
    });
    const rows = writeStateTable(view).rows;
    expect(rows.map((row) => row.code)).not.toContain("MAR");
    expect(rows.find((row) => row.code === "PER")).toMatchObject({
      selected: "MAR",
      relations: "relations",
      relations_since: "1964-06-01",
      relations_since_precision: "month",
      resident_mission_of_selected_here: "none found",
      resident_mission_in_selected: "yes",
    });
    expect(rows.find((row) => row.code === "ESH")).toMatchObject({
      relations: "stated that there are none",
    });
  });
});

describe("the table of a matrix", () => {
  const matrix =
    (lines: "relations" | "missions" | "trade"): Parameters<typeof makeExportView>[1] =>
    (state) => {
      state.includeOrganisation("LAS");
      state.includeOrganisation("AU");
      state.setMatch("any");
      state.chooseLines(lines);
      state.chooseView("matrix");
    };

  it("has a row and a column a party, by name, and says what it shows", () => {
    const { columns, rows } = listMatrixRows(makeExportView(WORLD, matrix("relations")));
    expect(rows.map(({ code: party }) => party)).toEqual(["TCD", "MAR", "PSE"]);
    expect(columns.slice(2, 5)).toEqual(["TCD", "MAR", "PSE"]);
    expect(rows.find(({ code: party }) => party === "MAR")).toMatchObject({
      MAR: "–",
      PSE: "relations",
      TCD: "none found",
      shows: "diplomatic relations",
      sources: "of-relations: Title of of-relations",
      year: 2026,
    });
  });

  it("has missions of the row in the column, and figures as they are", () => {
    const trade = {
      year: 2016,
      sourceId: "of-trade_series",
      trade: { place: [pairPlace(3, 6, 8)], aToB: [24_000], bToA: [-1] },
    };
    const missions = listMatrixRows(makeExportView(WORLD, matrix("missions"))).rows;
    expect(missions.find(({ code: party }) => party === "MAR")?.PSE).toBe("none found");
    const figures = listMatrixRows(makeExportView(WORLD, matrix("trade"), { trade })).rows;
    const cell = (row: string, column: string) =>
      figures.find(({ code: party }) => party === row)?.[column];
    expect([cell("MAR", "PSE"), cell("PSE", "MAR")]).toEqual([24_000, undefined]);
  });

  it("is empty where the view is no matrix", () => {
    expect(listMatrixRows(makeExportView(WORLD, relations)).rows).toEqual([]);
  });
});
