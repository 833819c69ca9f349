// @vitest-environment node
/** What the menu "Show" offers, as the map draws it: known truths of the tables, year by year. */
import { describe, expect, it, vi } from "vitest";
import { decodeRealEdition } from "../../geodata/report/decodeEdition.ts";
import type { IsoDay } from "../../src/domain/factDate.ts";
import { classOf, type SubjectClass } from "../../src/domain/lineMode.ts";
import {
  kindsOfSubject,
  type LineSubject,
  type SubjectFile,
} from "../../src/domain/lineSubject.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import { countPairs, pairPlace } from "../../src/domain/pairStates.ts";
import { type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import { SHOW_GROUPS } from "../../src/domain/showMenu.ts";
import { LINES_OF_KINDS } from "../../src/kinds/lines.ts";
import { tellSubject } from "../../src/kinds/subjects.ts";

vi.setConfig({ testTimeout: 30_000 });

const edition = decodeRealEdition();
const codes = edition.start.parties.map(({ code }) => code).sort();

function subjectOf(id: string): LineSubject {
  const file = JSON.parse(edition.read(`subject/${id}`)) as SubjectFile;
  return tellSubject({ ...file, spans: unpackPlaces(file.spans) });
}

/** The class of the line of a pair in the words of the legend, `undefined` for no line. */
function shownOf(id: string, pair: string, year: number): string | undefined {
  const subject = subjectOf(id);
  const [indexA = -1, indexB = -1] = splitPairKey(pair as PairKey).map((one) => codes.indexOf(one));
  const kinds = kindsOfSubject(subject, `${year}-12-31` as IsoDay, countPairs(codes.length));
  const lineClass = classOf("subject", kinds[pairPlace(indexA, indexB, codes.length)] ?? 0);
  if (!lineClass) return undefined;
  const words = subject.words[lineClass as SubjectClass];
  if (/-a-to-b$/.test(lineClass)) return `${words}, first to second`;
  if (/-b-to-a$/.test(lineClass)) return `${words}, second to first`;
  return words;
}

describe("each subject", () => {
  it.each(LINES_OF_KINDS.map(({ kind }) => kind.id))(
    "%s is offered, has a group, words for each class, and lines in its newest year",
    (id) => {
      const entry = edition.start.subjects.find(([one]) => one === id);
      expect(SHOW_GROUPS).toContain(entry?.[2]);
      const subject = subjectOf(id);
      expect(entry?.[1]).toBe(subject.name);
      const lines = LINES_OF_KINDS.find(({ kind }) => kind.id === id);
      for (const name of Object.keys(lines?.classes ?? {})) {
        expect(Object.values(subject.words)).not.toContain(name);
      }
      const newest = kindsOfSubject(
        subject,
        edition.start.asOf as IsoDay,
        countPairs(codes.length),
      );
      expect(newest.some((kind) => kind > 0)).toBe(true);
    },
  );
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
    const { lastYear = 0 } = subjectOf("wars");
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
    expect(subjectOf("treaties").asOf).toBeUndefined();
    expect(subjectOf("wars").asOf).toBeDefined();
  });

  it("treaties stand from their signature, and none where none is found", () => {
    expect(shownOf("treaties", "FRA-GBR", 1990)).toBe("a treaty of the two found, no end known");
    expect(shownOf("treaties", "KIR-TCD", 2020)).toBeUndefined();
    expect([2003, 2014].map((year) => shownOf("treaties", "ALB-GRC", year) !== undefined)).toEqual([
      true,
      false,
    ]);
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
