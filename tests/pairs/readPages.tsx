import { expect, it, vi } from "vitest";
import { makePairKey } from "../../src/domain/partyCode.ts";
import { servePairPages } from "../unit/servePairPages.tsx";

/** The share x of the parties, by code, that stand first in half of all pairs: 1 − (1 − x)² = ½. */
const FIRST_HALF = 1 - Math.SQRT1_2;

/** Declares tests that read one half of all pages of pairs: two files, so that two cores share them; one test a party. */
export function readPages(half: "first" | "second"): void {
  vi.setConfig({ testTimeout: 3_600_000 });
  const { edition, findFaults } = servePairPages();
  const codes = edition.start.parties.map(({ code }) => code);
  const middle = Math.round(codes.length * FIRST_HALF);
  const all = codes.map((code, index) => [code, codes.slice(index + 1)] as const).slice(0, -1);
  it.each(half === "first" ? all.slice(0, middle) : all.slice(middle))(
    "the pages of %s and those after it in the alphabet can be read, and cite what they list",
    async (code, others) => {
      expect(await findFaults(others.map((other) => makePairKey(code, other)))).toEqual([]);
    },
  );
}
