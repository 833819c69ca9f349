import type { DossierRecord } from "../../../geodata/schema/dossier.ts";
import { FACT_LISTS, type FactList } from "../facts/factLists.ts";

/** What is wrong with a part of a dossier, and what is allowed there. */
export interface FactProblem {
  /** Where it stands in the dossier: `["events", 3, "date"]`. */
  readonly path: readonly PropertyKey[];
  /** Of the fact, where it has one. */
  readonly id?: string;
  readonly found: string;
  readonly allowed: string;
}

/** A rule of a dossier by itself, which looks at nothing else. */
export type DossierRule = (dossier: DossierRecord) => FactProblem[];

export type FactRecord = DossierRecord[FactList][number];

/** A fact with its path in the dossier: `["events", 2]`. */
interface PlacedFact {
  readonly record: FactRecord;
  readonly path: readonly [list: FactList, index: number];
}

/** Returns all facts of a dossier, list by list. */
export function placeFacts(dossier: DossierRecord): PlacedFact[] {
  return FACT_LISTS.flatMap((list) =>
    dossier[list].map((record, index): PlacedFact => ({ record, path: [list, index] })),
  );
}
