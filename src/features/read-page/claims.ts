/** The claims of a draft: each fact of its dossier, with the sentences that bear it. */
import type { Draft } from "../../draft/index.ts";

export type DossierInput = Draft["dossier"];

export const CLAIM_LISTS = [
  "summary",
  "eras",
  "relations",
  "recognitions",
  "missions",
  "representations",
  "visits",
  "trade",
  "agreements",
  "visas",
  "organisations",
  "events",
  "openQuestions",
] as const satisfies readonly (keyof DossierInput)[];
/** The list of a dossier that a claim stands in; the summary is one claim, where there is one. */
export type ClaimList = (typeof CLAIM_LISTS)[number];

/** A fact as a dossier has it; which fields it has depends on its list. */
export interface ClaimFact {
  readonly id: string;
  readonly [field: string]: unknown;
}

export interface Claim {
  /** That of its fact, which no other fact of the dossier has. */
  readonly id: string;
  readonly list: ClaimList;
  readonly fact: ClaimFact;
  /** The fact as it was found; absent where a person added it. */
  readonly found?: ClaimFact;
  /** Numbers of the sentences that bear it, in order; none where it comes from a dossier. */
  readonly sentences: readonly number[];
  /** What the person decided; `open`: nothing yet. */
  readonly verdict: "open" | "accepted" | "left-out";
  /** Why it is left out. */
  readonly reason: string;
}

/** Returns the facts of a dossier as claims, list by list. */
export function claimsOfDossier(dossier: DossierInput, verdict: Claim["verdict"]): Claim[] {
  return CLAIM_LISTS.flatMap((list) =>
    factsOf(dossier, list).map((fact): Claim => {
      return { id: fact.id, list, fact, found: fact, sentences: [], verdict, reason: "" };
    }),
  );
}

/** Returns the claims of a draft in the order of its sentences. */
export function claimsOfDraft({ dossier, ledger }: Pick<Draft, "dossier" | "ledger">): Claim[] {
  const sentencesOf = (id: string) =>
    ledger.filter(({ facts }) => facts.includes(id)).map(({ sentence }) => sentence);
  const claims = claimsOfDossier(dossier, "open").map((claim) => ({
    ...claim,
    sentences: sentencesOf(claim.id),
  }));
  const told = new Map(claims.map(({ id, sentences }) => [id, sentences]));
  return claims
    .map((claim) => (claim.sentences.length > 0 ? claim : { ...claim, sentences: ofTold(claim) }))
    .sort((one, other) => firstSentence(one) - firstSentence(other));

  /** A question stands where that stands which it is about; else it names its sentence. */
  function ofTold({ fact }: Claim): readonly number[] {
    const about = readTexts(fact.about).flatMap((id) => told.get(id) ?? []);
    const named = /\bsentence (\d+)/i.exec(readText(fact.text))?.[1];
    return about.length > 0 || named === undefined ? about : [Number(named)];
  }
}

/** Returns a field that holds texts, such as the codes of those who act; without it none. */
export function readTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** Returns a field that holds a text; an empty one without it. */
export function readText(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Returns whether the person made something else of what was found. */
export function isChanged({ fact, found }: Claim): boolean {
  return found === undefined || JSON.stringify(fact) !== JSON.stringify(found);
}

function factsOf(dossier: DossierInput, list: ClaimList): readonly ClaimFact[] {
  // A ledger names the summary so too.
  if (list === "summary") return dossier.summary ? [{ id: "summary", ...dossier.summary }] : [];
  return (dossier[list] ?? []).map((fact): ClaimFact => ({ ...fact }));
}

/** Claims without a sentence stand first. */
function firstSentence({ sentences }: Claim): number {
  return sentences[0] ?? 0;
}
