/** What is made of a work: its dossier and its ledger, without what was left out. */
import type { Account } from "../../draft/index.ts";
import {
  CLAIM_LISTS,
  type Claim,
  type ClaimFact,
  type DossierInput,
  readText,
  readTexts,
} from "./claims.ts";
import type { Work } from "./work.ts";

/** Said in the ledger of a claim that was left out without a reason. */
const NOT_TAKEN_OVER = "not taken over";

/**
 * Returns the dossier of a work: all claims but those left out. What a person typed into it may be no fact yet:
 * `factsOfDraft` says what is wrong with it.
 */
export function dossierOf({ base, claims }: Work): DossierInput {
  const kept = claims.filter(({ verdict }) => verdict !== "left-out");
  const ids = new Set(kept.map(({ id }) => id));
  const isOfArticle = new Set(claims.map(({ id }) => id));
  const lists = CLAIM_LISTS.map((list) => {
    const facts = kept
      .filter((claim) => claim.list === list)
      .flatMap(({ fact }) => keepAbout(keepEra(fact)));
    return [list, facts] as const;
  });
  const filled = Object.fromEntries(
    lists
      .filter(([, facts]) => facts.length > 0)
      .map(([list, facts]) => [list, list === "summary" ? withoutId(facts[0]) : facts]),
  );
  const rest = Object.fromEntries(
    Object.entries(base).filter(([key]) => !(CLAIM_LISTS as readonly string[]).includes(key)),
  );
  // The fields of a claim are those that the form of its list has.
  return inOrderOf(base, { ...rest, ...filled }) as unknown as DossierInput;

  /** What happened in an era that was left out stands under none. */
  function keepEra(fact: ClaimFact): ClaimFact {
    const era = readText(fact.era);
    if (era === "" || ids.has(era) || !isOfArticle.has(era)) return fact;
    const { era: _, ...rest } = fact;
    return { ...rest, id: fact.id };
  }

  /** A question about facts of which none is left is none. */
  function keepAbout(fact: ClaimFact): ClaimFact[] {
    const about = readTexts(fact.about);
    if (about.length === 0) return [fact];
    const left = about.filter((id) => ids.has(id) || !isOfArticle.has(id));
    return left.length === 0 ? [] : [{ ...fact, about: left }];
  }
}

/** The summary has its place in a dossier and no id. */
function withoutId(fact: ClaimFact | undefined) {
  const { id: _, ...summary } = fact ?? { id: "" };
  return summary;
}

/** Returns the account of every sentence of the article; none without an article. */
export function ledgerOf({ article, claims, leftOut }: Work): readonly Account[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const isKept = (id: string) => byId.get(id)?.verdict !== "left-out";
  return (article?.ledger ?? []).map((account) => {
    const added = claims.filter(
      ({ found, sentences }) => !found && sentences.includes(account.sentence),
    );
    const all = [...account.facts, ...added.map(({ id }) => id)];
    const facts = all.filter(isKept);
    const why = leftOut.get(account.sentence) ?? account.leftOut;
    const { sentence, place } = account;
    if (facts.length > 0) return { sentence, place, facts, ...(why && { leftOut: why }) };
    const reason = why ?? whyLeftOut(all.flatMap((id) => byId.get(id) ?? []));
    if (reason !== undefined) return { sentence, place, facts, leftOut: reason };
    return { sentence, place, facts, isNotUnderstood: true };
  });
}

function whyLeftOut(claims: readonly Claim[]): string | undefined {
  if (claims.length === 0) return undefined;
  const reasons = claims.map(({ reason }) => reason.trim() || NOT_TAKEN_OVER);
  return [...new Set(reasons)].join("; ");
}

/** The order of the parts of a dossier that was read stays: a change is then a readable difference. */
function inOrderOf(base: DossierInput, parts: Readonly<Record<string, unknown>>) {
  const first = Object.keys(base).filter((key) => key in parts);
  const keys = [...first, ...Object.keys(parts).filter((key) => !first.includes(key))];
  return Object.fromEntries(keys.map((key) => [key, parts[key]]));
}
