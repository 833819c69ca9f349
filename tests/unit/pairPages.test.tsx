/** The pages of pairs over the data itself: whatever is known of a pair, its page can be read. */
import { expect, it, vi } from "vitest";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { servePairPages } from "./servePairPages.tsx";

/** Rendering takes some seconds where nothing else runs. */
vi.setConfig({ testTimeout: 300_000 });

const SEED = 20_260_731;
/** All of them are read by `npm run test:pairs`. */
const PAGES = 500;

const { start, findFaults } = servePairPages();
const codes = start.parties.map(({ code }) => code);

it(`can be read for ${PAGES} pairs drawn by a seed`, async () => {
  expect(await findFaults(drawPairs(PAGES))).toEqual([]);
});

it("can be read for each pair with a dossier", async () => {
  expect(await findFaults(start.dossiers.map(({ pair }) => pair))).toEqual([]);
});

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
