import { listFacts, RESERVED_IDS } from "../facts.ts";
import type { ParsedDossier } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** An id names one fact or open question of its pair: it is cited from other files and outside. */
export function checkFactIds(dossier: ParsedDossier): Problem[] {
  const { record, locate } = dossier;
  const seen = new Set<string>();
  const identified = [
    ...listFacts(dossier).map((fact) => ({ id: fact.record.id, path: fact.path })),
    ...record.openQuestions.map(({ id }, index) => ({ id, path: ["openQuestions", index] })),
  ];
  return identified.flatMap(({ id, path }): Problem[] => {
    const place = () => locate([...path, "id"]);
    if (RESERVED_IDS.includes(id)) {
      return [{ ...place(), found: `the id ${id}`, allowed: "it names a part of the dossier" }];
    }
    if (seen.has(id)) {
      const allowed = "an id is used once in a pair";
      return [{ ...place(), found: `the id ${id} stands here again`, allowed }];
    }
    seen.add(id);
    return [];
  });
}
