import { type HistoryFile, TURN_KINDS } from "../../src/domain/dataset.ts";
import { countPairs, encodePair, pairPlace } from "../../src/domain/pairStates.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";

/** Any number will do, as long as it stays: the same pairs are drawn in every run. */
const SEED = 20_261_124;

const RELATIONS = encodePair({
  state: "relations",
  missionsAToB: "none-found",
  missionsBToA: "none-found",
});
const NOTHING = encodePair({
  state: "nothing-found",
  missionsAToB: "none-found",
  missionsBToA: "none-found",
});

/**
 * Returns the first pairs of a shuffle that is always the same.
 * @param codes codes of all parties in code order
 */
export function choosePairs(codes: readonly PartyCode[], count: number): PairKey[] {
  const pairs = codes.flatMap((one, index) =>
    codes.slice(index + 1).map((other) => makePairKey(one, other)),
  );
  const random = createRandom(SEED);
  for (let last = pairs.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [pairA, pairB] = [pairs[last], pairs[other]];
    if (pairA && pairB) [pairs[last], pairs[other]] = [pairB, pairA];
  }
  return pairs.slice(0, count);
}

/** Returns the text of all pairs in which exactly the given ones have relations. */
export function encodeRelations(codes: readonly PartyCode[], pairs: readonly PairKey[]): string {
  const characters = new Array<string>(countPairs(codes.length)).fill(NOTHING);
  const places = new Map<string, number>(codes.map((code, index) => [code, index]));
  for (const pair of pairs) {
    const [indexA = 0, indexB = 0] = pair.split("-").map((code) => places.get(code) ?? 0);
    characters[pairPlace(indexA, indexB, codes.length)] = RELATIONS;
  }
  return characters.join("");
}

/** Years from which on the drawn pairs have relations, the first and the last. */
const YEARS = [1945, 2020] as const;

/** Returns for each pair the year from which on it has relations, always the same ones. */
export function chooseYears(pairs: readonly PairKey[]): ReadonlyMap<PairKey, number> {
  const random = createRandom(SEED);
  const [first, last] = YEARS;
  return new Map(pairs.map((pair) => [pair, first + Math.floor(random() * (last - first + 1))]));
}

/** Returns the file of the past in which each pair has relations from its year on. */
export function encodeHistory(
  codes: readonly PartyCode[],
  years: ReadonlyMap<PairKey, number>,
): HistoryFile {
  const places = new Map<string, number>(codes.map((code, index) => [code, index]));
  const turns = [...years]
    .map(([pair, year]) => {
      const [indexA = 0, indexB = 0] = pair.split("-").map((code) => places.get(code) ?? 0);
      return { place: pairPlace(indexA, indexB, codes.length), date: year * 10_000 };
    })
    .sort((one, other) => one.place - other.place);
  const zeros = turns.map(() => 0);
  return {
    // Of one set, which names nobody: every turn has a set.
    sourceSets: [[]],
    turns: {
      place: turns.map(({ place }) => place),
      kind: turns.map(() => TURN_KINDS.indexOf("established")),
      date: turns.map(({ date }) => date),
      latest: zeros,
      by: zeros,
      sources: zeros,
    },
    statehood: { party: [], since: [], until: [] },
    recognitions: { by: [], of: [], kind: [], since: [], until: [], isCertain: [], sources: [] },
  };
}

/** Returns a source of numbers from 0 to 1 that gives the same ones every time (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
