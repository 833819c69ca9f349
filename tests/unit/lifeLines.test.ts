import { describe, expect, it } from "vitest";
import type { DossierFile, PackedLifeLines, PackedPartyFile } from "../../src/domain/dataset.ts";
import { emptyDossier } from "../../src/domain/emptyDossier.ts";
import { LANES, lanesOfBits } from "../../src/domain/lifeLanes.ts";
import { compareMarks, markOf, unpackMarks } from "../../src/domain/lifeMarks.ts";
import {
  makePairKey,
  otherParty,
  type PairKey,
  type PartyCode,
  splitPairKey,
} from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";
import { listTableEvents } from "../../src/domain/tableEvents.ts";
import { buildTimeline } from "../../src/domain/timeline.ts";
import type { AnyKind, FieldsOfFact } from "../../src/kinds/defineKind.ts";
import { distinctFactsOf } from "../../src/kinds/factsOf.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { listKindMarks } from "../../src/kinds/timelineEntries.ts";
import { readRealEdition } from "./realEdition.ts";

const edition = readRealEdition();
const codes = edition.start.parties.map(({ code }) => code);
const NO_WORDS = { established: "", changed: () => "", opened: () => "" };
const files = new Map<PartyCode, PackedLifeLines>();

function linesOf(party: PartyCode): PackedLifeLines {
  const known =
    files.get(party) ?? (JSON.parse(edition.read(`party/${party}`)) as PackedPartyFile).lifeLines;
  files.set(party, known);
  return known;
}

/** What the first answer says of a pair. */
function packedOf(pair: PairKey) {
  const keeper = smallerParty(pair, edition.start) as PartyCode;
  const lines = linesOf(keeper);
  const place = lines.partner.indexOf(codes.indexOf(otherParty(pair, keeper)));
  if (place < 0) return { lanes: [], marks: [] };
  const before = lines.marks.slice(0, place).reduce((sum, count) => sum + count, 0);
  const own = (column: readonly number[]) =>
    column.slice(before, before + (lines.marks[place] ?? 0));
  const marks = unpackMarks({
    look: own(lines.look),
    from: own(lines.from),
    years: own(lines.years),
  });
  return { lanes: lanesOfBits(lines.lanes[place] ?? 0), marks };
}

/** The marks of the events that its page tells, once all facts are here. */
function toldOf(pair: PairKey) {
  const keeper = smallerParty(pair, edition.start) as PartyCode;
  const facts = edition.factsFrom(keeper, pair);
  const text = edition.read(`dossier/${pair}`);
  const dossier = text ? (JSON.parse(text) as DossierFile) : emptyDossier(pair);
  const entries = buildTimeline(dossier, [
    ...listTableEvents(dossier, facts, NO_WORDS),
    ...listKindMarks(KINDS, facts),
  ]).flatMap((group) => group.entries);
  const parties = splitPairKey(pair);
  const marksOf = (list: typeof entries) => list.flatMap((entry) => markOf(entry, parties) ?? []);
  return {
    ofKinds: marksOf(entries.filter(({ told }) => told !== undefined)).sort(compareMarks),
    all: marksOf(entries),
  };
}

const WITH_DOSSIER = edition.start.dossiers
  .map(({ pair }) => pair)
  .filter((pair) => splitPairKey(pair).every((code) => codes.includes(code)));
/** Every so many of the pairs without a dossier: all of them take a minute. */
const EVERY = 29;
const SOME = codes
  .flatMap((one, place) => codes.slice(place + 1).map((other) => makePairKey(one, other)))
  .filter((_, place) => place % EVERY === 0);

describe("the first answer on a pair", () => {
  it("has the marks of all that the timeline tells later, in its order", () => {
    for (const pair of [
      ...WITH_DOSSIER,
      makePairKey("GBR" as PartyCode, "USA" as PartyCode),
      ...SOME,
    ]) {
      const events = packedOf(pair).marks.filter(({ weight }) => weight !== undefined);
      expect([pair, events]).toEqual([pair, toldOf(pair).ofKinds]);
    }
  });

  it("names each row that a mark stands in, and none twice", () => {
    for (const pair of [...WITH_DOSSIER, ...SOME]) {
      const { lanes, marks } = packedOf(pair);
      const used = new Set([...marks, ...toldOf(pair).all].map(({ lane }) => lane));
      expect([pair, LANES.filter((lane) => used.has(lane) && !lanes.includes(lane))]).toEqual([
        pair,
        [],
      ]);
    }
  });
});

