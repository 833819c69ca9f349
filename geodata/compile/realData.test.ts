// @vitest-environment node
/** The data itself: what it must hold whatever is added, and that the compiler accepts it. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import {
  type CoverageFile,
  type HistoryFile,
  MEMBERSHIP_ROLES,
  type StartData,
  TURN_KINDS,
  type TurnKind,
} from "../../src/domain/dataset.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import type { PairState } from "../../src/domain/pairState.ts";
import { decodePair, pairPlace } from "../../src/domain/pairStates.ts";
import { readRealFiles } from "../../tests/unit/realEdition.ts";
import { formatProblem } from "./problem.ts";

/** Outlines that are drawn with a party or are nobody's (`import/dependencies.ts`). */
const MERGED_OUTLINES = ["CYN", "SOL"];
const FIRST_PICTURE_KILOBYTES = 130;

const compiled = readRealFiles();
const start = JSON.parse(read("start")) as StartData;

function read(key: string): string {
  return compiled.files.get(`data/${compiled.manifest.files[key]}`) ?? "";
}

/** Parties that are members on the day of the data. Suspension does not end a membership. */
function membersOf(id: string): string[] {
  const organisation = start.organisations.findIndex((candidate) => candidate.id === id);
  const member = MEMBERSHIP_ROLES.indexOf("member");
  const today = Number(start.asOf.replaceAll("-", ""));
  return start.memberships
    .filter(([, of, role, , until]) => {
      return of === organisation && role === member && (until === 0 || until > today);
    })
    .map(([party]) => start.parties[party]?.code ?? "");
}

it("has no problem", () => {
  expect(compiled.problems.map(formatProblem)).toEqual([]);
});

it("has 200 parties, and so 19,900 pairs", () => {
  const { parties } = start;
  expect(parties).toHaveLength(200);
  expect((parties.length * (parties.length - 1)) / 2).toBe(19_900);
  const count = (status: string) => parties.filter((party) => party.status === status).length;
  expect([count("member"), count("observer"), count("associated"), count("limited")]).toEqual([
    193, 2, 2, 3,
  ]);
});

describe("memberships", () => {
  it.each([
    ["UN", 193],
    ["NATO", 32],
    ["EU", 27],
    ["LAS", 22],
    ["AU", 55],
    ["NAM", 121],
  ])("of %s are %i", (id, count) => {
    expect(membersOf(id)).toHaveLength(count);
    expect(new Set(membersOf(id)).size).toBe(count);
  });

  it("of the United Nations are those that the list of parties says", () => {
    const members = start.parties.filter(({ status }) => status === "member");
    expect(new Set(membersOf("UN"))).toEqual(new Set(members.map(({ code }) => code)));
  });
});

describe("outlines", () => {
  const codesOf = (key: string, object: string): string[] => {
    const topology = JSON.parse(read(key)) as {
      readonly objects: Readonly<
        Record<string, { readonly geometries: readonly { readonly id: string }[] }>
      >;
    };
    return topology.objects[object]?.geometries.map(({ id }) => id) ?? [];
  };

  it.each(["110m", "50m"])("at %s are parties, dependencies, or drawn with one", (scale) => {
    const known = new Set([
      ...start.parties.map(({ code }): string => code),
      ...start.dependencies.map(({ code }) => code),
      ...MERGED_OUTLINES,
    ]);
    const codes = codesOf(`shapes/${scale}`, "countries");
    expect(codes.filter((code) => !known.has(code))).toEqual([]);
    expect(codes.length).toBeGreaterThan(170);
  });

  it("at 50m hold every party", () => {
    const codes = new Set(codesOf("shapes/50m", "countries"));
    expect(start.parties.filter(({ code }) => !codes.has(code))).toEqual([]);
  });

  it("of disputed areas are those that the start file knows", () => {
    const ids = new Set(start.disputes.map(({ id }) => id));
    expect(codesOf("disputes", "disputes").filter((id) => !ids.has(id))).toEqual([]);
  });
});

it("has a flag for every party", () => {
  expect(start.parties.filter(({ code }) => !compiled.manifest.files[`flag/${code}`])).toEqual([]);
});

it("needs little for the first picture", () => {
  const texts = [read("start"), read("shapes/110m"), JSON.stringify(compiled.manifest)];
  const bytes = texts.reduce((sum, text) => sum + gzipSync(text).length, 0);
  expect(bytes / 1000).toBeLessThan(FIRST_PICTURE_KILOBYTES);
});

