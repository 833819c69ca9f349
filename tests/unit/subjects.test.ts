// @vitest-environment node
/** What the menu "Show" offers, as the map draws it: known truths of the tables, year by year. */
import { describe, expect, it, vi } from "vitest";
import { createAtlas } from "../../src/domain/atlas.ts";
import { newestYear } from "../../src/domain/atlasYear.ts";
import type { CoverageFile } from "../../src/domain/dataset.ts";
import { classOf, kindOf, type MapSubject, wayOfClass } from "../../src/domain/mapSubject.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import { SHOW_GROUPS } from "../../src/domain/showMenu.ts";
import type { SubjectFile } from "../../src/domain/subjectFile.ts";
import { createWorldInYear } from "../../src/domain/worldInYear.ts";
import { DRAWN_SUBJECTS } from "../../src/kinds/subjects/drawn.ts";
import { tellSubject } from "../../src/kinds/subjects/tellSubject.ts";
import { formatFactDate } from "../../src/messages/format/formatFactDate.ts";
import { readRealEdition } from "./realEdition.ts";

vi.setConfig({ testTimeout: 30_000 });

const edition = readRealEdition();
const atlas = createAtlas(edition.start);
const codes = atlas.partyCodes;
const read = new Map<string, MapSubject>();

function subjectOf(id: string): MapSubject {
  const known = read.get(id);
  if (known) return known;
  const file = JSON.parse(edition.read(`subject/${id}`)) as SubjectFile;
  const subject = tellSubject({ ...file, spans: unpackPlaces(file.spans) });
  read.set(id, subject);
  return subject;
}

const kindsIn = (id: string, year: number) =>
  subjectOf(id).kindsOf({ world: createWorldInYear(atlas, year, undefined) }) ?? new Uint8Array();

/** The class of the line of a pair in the words of the legend, `undefined` for no line. */
function shownOf(id: string, pair: string, year: number): string | undefined {
  const subject = subjectOf(id);
  const [indexA = -1, indexB = -1] = splitPairKey(pair as PairKey).map((one) => codes.indexOf(one));
  const kind = kindsIn(id, year)[pairPlace(indexA, indexB, codes.length)] ?? 0;
  const lineClass = classOf(subject, kind);
  if (!lineClass) return undefined;
  const words = subject.facts?.words[lineClass];
  const way = wayOfClass(subject, lineClass);
  if (!way) return words;
  return `${words}, ${way === "aToB" ? "first to second" : "second to first"}`;
}

/** Since and until when a pair is of its class in a year, in words, and the ids of the sources that say it. */
function toldOf(id: string, pair: string, year: number) {
  const { day } = createWorldInYear(atlas, year, undefined);
  const place = atlas.placeOf(pair as PairKey) ?? -1;
  const standing = subjectOf(id).facts?.standingOf?.(place, day);
  return standing && [standing.date && formatFactDate(standing.date), ...standing.sourceIds];
}

const coverage = JSON.parse(edition.read("coverage")) as CoverageFile;
const ids = DRAWN_SUBJECTS.map(({ id }) => id);

describe("each subject of facts", () => {
  it.each(ids)("%s is offered once, has a group, words for each class, and lines now", (id) => {
    const [entry, ...others] = edition.start.subjects.filter(([one]) => one === id);
    expect(others).toEqual([]);
    expect(SHOW_GROUPS).toContain(entry?.[2]);
    const subject = subjectOf(id);
    expect(entry?.[1]).toBe(subject.facts?.name);
    const drawn = DRAWN_SUBJECTS.find((one) => one.id === id);
    for (const name of Object.keys(drawn?.classes ?? {})) {
      expect(Object.values(subject.facts?.words ?? {})).not.toContain(name);
    }
    expect(kindsIn(id, newestYear(atlas.asOf)).some((kind) => kind > 0)).toBe(true);
  });

  it("that gathers has a class of its own for each that its kinds name", () => {
    for (const { id, classes, parts } of DRAWN_SUBJECTS) {
      const named = parts.flatMap(({ as }) => Object.values(as));
      expect(new Set(named), id).toEqual(new Set(Object.keys(classes)));
    }
  });

  it("has an entry for each that design names, and for those of older addresses", () => {
    const found = [
      ...["relations", "missions", "trade", "treaties", "conflicts", "people"],
      ...["visas", "votes", "organisations", "gaps", "changes"],
    ].map((id) => atlas.findSubject(id));
    expect(found).not.toContain(undefined);
    const older = ["wars", "sanctions", "un_votes", "alliances", "documented", "borders"];
    const now: Readonly<Record<string, string>> = { un_votes: "votes", documented: "missions" };
    expect(older.map((id) => atlas.findSubject(id))).toEqual(older.map((id) => now[id] ?? id));
  });
});

