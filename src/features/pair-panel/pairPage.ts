import { createContext, useContext } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import type { DossierFile, Source } from "../../domain/dataset.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";

/** What every section of the page of a pair needs. */
export interface PairPage {
  readonly atlas: Atlas;
  readonly pair: PairKey;
  readonly partyA: PartyCode;
  readonly partyB: PartyCode;
  readonly nameA: string;
  readonly nameB: string;
  /** An empty one for a pair that has none. */
  readonly dossier: DossierFile;
  /** What the tables know; absent while they load or when they do not load. */
  readonly facts: PairFacts | undefined;
  /** Whether an article on the pair, only single facts, or nothing has been read. */
  readonly read: "article" | "notes" | "nothing";
  /** Sources in the order of their numbers; the first has number 1. */
  readonly sources: readonly Source[];
}

const PairPageContext = createContext<PairPage | null>(null);
export const PairPageProvider = PairPageContext.Provider;

/** Returns the page that the section is on. */
export function usePairPage(): PairPage {
  const page = useContext(PairPageContext);
  if (!page) throw new Error("No page of a pair here: render the section inside <PairPanel>.");
  return page;
}

/** Returns the page of a pair over its dossier and its tables, or over nothing. */
export function createPairPage(
  atlas: Atlas,
  pair: PairKey,
  loaded: {
    readonly dossier: DossierFile | undefined;
    readonly facts: PairFacts | undefined;
    readonly tableSources: readonly Source[];
  },
): PairPage {
  const { dossier, facts, tableSources } = loaded;
  const [partyA, partyB] = splitPairKey(pair);
  const cited = dossier?.sources ?? [];
  const isCited = new Set(cited.map((source) => source.id));
  return {
    atlas,
    pair,
    partyA,
    partyB,
    nameA: atlas.nameOf(partyA),
    nameB: atlas.nameOf(partyB),
    dossier: dossier ?? emptyDossier(pair),
    facts,
    read: dossier ? (dossier.depth === "full" ? "article" : "notes") : "nothing",
    sources: [...cited, ...tableSources.filter((source) => !isCited.has(source.id))],
  };
}

function emptyDossier(pair: PairKey): DossierFile {
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
