import type { DossierRecord } from "../../../geodata/schema/dossier.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { type FactProblem, type FactRecord, placeFacts } from "./rule.ts";

/** Third parties are third, each is named once, and a mission covers states besides its host. */
export function checkThirdParties(dossier: DossierRecord): FactProblem[] {
  return placeFacts(dossier).flatMap(({ record, path }) =>
    Object.entries(codeLists(record)).flatMap(([key, codes]) =>
      codes.flatMap((code, index): FactProblem[] => {
        const place = { path: [...path, key, index], id: record.id };
        if (codes.indexOf(code) < index) {
          return [{ ...place, found: `${key} names ${code} again`, allowed: "once is enough" }];
        }
        if (key === "actors" || !dossier.parties.includes(code)) return [];
        const allowed = "allowed are states other than the two of the pair";
        return [{ ...place, found: `${key} names ${code}`, allowed }];
      }),
    ),
  );
}

function codeLists(record: FactRecord): Readonly<Record<string, readonly PartyCode[]>> {
  return {
    ...("actors" in record && { actors: record.actors }),
    ...("third" in record && { third: record.third }),
    // Trade has a key of this name too: what its figure covers.
    ...("covers" in record && Array.isArray(record.covers) && { covers: record.covers }),
  };
}
