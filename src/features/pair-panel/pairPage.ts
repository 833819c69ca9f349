import { createContext, useContext } from "react";
import type { MoreFacts } from "../../data/loadMoreFacts.ts";
import type { Atlas } from "../../domain/atlas.ts";
import type { DossierFile, Source } from "../../domain/dataset.ts";
import { emptyDossier } from "../../domain/emptyDossier.ts";
import { joinFacts, type PairFacts, type TradeSeries } from "../../domain/pairFacts.ts";
import type { PairHead } from "../../domain/pairHead.ts";
import { partiesByName } from "../../domain/partiesByName.ts";
import type { PairKey, PartyCode } from "../../domain/partyCode.ts";
import type { TimelineEntry } from "../../domain/timeline.ts";
import type { Loaded } from "../../ui/useLoaded.ts";

/** What every section of the page of a pair needs. */
export interface PairPage {
  readonly atlas: Atlas;
  readonly pair: PairKey;
  /** The first by the alphabet of names, which stands first wherever the two stand side by side. */
  readonly partyA: PartyCode;
  readonly partyB: PartyCode;
  readonly nameA: string;
  readonly nameB: string;
  /** An empty one for a pair that has none. */
  readonly dossier: DossierFile;
  /**
   * What the tables know; absent while they load or when they do not load. The rarer kinds are in it
   * once `more` is here: before, nothing is said of their absence.
   */
  readonly facts: PairFacts | undefined;
  /** What the sentence and the figures say besides; absent while it loads or when it does not. */
  readonly head: PairHead | undefined;
  readonly more: Loaded<MoreFacts>;
  /** What the rarer kinds tell in the timeline, or mark on the life line alone, once they are here. */
  readonly laterEvents: readonly TimelineEntry[];
  /** Yearly trade: it comes by itself, after the rest. */
  readonly trade: Loaded<readonly TradeSeries[]>;
  /** Whether an article on the pair, only single facts, or nothing has been read. */
  readonly read: "article" | "notes" | "nothing";
  /** Those that the page cites, in the order of their numbers: of first appearance, from 1 on. */
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

/** A page before its sources are numbered. */
export type UnnumberedPage = Omit<PairPage, "sources">;

/** Returns the page of a pair over its dossier and its tables, or over nothing. */
export function createPairPage(
  atlas: Atlas,
  pair: PairKey,
  loaded: Pick<PairPage, "facts" | "more" | "trade"> &
    Partial<Pick<PairPage, "head" | "laterEvents">> & { readonly dossier: DossierFile | undefined },
): UnnumberedPage {
  const { dossier, facts, head, more, laterEvents = [], trade } = loaded;
  const [partyA, partyB] = partiesByName(pair, atlas.nameOf);
  return {
    atlas,
    pair,
    partyA,
    partyB,
    nameA: atlas.nameOf(partyA),
    nameB: atlas.nameOf(partyB),
    dossier: dossier ?? emptyDossier(pair),
    head,
    facts: facts && joinFacts(facts, more.state === "here" ? more.value : undefined),
    more,
    laterEvents,
    trade,
    read: dossier ? (dossier.depth === "full" ? "article" : "notes") : "nothing",
  };
}
