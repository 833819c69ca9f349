import type { DossierFile, Source } from "../../src/domain/dataset.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import type { FactLists } from "../../src/draft/facts/factLists.ts";
import { linkDossier } from "../../src/draft/facts/linkDossier.ts";
import { compileFacts } from "./compileFacts.ts";
import type { ParsedDossier } from "./geodata.ts";

type Link = (
  record: ParsedDossier["record"],
  pair: PairKey,
  ground: Parameters<typeof linkDossier>[1],
) => DossierFile;

/**
 * Returns the dossiers as the app reads them, each linked with the facts of the others.
 * @param link links one
 */
export function linkDossiers(
  dossiers: readonly ParsedDossier[],
  sources: ReadonlyMap<string, Source>,
  link: Link = linkRecord,
): ReadonlyMap<PairKey, DossierFile> {
  const recorded = new Map(dossiers.map(({ pair, record }) => [pair, compileFacts(record)]));
  const ground = { factsOf: (pair: PairKey) => recorded.get(pair), sources };
  return new Map(dossiers.map(({ pair, record }) => [pair, link(record, pair, ground)]));
}

function linkRecord(...[record, pair, ground]: Parameters<Link>): DossierFile {
  return linkDossier({ pair, record, facts: compileFacts(record) }, ground);
}

/** Returns how a dossier is linked anew only when it has changed, or what it took from others. */
export function rememberLinks(): Link {
  interface Linked {
    readonly pair: PairKey;
    readonly sources: ReadonlyMap<string, Source>;
    /** What it asked for of other pairs. */
    readonly taken: ReadonlyMap<PairKey, FactLists | undefined>;
    readonly dossier: DossierFile;
  }
  const known = new WeakMap<ParsedDossier["record"], Linked>();
  return (record, pair, { factsOf, sources }) => {
    const last = known.get(record);
    const isSame =
      last?.pair === pair &&
      last.sources === sources &&
      [...last.taken].every(([other, facts]) => factsOf(other) === facts);
    if (isSame) return last.dossier;
    const taken = new Map<PairKey, FactLists | undefined>();
    const note = (other: PairKey) => {
      const facts = factsOf(other);
      taken.set(other, facts);
      return facts;
    };
    const dossier = linkRecord(record, pair, { factsOf: note, sources });
    known.set(record, { pair, sources, taken, dossier });
    return dossier;
  };
}
