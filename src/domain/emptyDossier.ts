import type { DossierFile } from "./dataset.ts";
import type { PairKey } from "./partyCode.ts";

/** Returns the dossier of a pair that has none: it tells nothing. */
export function emptyDossier(pair: PairKey): DossierFile {
  return {
    pair,
    depth: "notes",
    eras: [],
    events: [],
    relations: [],
    recognitions: [],
    missions: [],
    representations: [],
    visits: [],
    trade: [],
    agreements: [],
    visas: [],
    organisations: [],
    bands: [],
    openQuestions: [],
    seeAlso: [],
    sources: [],
  };
}
