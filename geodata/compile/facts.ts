import { makePairKey, type PairKey } from "../../src/domain/partyCode.ts";
import type { FactList } from "../../src/draft/facts/factLists.ts";
import { type FactRecord, placeFacts } from "../../src/draft/rules/index.ts";
import type { DossierRecord } from "../schema/dossier.ts";
import type { ParsedDossier } from "./geodata.ts";
import { rememberObject } from "./remember.ts";

/** A fact as it stands in the file of its pair. */
export interface ListedFact {
  readonly dossier: ParsedDossier;
  readonly list: FactList;
  readonly record: FactRecord;
  /** Path of the fact in the file: `["events", 2]`. */
  readonly path: readonly [list: FactList, index: number];
}

/** Returns all facts of a dossier, list by list. */
export const listFacts: (dossier: ParsedDossier) => readonly ListedFact[] = rememberObject(
  (dossier) =>
    placeFacts(dossier.record).map(
      (fact): ListedFact => ({ dossier, list: fact.path[0], ...fact }),
    ),
);

/** A reference to a fact from another file: `ESH-PER#relations-frozen`. */
export type FactReference = `${PairKey}#${string}`;

export function makeFactReference(pair: PairKey, id: string): FactReference {
  return `${pair}#${id}`;
}

/** Returns the facts of all dossiers by reference. Of two with one id the first counts. */
export function indexFacts(dossiers: readonly ParsedDossier[]): ReadonlyMap<string, ListedFact> {
  const facts = new Map<string, ListedFact>();
  for (const [reference, fact] of dossiers.flatMap(referToFacts)) {
    if (!facts.has(reference)) facts.set(reference, fact);
  }
  return facts;
}

const referToFacts = rememberObject((dossier: ParsedDossier) =>
  listFacts(dossier).map(
    (fact) => [makeFactReference(dossier.pair, fact.record.id), fact] as const,
  ),
);

/** Returns the pair that the file's name and its first lines should both name. */
export function pairOfRecord({ parties: [one, other] }: DossierRecord): PairKey | undefined {
  return one === other ? undefined : makePairKey(one, other);
}