describe("since when a pair is of its class", () => {
  it.each([
    ["alliances", "FRA-USA", 1990, "since 4 April 1949"],
    ["wars", "ARG-GBR", 1982, "25 April 1982 – 14 June 1982"],
    ["conflicts", "ARG-GBR", 1982, "25 April 1982 – 14 June 1982"],
    ["conflicts", "CUB-USA", 1990, "since 14 March 1958"],
    ["sanctions", "CUB-USA", 1990, "since 14 March 1958"],
    ["leader_visits", "CHN-USA", 1972, "17–28 February 1972"],
    ["treaties", "FRA-USA", 1990, "since 4 April 1949"],
    ["people", "MEX-USA", 2020, undefined],
    ["visas", "DEU-FRA", 2020, undefined],
  ])("%s: %s in %i", (id, pair, year, when) => {
    expect(toldOf(id, pair, year)?.[0]).toBe(when);
  });

  it("is told with the sources that say it", () => {
    for (const id of ids) {
      const drawn = kindsIn(id, newestYear(atlas.asOf));
      const { day } = createWorldInYear(atlas, newestYear(atlas.asOf), undefined);
      const known = new Set(coverage.sources.map((source) => source.id));
      const without = [...drawn.keys()].filter((place) => {
        if (drawn[place] === 0) return false;
        const { sourceIds = [] } = subjectOf(id).facts?.standingOf?.(place, day) ?? {};
        return sourceIds.length === 0 || sourceIds.some((one) => !known.has(one));
      });
      expect(without, id).toEqual([]);
    }
  });
});

describe("a subject that gathers", () => {
  it.each([
    ["conflicts", "ARG-GBR", 1982, "fight one another in the year"],
    ["conflicts", "ARG-GBR", 1990, undefined],
    ["conflicts", "RUS-UKR", 2023, "fight one another in the year"],
    ["conflicts", "CUB-USA", 1990, "only sanctions, one way, second to first"],
    ["treaties", "FRA-USA", 1990, "a pact of defence"],
    ["treaties", "KIR-TCD", 2020, undefined],
    ["people", "MEX-USA", 2020, "1,000,000 and more of one group, both ways"],
    // No migrants are counted; those who fled are.
    ["people", "SYR-TUR", 2016, "1,000,000 and more of one group, both ways"],
    ["people", "MEX-USA", 1985, undefined],
  ])("%s: %s in %i", (id, pair, year, words) => {
    expect(shownOf(id, pair, year)).toBe(words);
  });

  it("shows a pair that any of its kinds shows, each year", () => {
    for (const { id, parts } of DRAWN_SUBJECTS.filter((one) => one.parts.length > 1)) {
      for (const year of [1960, 1995]) {
        const gathered = kindsIn(id, year);
        for (const { lines, as } of parts) {
          const one = subjectOf(lines.id ?? lines.kind.id);
          // What has no dates is told of the years of its source alone.
          if (!one.facts?.isDated) continue;
          const names = Object.entries(lines.classes).filter(([name]) => as[name] !== undefined);
          const kinds = new Set(names.map(([, look]) => kindOf(one, look)));
          const own = kindsIn(one.id, year);
          const missing = [...own].filter((kind, at) => kinds.has(kind) && gathered[at] === 0);
          expect(missing, `${id} ${one.id} ${year}`).toEqual([]);
        }
      }
    }
  });
});

