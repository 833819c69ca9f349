import type { DossierRecord } from "../../../geodata/schema/dossier.ts";
import { FACT_LISTS, type FactList } from "../facts/factLists.ts";

/** What a rule found in a dossier, and what it allows. */
export interface Finding {
  /** Where it stands in the dossier: `["events", 3, "date"]`. */
  readonly path: readonly PropertyKey[];
  readonly found: string;
  readonly allowed: string;
}

/** A rule of a dossier by itself, which looks at nothing else. */
export type DossierRule = (dossier: DossierRecord) => Finding[];

/** A fact with its path in the dossier: `["events", 2]`. */
interface PlacedFact {
  readonly record: DossierRecord[FactList][number];
  readonly path: readonly [list: FactList, index: number];
}

/** Returns all facts of a dossier, list by list. */
export function placeFacts(dossier: DossierRecord): PlacedFact[] {
  return FACT_LISTS.flatMap((list) =>
    dossier[list].map((record, index): PlacedFact => ({ record, path: [list, index] })),
  );
}
