import type { DossierRecord } from "../../../geodata/schema/dossier.ts";
import { type FactProblem, placeFacts } from "./rule.ts";

/** Parts of a dossier that a ledger can refer to as if they were facts: no fact has these ids. */
export const RESERVED_IDS: readonly string[] = ["summary", "see-also"];

/** An id names one fact or open question of its pair: it is cited from other files and outside. */
export function checkFactIds(dossier: DossierRecord): FactProblem[] {
  const seen = new Set<string>();
  const identified = [
    ...placeFacts(dossier).map(({ record: { id }, path }) => ({ id, path })),
    ...dossier.openQuestions.map(({ id }, index) => ({ id, path: ["openQuestions", index] })),
  ];
  return identified.flatMap(({ id, path }): FactProblem[] => {
    const place = { path: [...path, "id"], id };
    if (RESERVED_IDS.includes(id)) {
      return [{ ...place, found: `the id ${id}`, allowed: "it names a part of the dossier" }];
    }
    if (seen.has(id)) {
      const allowed = "an id is used once in a pair";
      return [{ ...place, found: `the id ${id} stands here again`, allowed }];
    }
    seen.add(id);
    return [];
  });
}