/**
 * Kinds whose dated rows have no mark of their own on the life line, and why. A kind that is neither here nor marks
 * its facts fails the test: whoever adds one says which it is.
 */
const UNMARKED: Readonly<Record<string, string>> = {
  relations: "the band, and the events of relations (`listTableEvents`)",
  relation_spells: "the band, and the events of relations (`listTableEvents`)",
  no_relations: "that there are none has no beginning: a day on which a source looked",
  missions:
    "embassies, where it is known when they opened (`listTableEvents`); else words in the row",
  accreditations: "the month in which a source listed it: as of when, not when",
  trade_shares: "figures of a year, which the row of trade draws in full",
  aid: "figures by year: they have their own chart, the row of trade has another unit",
  remittances: "figures by year: they have their own chart",
  us_troops: "figures by year: they have their own chart",
  un_votes: "figures by year: they have their own chart",
  neighbours: "where the two lie, as far back as the list goes: nothing that happened",
};
/** Single facts of kinds that have marks: why those have none. */
const UNMARKED_FACTS: Readonly<Record<string, (fact: FieldsOfFact) => boolean>> = {
  // What the list says of relations the tables of relations tell.
  recognitions: ({ state }) => String(state).startsWith("relations"),
  // What an organisation imposed is no event between a member and the other.
  sanctions: ({ through }) => through !== undefined,
  // An agreement of many is told once for all of its kind.
  trade_agreements: ({ ofMany }) => ofMany === true,
  // Not in force between the two.
  trade_agreements_wto: ({ status }) => status === "signed",
  // The list begins with it: whatever was before.
  us_mission_status: ({ isFirst, status }) => isFirst === true && status === "none",
};

describe("a fact with a date", () => {
  /** Pairs that have much, and others drawn by their place. */
  const pairs = [
    ...["GBR-USA", "CHN-USA", "DZA-FRA", "IND-PAK", "RUS-UKR", "MAR-PER", "DEU-ISR", "ARG-GBR"],
    ...["ITA-VAT", "NRU-TUV", "ESH-MEX", "PRK-USA", "SRB-XKX", "CHN-TWN", "MAR-USA", "PSE-SWE"],
  ].map((name) => name as PairKey);

  it.each(KINDS.map(({ id }) => id))("of %s has a mark, or a reason to have none", (id) => {
    const kind: AnyKind = KINDS.find((one) => one.id === id) ?? KINDS[0];
    const missed: string[] = [];
    for (const pair of [...pairs, ...SOME.slice(0, 200)]) {
      const facts = edition.factsFrom(smallerParty(pair, edition.start) as PartyCode, pair);
      const marked = new Set<unknown>(
        listKindMarks([kind], facts)
          .filter((entry) => markOf(entry, splitPairKey(pair)) !== undefined)
          .map(({ told }) => told?.fact),
      );
      for (const fact of distinctFactsOf(kind, facts)) {
        const fields = fact as unknown as FieldsOfFact;
        const { shape } = (fields.date ?? {}) as { readonly shape?: string };
        const isDrawn = kind.lane !== undefined && kind.events === undefined;
        if (shape === undefined || shape === "unknown" || isDrawn) continue;
        if (marked.has(fact) || UNMARKED_FACTS[id]?.(fields)) continue;
        missed.push(`${pair}: ${JSON.stringify(fact)}`);
      }
    }
    expect(UNMARKED[id] === undefined ? missed.slice(0, 5) : []).toEqual([]);
  });

  it("is of no kind that is said to have none and has", () => {
    const marking = KINDS.filter(({ lane }: AnyKind) => lane !== undefined).map(({ id }) => id);
    expect(marking.filter((id) => UNMARKED[id] !== undefined)).toEqual([]);
  });
});
