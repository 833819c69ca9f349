import type { PairKey } from "../domain/partyCode.ts";
import { accountFor } from "./accountFor.ts";
import { annotate, createSubject, type ReadSentence } from "./annotate.ts";
import { type BuiltDossier, buildDossier } from "./dossier/buildDossier.ts";
import type { Draft, DraftFailure, Find } from "./draft.ts";
import { findAll } from "./findAll.ts";
import { findPair } from "./findPair.ts";
import { readText } from "./forms/readText.ts";
import { isEnglish } from "./isEnglish.ts";
import { onlyShared } from "./lists/findOrganisations.ts";
import { mergeFinds } from "./mergeFinds.ts";
import type { Gazetteer } from "./names/gazetteer.ts";
import { numberSentences } from "./numberSentences.ts";

/** How much of a text is looked at to tell whether it is one. */
const PROBE = 20_000;
/** Of a text hardly a character is one that cannot be shown. */
const MOST_BROKEN = 0.02;

/**
 * Makes the draft of a dossier of the text of an article, or says why it cannot.
 * @param options.pair whose relations it tells of, where the text does not say so itself
 */
export function draftText(
  source: string,
  gazetteer: Gazetteer,
  options: { readonly pair?: PairKey } = {},
): Draft | DraftFailure {
  if (isBinary(source)) return "binary";
  if (!/[\p{L}\p{N}]/u.test(source)) return "empty";
  const { form, text, title } = readText(source);
  const pair = options.pair ?? findPair(title, text, gazetteer);
  if (pair === undefined) return "no pair";
  const subject = createSubject(pair, gazetteer);
  const sentences = annotate(numberSentences(text), subject);
  const told = sentences.flatMap((sentence) => findAll(sentence, subject));
  const finds = onlyShared(mergeFinds(told));
  const id = `draft-${pair.toLowerCase()}`;
  const built = buildDossier(finds, sentences, { subject, source: id });
  const facts = factsBySentence(finds, built);
  const hasSeeAlso = built.dossier.seeAlso !== undefined;
  return {
    ...{
      pair,
      title,
      form,
      text,
      finds,
      source: id,
      copied: built.copied,
      isEnglish: isEnglish(text),
    },
    sentences: sentences.map(({ number, place, text: words }) => ({ number, place, text: words })),
    dossier: built.dossier,
    ledger: accountFor(sentences, { facts, hasSeeAlso, title }),
  };
}

function isBinary(source: string): boolean {
  const probe = source.slice(0, PROBE);
  const broken =
    probe.match(/[\p{Cc}\uFFFD]/gu)?.filter((one) => !/[\t\n\r\f]/.test(one)).length ?? 0;
  return probe.includes("\0") || broken > probe.length * MOST_BROKEN;
}

function factsBySentence(
  finds: readonly Find[],
  { ids }: BuiltDossier,
): Map<ReadSentence["number"], string[]> {
  const facts = new Map<number, string[]>();
  for (const find of finds) {
    for (const number of find.sentences) {
      const held = facts.get(number) ?? [];
      const id = ids.get(find);
      if (id !== undefined && !held.includes(id)) facts.set(number, [...held, id]);
    }
  }
  return facts;
}