describe("conflicts", () => {
  it.each([
    ["wars", "ARG-GBR", 1982, "at war in the year"],
    // Six days in June: over by the end of the year, and yet of it.
    ["wars", "EGY-ISR", 1967, "at war in the year"],
    ["wars", "EGY-ISR", 1968, undefined],
    // A war of one day, long ago.
    ["wars", "COL-ECU", 1950, undefined],
    ["wars", "IND-PAK", 1971, "at war in the year"],
    ["wars", "IND-PAK", 1980, undefined],
    ["wars", "IRN-IRQ", 1985, "at war in the year"],
    ["disputes", "ARG-GBR", 1982, "force used"],
    ["disputes", "FRA-DEU", 1990, undefined],
    ["armed_conflicts", "ERI-ETH", 1999, "fight one another"],
  ])("%s: %s in %i", (id, pair, year, words) => {
    expect(shownOf(id, pair.split("-").sort().join("-"), year)).toBe(words);
  });

  it("troops in support of a government go from whose they are", () => {
    expect(shownOf("armed_conflicts", "RUS-SYR", 2017)).toBe(
      "troops in support of the other’s government, first to second",
    );
  });

  it("years after the last of the list show that year", () => {
    const { lastYear = 0 } = subjectOf("wars").facts ?? {};
    expect(shownOf("wars", "IRQ-USA", lastYear + 10)).toBe(shownOf("wars", "IRQ-USA", lastYear));
  });
});

describe("sanctions, treaties and trade", () => {
  it("sanctions go from who imposes them", () => {
    expect(shownOf("sanctions", "CUB-USA", 1990)).toBe("sanctions one way, second to first");
    expect(shownOf("sanctions", "CUB-USA", 1950)).toBeUndefined();
  });

  it("an agreement on trade stands from the day on which it is in force", () => {
    expect(shownOf("trade_agreements_wto", "AUS-NZL", 1990)).toBe(
      "an agreement of two sides in force",
    );
    expect(shownOf("trade_agreements_wto", "CHN-NZL", 2007)).toBeUndefined();
    expect(shownOf("trade_agreements_wto", "CHN-NZL", 2009)).toBe(
      "an agreement of two sides in force",
    );
  });

  it("no one source says how old a table of several sources is", () => {
    expect(subjectOf("treaties_listed").facts?.asOf).toBeUndefined();
    expect(subjectOf("wars").facts?.asOf).toBeDefined();
  });

  it("treaties stand from their signature, and none where none is found", () => {
    expect(shownOf("treaties_listed", "FRA-GBR", 1990)).toBe(
      "a treaty of the two found, no end known",
    );
    expect(shownOf("treaties_listed", "KIR-TCD", 2020)).toBeUndefined();
    expect(
      [2003, 2014].map((year) => shownOf("treaties_listed", "ALB-GRC", year) !== undefined),
    ).toEqual([true, false]);
  });
});

describe("people", () => {
  it("migrants are those of the last count, also in the years between two", () => {
    const most = shownOf("migrants", "MEX-USA", 2020);
    expect(most).toContain("1,000,000 and more");
    expect([2012, 2023].map((year) => shownOf("migrants", "MEX-USA", year))).toEqual([most, most]);
    expect(shownOf("migrants", "MEX-USA", 1985)).toBeUndefined();
  });

  it("visits are of their year, from where the visitor comes; meetings of many are none", () => {
    expect(shownOf("leader_visits", "CHN-USA", 1972)).toBe(
      "visits found one way in the year, second to first",
    );
    expect(shownOf("leader_visits", "CHN-USA", 1960)).toBeUndefined();
    // In 1972 they met for days; a visit of one day is over by the next year, too.
    expect(shownOf("leader_visits", "AFG-CHN", 2006)).toMatch(/first to second$/);
    expect(shownOf("leader_visits", "AFG-CHN", 2007)).toBeUndefined();
  });
});
