import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import type { Citation, DossierFile, Source } from "../../domain/dataset.ts";
import { bitsOfLanes } from "../../domain/lifeLanes.ts";
import { packMarks } from "../../domain/lifeMarks.ts";
import type { PackedLifeLine, PairFacts, TradeSeries } from "../../domain/pairFacts.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../domain/partyCode.ts";
import { lifeLineOf } from "../../kinds/lifeLine.ts";
import { compileFacts } from "../facts/compileFacts.ts";
import { FACT_LISTS, type FactLists } from "../facts/factLists.ts";
import { linkDossier } from "../facts/linkDossier.ts";
import { DOSSIER_RULES, type FactProblem } from "../rules/index.ts";
import { readRecord } from "./readRecord.ts";
import { spansOfTrade } from "./spansOfTrade.ts";

/** What is known beside a dossier that somebody is writing. */
export interface DraftGround {
  /** What the tables know of the pair, the rarer kinds too; `undefined` where they have no file of it. */
  readonly facts: PairFacts | undefined;
  /** Yearly trade of the pair. */
  readonly series?: readonly TradeSeries[];
  /**
   * All sources that are known: those of the present dossier, those of the tables, and one for the text of a
   * draft.
   */
  readonly sources: readonly Source[];
  /** The dossiers of other pairs to which it refers (`pairsReferredTo`). */
  readonly others?: ReadonlyMap<PairKey, DossierFile>;
}

/** A dossier that somebody is writing, as the page of its pair shows it. */
export interface DraftPage {
  /** As the app reads dossiers. */
  readonly dossier: DossierFile;
  /** What the tables know, as it was given, with the life line that follows from both. */
  readonly facts: PairFacts | undefined;
  /** What the build would refuse; a fact that is not in its form, or without a true date, is not on the page. */
  readonly problems: readonly FactProblem[];
  /** Ids of cited sources of which nothing is known: the page cannot show them. */
  readonly missingSources: readonly string[];
}

/**
 * Returns the facts of the pair as its page would show them if this dossier were that of the pair: its own in
 * place of those of the present one, made by the steps of the compiler, and those of the tables as they are.
 */
export function factsOfDraft(draft: DossierInput, ground: DraftGround): DraftPage {
  const { record, problems } = readRecord(draft);
  const sources = new Map(ground.sources.map((source) => [source.id, source]));
  const pair = makePairKey(...(draft.parties as [PartyCode, PartyCode]));
  const factsOf = (other: PairKey) => {
    const file = ground.others?.get(other);
    return file && recordedIn(file);
  };
  const dossier = linkDossier({ pair, record, facts: compileFacts(record) }, { factsOf, sources });
  const cited = new Set(listCitations(dossier).map(({ id }) => id));
  return {
    dossier,
    facts: ground.facts && { ...ground.facts, lifeLine: makeLifeLine(dossier, ground) },
    problems: [...problems, ...DOSSIER_RULES.flatMap((rule) => rule(record))],
    missingSources: [...cited].filter((id) => !sources.has(id)),
  };
}

/** Returns the other pairs of whose dossiers a dossier shows facts, or relations as a band. */
export function pairsReferredTo({ showAlso = [], bandsOf = [] }: DossierInput): PairKey[] {
  const ofFacts = showAlso.map((reference) => reference.split("#")[0] ?? "");
  return [...new Set([...ofFacts, ...bandsOf])] as PairKey[];
}

/** What is shown in a dossier and recorded under another pair is not its own. */
function recordedIn(file: DossierFile): FactLists {
  const lists = FACT_LISTS.map((list) => {
    const facts: readonly { readonly ofPair?: PairKey }[] = file[list];
    return [list, facts.filter(({ ofPair }) => ofPair === undefined)] as const;
  });
  return Object.fromEntries(lists) as unknown as FactLists;
}

function listCitations(dossier: DossierFile): Citation[] {
  const lists: readonly (readonly { readonly sources: readonly Citation[] }[])[] = [
    ...(dossier.summary ? [[dossier.summary]] : []),
    ...FACT_LISTS.map((list) => dossier[list]),
    dossier.openQuestions,
  ];
  return lists.flat().flatMap(({ sources }) => sources);
}

function makeLifeLine(dossier: DossierFile, { facts, series = [] }: DraftGround): PackedLifeLine {
  const { pair } = dossier;
  const known = facts ?? {
    pair,
    relationSpells: [],
    recognitions: [],
    missions: [],
    byKind: new Map(),
  };
  const { lanes, marks } = lifeLineOf({ dossier, facts: known, trade: spansOfTrade(series) });
  return { lanes: bitsOfLanes(lanes), ...packMarks(marks) };
}
