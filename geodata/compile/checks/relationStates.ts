import { makePairKey } from "../../../src/domain/partyCode.ts";
import type { Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** The tables do not contradict each other: where it is certain that there are none, none stand. */
export function checkRelationStates({ tables }: Geodata): Problem[] {
  const standing = new Map<string, string>();
  for (const { place, value } of tables.relations) {
    if (value.a !== value.b) standing.set(makePairKey(value.a, value.b), describe(place));
  }
  for (const { place, value } of tables.relation_spells) {
    const stands = value.until === undefined && value.state !== "stated-none";
    if (stands && value.a !== value.b) {
      standing.set(makePairKey(value.a, value.b), describe(place));
    }
  }
  return tables.no_relations.flatMap(({ place, value }): Problem[] => {
    if (value.kind === "broken-off" || value.kind === "suspended" || value.a === value.b) return [];
    const where = standing.get(makePairKey(value.a, value.b));
    if (where === undefined) return [];
    return [
      {
        ...place,
        found: `${value.a} and ${value.b} have no relations (${value.kind}), and some on ${where}`,
        allowed: "allowed is one of the two",
      },
    ];
  });
}

function describe({ file, line }: { readonly file: string; readonly line?: number }): string {
  return `${file}:${line ?? 1}`;
}
