import { decodeTradeFile } from "../../src/data/decodeTradeFile.ts";
import type { DossierFile } from "../../src/domain/dataset.ts";
import { emptyDossier } from "../../src/domain/emptyDossier.ts";
import { makePairKey, otherParty, type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import { type DatedFact, type KnownOfPair, listDatedFacts } from "./countDated.ts";
import type { DecodedEdition } from "./decodeEdition.ts";

/** How many pairs have how many. */
export interface Spread {
  readonly median: number;
  readonly tenth: number;
  readonly ninetieth: number;
  /** By `BANDS`. */
  readonly pairs: readonly number[];
}

/** A table whose facts are dated: what of them counts, after merging. */
export interface DatedTable {
  readonly table: string;
  readonly events: number;
  readonly figures: number;
  /** Pairs with any of it. */
  readonly pairs: number;
  readonly newestYear: number;
}

/** A pair with its numbers of dated events, and of dated facts, which they are among. */
export interface DatedPair {
  readonly pair: PairKey;
  /** Of its parties, in the order of the alphabet. */
  readonly names: readonly string[];
  readonly events: number;
  readonly facts: number;
}

export interface DatedReport {
  readonly pairs: number;
  readonly events: Spread;
  readonly facts: Spread;
  /** The most pairs first. */
  readonly tables: readonly DatedTable[];
  readonly bestKnown: readonly DatedPair[];
}

/** The least number of each band; the last has no end. */
export const BANDS = [0, 1, 3, 6, 12] as const;

/** Returns how much of pairs is dated: of all of them, and of the best-known by name. */
export function measureDated(edition: DecodedEdition): DatedReport {
  const knowPair = createReader(edition);
  const nameOf = new Map(edition.start.parties.map(({ code, name }) => [code, name]));
  const codes = edition.start.parties.map(({ code }) => code);
  const counted = new Map<PairKey, readonly DatedFact[]>();
  for (const [index, partyA] of codes.entries()) {
    for (const partyB of codes.slice(index + 1)) {
      const pair = makePairKey(partyA, partyB);
      counted.set(pair, listDatedFacts(knowPair(pair)));
    }
  }
  const lists = [...counted.values()];
  return {
    pairs: lists.length,
    events: measureSpread(lists.map(countEvents)),
    facts: measureSpread(lists.map((facts) => facts.length)),
    tables: measureTables(lists),
    bestKnown: listBestKnown(edition).map((pair) => {
      const facts = counted.get(pair) ?? [];
      const names = splitPairKey(pair).map((code) => nameOf.get(code) ?? code);
      names.sort((one, other) => one.localeCompare(other, "en"));
      return { pair, names, events: countEvents(facts), facts: facts.length };
    }),
  };
}

/** Returns a reader of what the files of an edition have of a pair. */
function createReader({ start, read, factsFrom }: DecodedEdition): (pair: PairKey) => KnownOfPair {
  const withDossier = new Set(start.dossiers.map(({ pair }) => pair));
  const trade = new Map(
    start.parties.map(({ code }) => {
      const key = `trade/${code}`;
      return [code, decodeTradeFile(JSON.parse(read(key)), key, start)];
    }),
  );
  return (pair) => {
    const [party] = splitPairKey(pair);
    return {
      dossier: withDossier.has(pair)
        ? (JSON.parse(read(`dossier/${pair}`)) as DossierFile)
        : emptyDossier(pair),
      facts: factsFrom(party, pair),
      trade: trade.get(party)?.get(otherParty(pair, party)) ?? [],
    };
  };
}

function listBestKnown({ geodata }: DecodedEdition): PairKey[] {
  return geodata.bestKnown
    .map(({ value }) => value)
    .sort((one, other) => one.rank - other.rank)
    .map(({ pair }) => pair);
}

function countEvents(facts: readonly DatedFact[]): number {
  return facts.filter((fact) => fact.is === "event").length;
}

/** Returns the count below which a share of the counts lies; 0 of none. */
export function percentileOf(counts: readonly number[], share: number): number {
  const sorted = counts.toSorted((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
}

function measureSpread(counts: readonly number[]): Spread {
  const at = (share: number) => percentileOf(counts, share);
  return {
    median: at(0.5),
    tenth: at(0.1),
    ninetieth: at(0.9),
    pairs: BANDS.map((least, index) => {
      const end = BANDS[index + 1] ?? Number.POSITIVE_INFINITY;
      return counts.filter((count) => count >= least && count < end).length;
    }),
  };
}

function measureTables(lists: readonly (readonly DatedFact[])[]): DatedTable[] {
  const tables = new Map<string, { -readonly [Field in keyof DatedTable]: DatedTable[Field] }>();
  for (const facts of lists) {
    const ofPair = new Set<string>();
    for (const { is, table, year } of facts) {
      const own = tables.get(table) ?? { table, events: 0, figures: 0, pairs: 0, newestYear: 0 };
      tables.set(table, own);
      own[is === "event" ? "events" : "figures"] += 1;
      own.newestYear = Math.max(own.newestYear, year);
      if (!ofPair.has(table)) own.pairs += 1;
      ofPair.add(table);
    }
  }
  return [...tables.values()].sort((one, other) => other.pairs - one.pairs);
}
