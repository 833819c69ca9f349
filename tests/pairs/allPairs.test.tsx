/** Every page of a pair, the whole of which `tests/unit/pairPages.test.tsx` holds a sample. */
import { expect, it, vi } from "vitest";
import { makePairKey } from "../../src/domain/partyCode.ts";
import { servePairPages } from "../unit/servePairPages.tsx";

vi.setConfig({ testTimeout: 3_600_000 });

const { edition, findFaults } = servePairPages();
const { start } = edition;
const codes = start.parties.map(({ code }) => code);

it.each(codes.slice(0, -1).map((code, index) => [code, codes.slice(index + 1)] as const))(
  "the pages of %s and those after it in the alphabet can be read, and cite what they list",
  async (code, others) => {
    expect(await findFaults(others.map((other) => makePairKey(code, other)))).toEqual([]);
  },
);
