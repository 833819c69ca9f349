/** What is made of a work: its dossier and its ledger, without what was left out. */
import type { Account } from "../../draft/index.ts";
import { CLAIM_LISTS, type Claim, type ClaimFact, type DossierInput, readTexts } from "./claims.ts";
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
  const factsOfList = (list: Claim["list"]) =>
    kept.filter((claim) => claim.list === list).flatMap(({ fact }) => keepAbout(fact));
  const lists = CLAIM_LISTS.map((list) => [list, factsOfList(list)] as const);
  const filled = Object.fromEntries(lists.filter(([, facts]) => facts.length > 0));
  const rest = Object.fromEntries(
    Object.entries(base).filter(([key]) => !(CLAIM_LISTS as readonly string[]).includes(key)),
  );
  // The fields of a claim are those that the form of its list has.
  return inOrderOf(base, { ...rest, ...filled }) as unknown as DossierInput;

  /** A question about facts of which none is left is none. */
  function keepAbout(fact: ClaimFact): ClaimFact[] {
    const about = readTexts(fact.about);
    if (about.length === 0) return [fact];
    const left = about.filter((id) => ids.has(id) || !isOfArticle.has(id));
    return left.length === 0 ? [] : [{ ...fact, about: left }];
  }
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
