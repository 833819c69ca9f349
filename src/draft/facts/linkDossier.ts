import type { DossierRecord } from "../../../geodata/schema/dossier.ts";
import type {
  Citation,
  DossierFile,
  Era,
  EventFact,
  SeeAlso,
  Source,
} from "../../domain/dataset.ts";
import type { PairKey } from "../../domain/partyCode.ts";
import { citedSources } from "./citedSources.ts";
import { byDate, compileEras, findEra } from "./compileFacts.ts";
import { FACT_LISTS, type FactList, type FactLists } from "./factLists.ts";

/** A dossier, and its facts as `compileFacts` returns them. */
interface Recorded {
  readonly pair: PairKey;
  readonly record: DossierRecord;
  readonly facts: FactLists;
}

/** What a dossier refers to. */
interface LinkGround {
  /** Returns the facts that are recorded under a pair. */
  readonly factsOf: (pair: PairKey) => FactLists | undefined;
  /** By their ids. */
  readonly sources: ReadonlyMap<string, Source>;
}

/**
 * Returns a dossier as the app reads it: dates compiled, facts that are recorded under other pairs
 * copied in with `ofPair`, the relations of other pairs as bands, sources numbered. References that lead
 * nowhere are left out: the checks report them.
 */
export function linkDossier(
  { pair, record, facts: own }: Recorded,
  ground: LinkGround,
): DossierFile {
  const { factsOf, sources } = ground;
  const eras = compileEras(record.eras);
  const facts = { ...own };
  for (const reference of record.showAlso) {
    const [ofPair, id] = reference.split("#") as [PairKey, string];
    const source = factsOf(ofPair);
    if (source === undefined) continue;
    for (const list of FACT_LISTS) addBorrowed({ facts, source, list, id, ofPair, eras });
  }
  const bands = record.bandsOf.map((band) => ({
    pair: band,
    spells: factsOf(band)?.relations ?? [],
  }));

  const linked = {
    pair,
    depth: record.depth,
    ...(record.summary && { summary: record.summary }),
    eras,
    ...facts,
    bands,
    openQuestions: record.openQuestions,
    seeAlso: record.seeAlso.map(toSeeAlso),
  };
  return { ...linked, sources: citedSources(citationsInOrder(linked), sources) };
}

interface Borrowing {
  /** The lists that the fact is added to. */
  readonly facts: { -readonly [List in FactList]: FactLists[List] };
  readonly source: FactLists;
  readonly list: FactList;
  readonly id: string;
  readonly ofPair: PairKey;
  readonly eras: readonly Era[];
}

function addBorrowed({ facts, source, list, id, ofPair, eras }: Borrowing): void {
  const fact = source[list].find((candidate) => candidate.id === id);
  if (fact === undefined) return;
  const borrowed = list === "events" ? moveToEras(fact as EventFact, eras) : fact;
  const extended = [...facts[list], { ...borrowed, ofPair }];
  const isDated = extended.every((candidate) => "date" in candidate);
  Object.assign(facts, { [list]: isDated ? byDate(extended) : extended });
}

/** The era that an event has under its own pair means nothing under another. */
function moveToEras({ era: _era, ...event }: EventFact, eras: readonly Era[]): EventFact {
  const era = findEra(event.date, eras);
  return era === undefined ? event : { ...event, era: era.id };
}

function toSeeAlso(link: DossierRecord["seeAlso"][number]): SeeAlso {
  if ("pair" in link) return { kind: "pair", pair: link.pair };
  if ("party" in link) return { kind: "party", party: link.party, title: link.title };
  return { kind: "title", title: link.title };
}

/** In the order in which the panel shows what cites them, so that the numbers rise down the page. */
function citationsInOrder(dossier: Omit<DossierFile, "sources">): Citation[] {
  const cited: readonly { readonly sources: readonly Citation[] }[] = [
    ...(dossier.summary ? [dossier.summary] : []),
    ...FACT_LISTS.flatMap(
      (list): readonly { readonly sources: readonly Citation[] }[] => dossier[list],
    ),
    ...dossier.bands.flatMap(({ spells }) => spells),
    ...dossier.openQuestions,
  ];
  return cited.flatMap(({ sources }) => sources);
}
