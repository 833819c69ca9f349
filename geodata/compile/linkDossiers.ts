import type { DossierFile, Source } from "../../src/domain/dataset.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { linkDossier } from "../../src/draft/facts/linkDossier.ts";
import { compileFacts } from "./compileFacts.ts";
import type { ParsedDossier } from "./geodata.ts";

/** Returns the dossiers as the app reads them, each linked with the facts of the others. */
export function linkDossiers(
  dossiers: readonly ParsedDossier[],
  sources: ReadonlyMap<string, Source>,
): ReadonlyMap<PairKey, DossierFile> {
  const recorded = new Map(dossiers.map(({ pair, record }) => [pair, compileFacts(record)]));
  const ground = { factsOf: (pair: PairKey) => recorded.get(pair), sources };
  return new Map(
    dossiers.map(({ pair, record }) => {
      const linked = linkDossier({ pair, record, facts: compileFacts(record) }, ground);
      return [pair, linked] as const;
    }),
  );
}
