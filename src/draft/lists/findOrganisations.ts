/** Finds to which organisations of the table the two are said to belong. */
import type { PartyCode } from "../../domain/partyCode.ts";
import type { Name, ReadSentence, Subject } from "../annotate.ts";
import type { Find, OrganisationFind } from "../draft.ts";
import { findMembershipWords, leadsToNames, type MembershipWord } from "./membershipWords.ts";

/** Small words between the organisations of a list; any other ends it. */
const IN_LIST =
  /^(?:the|of|and|in|as|well|also|to|for|both|including|such|like|many|several|multilateral|international|regional|organi[sz]ations?|institutions|bodies|groups?|forums|fora|a|other|various|members?|states?|on|namely|with|within|framework|same|following|numerous|their|full|known|formerly|then|called|wider|political|economic|global)$/u;
/** "the UN Security Council", "NATO’s partnership", "the EU-led mission": something of the organisation, not itself. */
const PART_OF_IT =
  /^(?:[’']s?(?!\p{L})|[-–]\p{Ll}|\+| \(?(?:Security|General|Human|Trust|Special|Regional|Free|Parliamentary|Interim|Partnership|Economic|Eastern|Charter|Command|Commission|Council|Forum|Force|Mission|Summit|Brigade|Internal|Convention|Protocol|Games|Customs|coalition|forces?|peace\p{Ll}*|missions?|operations?|summits?|command|war|troops|resolutions?|accession|membership|sanctions|institutions|bodies|agencies|programmes?|projects?)(?!\p{L}))/u;
/** Whoever stands behind one of these does not act in the sentence. */
const NO_ACTOR =
  /(?<!\p{L})(?:from|in|by|against|over|than|to|under|after|within|across|with|like|unlike|for|before|behind)(?: the)? $|\($/iu;
const OF_BOTH =
  /(?<!\p{L})(?:both|they|the two|two (?:countries|nations|states|members?)|these countries|their)(?!\p{L})/iu;
/** The same of words that stand beside a name: "…, two members of". */
const TWO = /(?<!\p{L})(?:both|two)(?!\p{L})/iu;
/** "… are members of the one, and also belong to the other": of the same. */
const FURTHER = /,? (?:and|as well as)(?: (?:also|both|now|later))*,? $/u;
/** Each belongs to another of the organisations. */
const RESPECTIVELY = /(?<!\p{L})respectively(?!\p{L})/iu;

/**
 * Returns the memberships that a sentence tells of, also of one of the two: that of the other may stand in
 * another sentence. `onlyShared` keeps those of both.
 */
export function findOrganisations(sentence: ReadSentence, subject: Subject): OrganisationFind[] {
  const { text, organisations } = sentence;
  if (organisations.length === 0 || RESPECTIVELY.test(text)) return [];
  const finds: OrganisationFind[] = [];
  let since = 0;
  let last: readonly PartyCode[] = [];
  for (const word of findMembershipWords(text)) {
    const listed = namedBy(sentence, word);
    const named = listed.length > 0 ? listed : leftOut(text, word, finds);
    if (named.length === 0) continue;
    const isFurther = FURTHER.test(text.slice(since, word.from)) && since > 0;
    const who = isFurther ? last : membersOf(sentence, subject, word, since);
    since = word.to;
    last = who;
    if (who.length === 0) continue;
    for (const { code, words: name } of named) addFind(finds, sentence, { code, name, who, word });
  }
  return finds;
}

/** Returns the finds without the memberships that only one of the two is said to have. */
export function onlyShared(finds: readonly Find[]): Find[] {
  return finds.filter((find) => find.list !== "organisation" || find.who.length > 1);
}

interface Parts {
  readonly code: string;
  readonly name: string;
  readonly who: readonly PartyCode[];
  readonly word: MembershipWord;
}

function addFind(
  finds: OrganisationFind[],
  { number }: ReadSentence,
  { code, name, who, word }: Parts,
): void {
  const isTold = finds.some(
    ({ what, who: others }) => what === code && who.every((one) => others.includes(one)),
  );
  if (isTold) return;
  finds.push({
    ...{ list: "organisation", what: code, who, sentences: [number], words: name },
    ...(word.isFormer ? { former: true } : {}),
  });
}

/** "… joined in 2004, while Peru joined in 2007": the same. */
function leftOut(
  text: string,
  { to, mayLeaveOut }: MembershipWord,
  finds: readonly OrganisationFind[],
): { readonly code: string; readonly words: string }[] {
  if (!mayLeaveOut || !/^(?: it)?(?: in| on| at| later| too|[.,;]|$)/u.test(text.slice(to)))
    return [];
  return finds.map(({ what, words }) => ({ code: what, words }));
}

function namedBy({ text, organisations }: ReadSentence, word: MembershipWord): Name[] {
  if (word.namesEnd !== undefined) return namesUpTo(text, organisations, word.namesEnd);
  const named: Name[] = [];
  let at = word.to;
  for (const one of organisations.filter(({ from }) => from >= word.to)) {
    // The abbreviation in brackets is the name once more, and no gap.
    if (one.from < at) continue;
    if (!isGapOfList(text.slice(at, one.from))) break;
    at = one.to;
    if (!PART_OF_IT.test(text.slice(one.to))) named.push(one);
  }
  return named;
}

/** "of a number of multinational bodies, including the": whatever they are called, they are listed next. */
const LEADS_TO_LIST =
  /^[^.;:()]{0,90}(?:organi[sz]ations|institutions|bodies|groups|groupings|forums|fora|blocs|agencies|alliances)[^.;:()]{0,20},? (?:including|such as|like|among them|namely)(?: both)?(?: the)? $/iu;

function isGapOfList(gap: string): boolean {
  if (LEADS_TO_LIST.test(gap)) return true;
  if (/[;:]|\. \p{Lu}/u.test(gap.replace(/(?:including|are|such as): ?$/u, ""))) return false;
  const small = gap.match(/(?<![\p{L}’'-])\p{Ll}[\p{L}-]*/gu) ?? [];
  return small.every((word) => IN_LIST.test(word));
}

/** "NATO and EU members": the names that lead up to the word, if those before them say who is one. */
function namesUpTo(text: string, organisations: readonly Name[], end: number): Name[] {
  const named: Name[] = [];
  let at = end;
  for (const one of organisations.filter(({ to }) => to <= end).reverse()) {
    if (!/^(?:[- ]|,? and |, |\) ?)$/u.test(text.slice(one.to, at))) break;
    named.unshift(one);
    at = one.from;
  }
  return named.length > 0 && leadsToNames(text.slice(0, at)) ? named : [];
}

/** Both, where both are named or meant; else the one that is the subject. */
function membersOf(
  sentence: ReadSentence,
  { parties }: Subject,
  word: MembershipWord,
  since: number,
): readonly PartyCode[] {
  const { text } = sentence;
  const from = clauseStart(text, word.from, since);
  const clause = text.slice(from, word.from);
  const own = text.slice(word.from, word.to);
  const names = sentence.names.filter(
    (name) => name.kind !== "city" && !isOrganisation(name, sentence),
  );
  const before = names.filter((name) => name.from >= from && name.to <= word.from);
  const areNamed = parties.every((party) => before.some((name) => name.party === party));
  const isAs = /^(?:- )?As |joining$/u.test(own) || /^(?:- )?As $/u.test(clause);
  if (isAs) return membersAfter(sentence, parties, word);
  const both = /^[,–—(-]/u.test(own) ? TWO : OF_BOTH;
  const isOfBoth = both.test(clause) || both.test(own);
  if (word.isPlural) return isOfBoth || areNamed ? parties : [];
  if (/(?<!\p{L})(?:both|they|each|the two)(?: \p{L}+)? $/iu.test(clause) || /^both /iu.test(own)) {
    return parties;
  }
  const actors = before.filter(({ from: at }) => !NO_ACTOR.test(text.slice(from, at)));
  const nearest = actors.at(-1);
  if (nearest?.party === undefined) return [];
  const pairOf = actors.at(-2);
  const isJoined =
    pairOf?.party !== undefined &&
    pairOf.party !== nearest.party &&
    /^,? (?:and|as well as|together with) (?:the )?$/iu.test(text.slice(pairOf.to, nearest.from));
  const isLike = parties.some((party) => isLikened(text, before, party) && party !== nearest.party);
  return isJoined || isLike ? parties : [nearest.party];
}

/** "The European Union" is an actor, too; here it is what others belong to. */
function isOrganisation({ from, party }: Name, { organisations }: ReadSentence): boolean {
  return party === undefined && organisations.some((one) => one.from <= from && from < one.to);
}

/** "Like Peru, Morocco is a member of …". */
function isLikened(text: string, names: readonly Name[], party: PartyCode): boolean {
  return names.some(
    (name) =>
      name.party === party &&
      /(?:^|[.;,] )(?:Just )?[Ll]ike (?:the )?$/u.test(text.slice(0, name.from)),
  );
}

/** "As members of NATO, the two …". */
function membersAfter(
  { text, names }: ReadSentence,
  parties: readonly PartyCode[],
  word: MembershipWord,
): readonly PartyCode[] {
  const after = text.slice(word.to);
  const clause = after.slice(after.indexOf(","));
  if (!word.isPlural) return [];
  const [first, second] = names.filter(
    (name) => name.from > word.to + after.indexOf(",") && name.party !== undefined,
  );
  const areJoined =
    first !== undefined &&
    second !== undefined &&
    first.party !== second.party &&
    /^,? and (?:the )?$/u.test(text.slice(first.to, second.from));
  return areJoined || OF_BOTH.test(clause) ? parties : [];
}

function clauseStart(text: string, at: number, since: number): number {
  const before = text.slice(since, at);
  let start = since;
  for (const { index, 0: mark } of before.matchAll(
    /[;:]|\. |, (?:while|whereas|whilst|but|though|although) /giu,
  )) {
    start = since + index + mark.length;
  }
  return start;
}
