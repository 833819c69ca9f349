/** What a person works on: the claims of a dossier, and the article that they were found in. */

import type { PairKey } from "../../domain/partyCode.ts";
import type { Draft } from "../../draft/index.ts";
import {
  type Claim,
  type ClaimFact,
  type ClaimList,
  claimsOfDossier,
  claimsOfDraft,
  type DossierInput,
  readTexts,
} from "./claims.ts";

/** The text that claims were found in, with its sentences and what became of them. */
export type Article = Pick<
  Draft,
  "title" | "form" | "isEnglish" | "text" | "sentences" | "source" | "copied" | "ledger"
>;

/** How an article is named as a source: what `sources.yaml` asks for. */
export interface SourceWords {
  readonly title: string;
  readonly publisher: string;
  readonly address: string;
  readonly licence: string;
  readonly date: string;
}

export interface Work {
  readonly pair: PairKey;
  /** What of the dossier is no claim: parties, depth, other pages. */
  readonly base: DossierInput;
  readonly claims: readonly Claim[];
  readonly article: Article | undefined;
  readonly source: SourceWords;
  /** Why a person left sentences out that bear no claim, by their numbers. */
  readonly leftOut: ReadonlyMap<number, string>;
  /** The dossier's file that was opened: its comments stay; `undefined` for a new one. */
  readonly file: string | undefined;
  /** The ledger that the pair has, to which the article's is added. */
  readonly ledgerFile: string | undefined;
}

const NO_WORDS: SourceWords = { title: "", publisher: "", address: "", licence: "", date: "" };

/** Returns the work on the draft of an article for a pair that has no dossier open. */
export function startWork(draft: Draft): Work {
  return {
    ...{ pair: draft.pair, base: draft.dossier, claims: claimsOfDraft(draft) },
    ...{ article: draft, source: { ...NO_WORDS, title: draft.title } },
    ...{ leftOut: new Map(), file: undefined, ledgerFile: undefined },
  };
}

/** Returns the work on a dossier that there is: what stands in it counts as accepted. */
export function openDossier(
  pair: PairKey,
  dossier: DossierInput,
  files: { readonly yaml?: string; readonly ledger?: string | undefined } = {},
): Work {
  return {
    ...{ pair, base: dossier, claims: claimsOfDossier(dossier, "accepted") },
    ...{ article: undefined, source: NO_WORDS, leftOut: new Map() },
    ...{ file: files.yaml, ledgerFile: files.ledger },
  };
}

/** Returns the work on a dossier with the claims of an article after its own. */
export function addDraft(work: Work, draft: Draft): Work {
  const own = work.claims.filter(({ sentences, found }) => sentences.length === 0 || !found);
  const used = new Set(own.map(({ id }) => id));
  const newIds = new Map<string, string>();
  for (const { id } of claimsOfDraft(draft)) newIds.set(id, freeId(id, used));
  const idOf = (id: string) => newIds.get(id) ?? id;
  const found = claimsOfDraft(draft).map((claim): Claim => {
    const fact = renameFact(claim.fact, idOf);
    return { ...claim, id: fact.id, fact, found: fact };
  });
  const seeAlso = [...(work.base.seeAlso ?? []), ...(draft.dossier.seeAlso ?? [])];
  return {
    ...work,
    base: { ...work.base, ...(seeAlso.length > 0 && { seeAlso: eachOnce(seeAlso) }) },
    claims: [...own, ...found],
    source: { ...NO_WORDS, title: draft.title },
    leftOut: new Map(),
    article: {
      ...draft,
      copied: draft.copied.map(idOf),
      ledger: draft.ledger.map((account) => ({ ...account, facts: account.facts.map(idOf) })),
    },
  };
}

/** Returns the work with another verdict on a claim. */
export function judgeClaim(work: Work, id: string, verdict: Claim["verdict"], reason = ""): Work {
  return changeClaim(work, id, (claim) => ({ ...claim, verdict, reason }));
}

/** Returns the work with every claim accepted on which nothing was decided yet. */
export function acceptRest(work: Work): Work {
  const claims = work.claims.map((claim) =>
    claim.verdict === "open" ? ({ ...claim, verdict: "accepted" } as const) : claim,
  );
  return { ...work, claims };
}

/** Returns the work with another fact in the place of a claim's; who changes it accepts it. */
export function changeFact(work: Work, id: string, fact: ClaimFact): Work {
  return changeClaim(work, id, (claim) => ({ ...claim, fact, verdict: "accepted", reason: "" }));
}

/** Returns the work with a claim of a person's own, and its id. */
export function addClaim(
  work: Work,
  list: ClaimList,
  {
    fact,
    sentence,
  }: { readonly fact: Omit<ClaimFact, "id">; readonly sentence?: number | undefined },
): { readonly work: Work; readonly id: string } {
  const stem = list === "openQuestions" ? "question" : list.replace(/s$/, "");
  const id = freeId(stem, new Set(work.claims.map((claim) => claim.id)));
  const claim: Claim = {
    ...{ id, list, fact: { ...fact, id }, verdict: "open", reason: "" },
    sentences: sentence === undefined ? [] : [sentence],
  };
  const place = work.claims.findLastIndex(
    ({ sentences }) => (sentences[0] ?? 0) <= (sentence ?? 0),
  );
  const claims = [...work.claims.slice(0, place + 1), claim, ...work.claims.slice(place + 1)];
  return { work: { ...work, claims }, id };
}

/** Returns the work with a sentence that bears no claim left out for a reason. */
export function leaveSentence(work: Work, sentence: number, reason: string): Work {
  return { ...work, leftOut: new Map([...work.leftOut, [sentence, reason]]) };
}

/** Returns how many claims there are, and on how many something was decided. */
export function countJudged({ claims }: Work): { readonly judged: number; readonly all: number } {
  return {
    judged: claims.filter(({ verdict }) => verdict !== "open").length,
    all: claims.length,
  };
}

function changeClaim(work: Work, id: string, change: (claim: Claim) => Claim): Work {
  return { ...work, claims: work.claims.map((one) => (one.id === id ? change(one) : one)) };
}

/** Returns the id, with a number after it where it is taken; takes it. */
function freeId(stem: string, used: Set<string>): string {
  let id = stem;
  for (let count = 2; used.has(id); count++) id = `${stem}-${count}`;
  used.add(id);
  return id;
}

function renameFact(fact: ClaimFact, idOf: (id: string) => string): ClaimFact {
  const renamed = { ...fact, id: idOf(fact.id) };
  return "about" in fact ? { ...renamed, about: readTexts(fact.about).map(idOf) } : renamed;
}

function eachOnce<Value>(values: readonly Value[]): Value[] {
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