describe("the history", () => {
  /** Turns by place of the pair, in their order. */
  const readTurns = () => {
    const { turns } = JSON.parse(read("history")) as HistoryFile;
    const byPlace = new Map<number, { kind: TurnKind; date: number; latest: number }[]>();
    for (const [row, place] of unpackPlaces(turns).place.entries()) {
      const kind = TURN_KINDS[turns.kind[row] ?? 0];
      if (kind === undefined) continue;
      const turn = { kind, date: turns.date[row] ?? 0, latest: turns.latest[row] ?? 0 };
      byPlace.set(place, [...(byPlace.get(place) ?? []), turn]);
    }
    return byPlace;
  };
  const meanings: Readonly<Record<TurnKind, PairState>> = {
    established: "relations",
    downgraded: "relations",
    resumed: "relations",
    suspended: "broken",
    severed: "broken",
    "stated-none": "stated-none",
    ended: "nothing-found",
  };

  it("leads every pair to the state that the start file has", () => {
    const turns = readTurns();
    const today = Number(start.asOf.replaceAll("-", ""));
    const ofDossiers = new Map(
      start.dossiers.map(({ pair, state }) => [String(pair), state] as const),
    );
    const disagreeing: string[] = [];
    for (const [indexA, { code: codeA }] of start.parties.entries()) {
      for (const [step, { code: codeB }] of start.parties.slice(indexA + 1).entries()) {
        const pair = `${codeA}-${codeB}`;
        const place = pairPlace(indexA, indexA + 1 + step, start.parties.length);
        const begun = turns.get(place)?.filter(({ date }) => date <= today) ?? [];
        const last = begun.at(-1)?.kind ?? "ended";
        const now = decodePair(start.pairs.charAt(place)).state;
        const ofDossier = ofDossiers.get(pair) ?? now;
        if (meanings[last] !== now || ofDossier !== now) {
          disagreeing.push(`${pair}: ${last}, not ${now} and ${ofDossier}`);
        }
      }
    }
    expect(disagreeing).toEqual([]);
  });

  it("tells what the dossier on Peru and the Sahrawi Republic tells", () => {
    const codes = start.parties.map(({ code }): string => code);
    const place = pairPlace(codes.indexOf("ESH"), codes.indexOf("PER"), codes.length);
    expect(readTurns().get(place)).toEqual([
      { kind: "established", date: 19730000, latest: 19860000 },
      { kind: "suspended", date: 19960000, latest: 0 },
      { kind: "resumed", date: 20210909, latest: 0 },
      { kind: "suspended", date: 20220000, latest: 0 },
      { kind: "resumed", date: 20220900, latest: 0 },
      { kind: "suspended", date: 20230000, latest: 0 },
    ]);
  });

  it("cites sources that the tables or dossiers know, and has a file for each year of trade", () => {
    const { sourceSets } = JSON.parse(read("history")) as HistoryFile;
    const { tradeYears } = JSON.parse(read("start")) as StartData;
    const { sources } = JSON.parse(read("coverage")) as CoverageFile;
    const known = new Set(sources.map(({ id }) => id));
    expect(sourceSets.flat().filter((id) => !known.has(id))).toEqual([]);
    expect(tradeYears.length).toBeGreaterThan(0);
    for (const year of tradeYears) {
      expect(compiled.manifest.files).toHaveProperty([`trade-year/${year}`]);
    }
  });
});

describe("the report", () => {
  it("counts every pair once, and knows every source that rows cite", () => {
    const coverage = JSON.parse(read("coverage")) as CoverageFile;
    expect(coverage.pairs).toBe(19_900);
    expect(coverage.pairsByKinds.reduce((sum, count) => sum + count, 0)).toBe(19_900);
    const known = new Set(coverage.sources.map(({ id }) => id));
    for (const { sources, rows, doubted } of coverage.tables) {
      expect(sources.filter((id) => !known.has(id))).toEqual([]);
      expect(sources.length).toBeGreaterThan(0);
      expect(doubted).toBeLessThanOrEqual(rows);
    }
  });
});

it("lets a pair's panel open with little", () => {
  const sizes = start.dossiers.map(({ pair }) => gzipSync(read(`dossier/${pair}`)).length);
  const median = sizes.sort((one, other) => one - other)[Math.floor(sizes.length / 2)] ?? 0;
  expect(median / 1000).toBeLessThan(15);
});
