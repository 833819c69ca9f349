/** Finds which organisations of the table the two, or one of them, are said to belong to. */
import type { PartyCode } from "../../domain/partyCode.ts";
import type { Name, ReadSentence, Subject } from "../annotate.ts";
import type { OrganisationFind } from "../draft.ts";

const BELONGS =
  /(?<!\p{L})(?:members?|membership|belongs?|joined|join|joining|accession|acceded|admitted|share|part of|(?:both|countries|nations|states) are (?:also )?in|are (?:both )?in|are (?:both )?(?:full )?(?:signatories|parties|participants))(?!\p{L})/giu;
const FORMER =
  /(?<!\p{L})(?:former(?:ly)?|was a|were (?:both )?(?:founding )?members|left|withdrew|used to|until)(?!\p{L})/iu;
/** Those are members of something else, or only want to be. */
const NO_MEMBER =
  /members? of (?:the )?(?:parliament|congress|senate|government|cabinet|delegation|party|royal|family|house)|(?:not|no|non|never)[- ](?:a |an |yet )?(?:full )?members?|wish\w* to join|bid to join|want\w* to join|non-permanent/iu;
const FARTHEST = 600;

/** Returns the memberships that a sentence tells of. */
export function findOrganisations(sentence: ReadSentence, subject: Subject): OrganisationFind[] {
  const { text, organisations, number } = sentence;
  if (organisations.length === 0 || NO_MEMBER.test(text)) return [];
  const finds: OrganisationFind[] = [];
  for (const { index, 0: words } of text.matchAll(BELONGS)) {
    const end = clauseEnd(text, index);
    const named = organisations.filter(
      (one) => (one.from >= index && one.from < end) || isJustBefore(text, one, index),
    );
    const who = membersIn(sentence, subject, index);
    for (const one of named) {
      if (who.length === 0 || finds.some(({ what }) => what === one.code)) continue;
      const isFormer = FORMER.test(text.slice(Math.max(0, index - 30), index + words.length));
      finds.push({
        ...{ list: "organisation", what: one.code, who, sentences: [number], words: one.words },
        ...(isFormer ? { former: true } : {}),
      });
    }
  }
  return finds;
}

/** "NATO members", "its NATO membership". */
function isJustBefore(text: string, { to }: Name, at: number): boolean {
  return to <= at && /^[ -](?:member )?$/u.test(text.slice(to, at));
}

function clauseEnd(text: string, from: number): number {
  const end = /[;]|\. |, (?:while|whereas|but) /u.exec(text.slice(from, from + FARTHEST));
  return end === null ? from + FARTHEST : from + end.index;
}

/** Both, where both are named or meant; else the one that is the subject. */
function membersIn(
  { names, text, isOfBoth }: ReadSentence,
  { parties }: Subject,
  at: number,
): readonly PartyCode[] {
  const isTheirs = /(?<!\p{L})(?:both|they|the two|two)(?!\p{L})/iu.test(text.slice(0, at + 20));
  if (isOfBoth || isTheirs) return parties;
  const before = names.filter((name) => name.to <= at && name.kind !== "city");
  const named = parties.filter((party) => before.some((name) => name.party === party));
  return named;
}
