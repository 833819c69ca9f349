/** The pages of pairs over the data itself: whatever is known of a pair, its page can be read. */
import { expect, it, vi } from "vitest";
import { decodeTradeFile } from "../../src/data/decodeTradeFile.ts";
import type { CoverageFile, RelationState } from "../../src/domain/dataset.ts";
import { beginningOf, type FactDate } from "../../src/domain/factDate.ts";
import {
  type AbsenceKind,
  type PairFacts,
  type TableRecognitionState,
  TRADE_DATA_SETS,
} from "../../src/domain/pairFacts.ts";
import {
  makePairKey,
  type PairKey,
  type PartyCode,
  splitPairKey,
} from "../../src/domain/partyCode.ts";
import type { AnyKind, FactOf, FieldsOfFact } from "../../src/kinds/defineKind.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { tellingWordsOf, wordsOf } from "../../src/kinds/words.ts";
import { formatFactDate } from "../../src/messages/format/formatFactDate.ts";
import { formatThousandUsd } from "../../src/messages/format/formatFigures.ts";
import { beginWithName, nameInSentence } from "../../src/messages/format/nameInSentence.ts";
import { missionMessages } from "../../src/messages/missions.ts";
import { pairPanelMessages as messages } from "../../src/messages/pairPanel.ts";
import { laterMessages } from "../../src/messages/pairPanelLater.ts";
import { servePairPages } from "./servePairPages.tsx";

/** Rendering takes some seconds where nothing else runs. */
vi.setConfig({ testTimeout: 300_000 });

const SEED = 20_260_731;
/** All of them are read by `npm run test:pairs`. */
const PAGES = 10;
/** There will be hundreds of them; they too are all read by `npm run test:pairs`. */
const MOST_TOLD = 6;

const { edition, findFaults, readWords } = servePairPages();
const { start } = edition;
const codes = start.parties.map(({ code }) => code);

it(`can be read for ${PAGES} pairs drawn by a seed`, async () => {
  expect(await findFaults(drawPairs(PAGES))).toEqual([]);
});

it(`can be read for pairs with a dossier, ${MOST_TOLD} at most`, async () => {
  const step = Math.ceil(start.dossiers.length / MOST_TOLD);
  const told = start.dossiers.filter((_, place) => place % step === 0);
  expect(await findFaults(told.map(({ pair }) => pair))).toEqual([]);
});

it("can be read for pairs whose history once told something twice, or held the word null", async () => {
  const pairs = ["AUS-MLI", "CZE-SVK", "BIH-DEU", "COD-TZA", "ARG-CHL"];
  expect(await findFaults(pairs.map((pair) => pair as PairKey))).toEqual([]);
});

it.each(KINDS.map(({ id }) => id))("tells facts of %s where the table has them", async (id) => {
  const kind: AnyKind = KINDS.find((one) => one.id === id) ?? KINDS[0];
  const sought = listPairsWith(kind).slice(0, MOST_TRIED);
  expect(sought).not.toEqual([]);
  const missed: string[] = [];
  for (const facts of sought) {
    const words = await readWords(facts.pair);
    const wanted = factsOf(kind, facts).flatMap((fact) => wordsOfFact(kind, fact, facts.pair));
    if (wanted.some((one) => words.includes(one))) return;
    missed.push(...wanted.map((one) => `${facts.pair}: ${one}`));
  }
  // What is imported and seen nowhere is not done.
  expect.fail(missed.join("\n"));
});

it.each(TRADE_DATA_SETS)("tells yearly trade of %s where it has figures", async (dataSet) => {
  const [found] = codes.flatMap((code) => {
    const key = `trade/${code}`;
    const trade = decodeTradeFile(JSON.parse(edition.read(key)), key, start);
    return [...trade].flatMap(([partner, series]) => {
      const one = series.find((of) => of.dataSet === dataSet);
      return one ? [{ pair: makePairKey(code, partner), amounts: one.thousandUsd }] : [];
    });
  });
  const amount = found?.amounts.find((one) => one !== null) ?? Number.NaN;
  const words = await readWords(found?.pair as PairKey);
  expect(words).toContain(laterMessages.tradeDataSet[dataSet]);
  expect(words).toContain(formatThousandUsd(amount, "exactly"));
});

/** On a page another table may tell the same event: then the next one is tried. */
const MOST_TRIED = 3;

/** The pairs of which a kind knows something, those that are told in least first. */
function listPairsWith(kind: AnyKind): PairFacts[] {
  const sizeOf = ({ byKind }: PairFacts) =>
    [...byKind.values()].reduce((sum, facts) => sum + facts.length, 0);
  return codes
    .flatMap((code) =>
      [...(edition.files.get(code)?.pairs ?? [])].map(([other, facts]) => ({ code, other, facts })),
    )
    .filter(({ code, other }) => code < other && codes.includes(other))
    .map(({ facts }) => facts)
    .filter((facts) => factsOf(kind, facts).some((fact) => isStated(kind, fact)))
    .sort((one, other) => sizeOf(one) - sizeOf(other));
}

/** An absence that is not certain is not stated. */
function isStated(kind: AnyKind, fact: object): boolean {
  return kind.id !== "no_relations" || (fact as FieldsOfFact).certainty === "certain";
}

/** How the page tells a fact; what has a view of its own is known by the words of that view. */
function wordsOfFact(kind: AnyKind, fact: FactOf<AnyKind>, pair: PairKey): string[] {
  const own = VIEWS[kind.id]?.(fact as unknown as FieldsOfFact);
  if (own !== undefined) return [own];
  const inSentence = (code: PartyCode) => nameInSentence(nameOf(code));
  const beside = { nameOf: inSentence, parties: splitPairKey(pair), date: dateOf(kind.source) };
  if (kind.place !== "history") return [beginWithName(tellingWordsOf(kind).tell(fact, beside))];
  const { begins, ends } = wordsOf(kind).event ?? {};
  return [begins, ends].flatMap((tell) => (tell ? beginWithName(tell(fact, beside)) : []));
}

function nameOf(code: PartyCode): string {
  return [...start.parties, ...start.others].find((one) => one.code === code)?.name ?? code;
}

const VIEWS: Readonly<Record<string, (fact: FieldsOfFact) => string>> = {
  relations: ({ date }) => formatFactDate(beginningOf(date as FactDate)),
  relation_spells: ({ state }) => messages.turn[state as RelationState],
  no_relations: ({ kind }) => messages.absence[kind as AbsenceKind],
  recognitions: ({ state }) => messages.recognitionState[state as TableRecognitionState],
  missions: ({ kind, city }) => missionMessages.title(String(kind), String(city)),
  accreditations: ({ city, residentIn, fromOwnCapital }) =>
    fromOwnCapital
      ? messages.accreditedFromHome
      : messages.accredited(String(city), nameOf(residentIn as PartyCode)),
};

/** As of when a source is, as the page has it. */
function dateOf(id: string): string | undefined {
  const { sources } = JSON.parse(edition.read("coverage")) as CoverageFile;
  return sources.find((source) => source.id === id)?.date;
}

/** Returns different pairs, the same ones at each run. */
function drawPairs(count: number): PairKey[] {
  const draw = createRandom(SEED);
  const pairs = new Set<PairKey>();
  while (pairs.size < count) {
    const [one, other] = [draw(codes.length), draw(codes.length)].sort((a, b) => a - b);
    if (one !== other) pairs.add(`${codes[one ?? 0]}-${codes[other ?? 0]}` as PairKey);
  }
  return [...pairs];
}

/** Returns a generator of whole numbers below a limit (mulberry32). */
function createRandom(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}
