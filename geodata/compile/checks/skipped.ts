import { parsePairKey } from "../../../src/domain/partyCode.ts";
import type { Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** A pair is skipped once, by its codes in order, and is told nowhere in full. */
export function checkSkipped({ skipped, dossiers }: Geodata): Problem[] {
  const told = new Set(
    dossiers.filter(({ record }) => record.depth === "full").map(({ pair }) => pair),
  );
  return skipped.flatMap(({ place, value: { pair } }): Problem[] => {
    if (parsePairKey(pair) !== pair) {
      const allowed = "allowed are two different codes in alphabetical order";
      return [{ ...place, found: `${pair} is no pair`, allowed }];
    }
    if (!told.has(pair)) return [];
    const found = `${pair} has a full dossier`;
    return [{ ...place, found, allowed: "what is told is not skipped" }];
  });
}
