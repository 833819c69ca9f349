import { parsePairKey } from "../../../src/domain/partyCode.ts";
import type { Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** A best-known pair is one of two parties, its codes in order. */
export function checkBestKnown({ bestKnown, parties }: Geodata): Problem[] {
  const codes = new Set<string>(parties.map(({ value }) => value.code));
  return bestKnown.flatMap(({ place, value: { pair } }): Problem[] => {
    const areParties = pair.split("-").every((code) => codes.has(code));
    if (areParties && parsePairKey(pair) === pair) return [];
    const allowed = "allowed are the codes of two parties in alphabetical order";
    return [{ ...place, found: `${pair} is no pair of parties`, allowed }];
  });
}
