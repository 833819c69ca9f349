/** Reads the sentences of a text one by one: their dates, who they name, and what heading they stand under. */
import { type PairKey, type PartyCode, splitPairKey } from "../domain/partyCode.ts";
import { type DateMention, findDates } from "./dates/findDates.ts";
import type { DraftSentence } from "./draft.ts";
import type { Gazetteer, NameMention } from "./names/gazetteer.ts";
import type { NumberedSentence } from "./numberSentences.ts";

/** A name in a sentence, after the pair has decided what an ambiguous one means. */
export interface Name {
  readonly from: number;
  readonly to: number;
  readonly kind: NameMention["kind"];
  /** Of the state, or of the organisation. */
  readonly code: PartyCode;
  /** Which of the two it is, or stands in, or continues as; none for a third state. */
  readonly party: PartyCode | undefined;
  readonly words: string;
}

export interface ReadSentence extends DraftSentence {
  /** The heading nearest above, marked as one or only looking like one, with those it stands under. */
  readonly heading: string;
  /** A point of a list, a row of a table or of an infobox. */
  readonly isPoint: boolean;
  /** It looks like a heading and says nothing by itself. */
  readonly isHeading: boolean;
  /** It is no longer than sentences are: what is found in a longer one would be chance. */
  readonly isReadable: boolean;
  readonly dates: readonly DateMention[];
  /** States, demonyms and cities. */
  readonly names: readonly Name[];
  readonly organisations: readonly Name[];
  /** Both of the pair are meant without being named: "both countries". */
  readonly isOfBoth: boolean;
  /** The date that the sentences before in the same paragraph named last. */
  readonly before: DateMention | undefined;
}

/** Whose relations are told, and what names mean. */
export interface Subject {
  readonly pair: PairKey;
  readonly parties: readonly [PartyCode, PartyCode];
  readonly gazetteer: Gazetteer;
}

const LONGEST = 3000;
/** Nothing is named without two letters together ("U.S."), "G7" or a year: thousands of "x!" cost nothing. */
const WORDED = /\p{L}\P{L}?\p{L}|\p{L}\d|\d{4}/u;
const OF_BOTH =
  /(?<!\p{L})(?:both|the two|two) (?:\p{Ll}+ )?(?:countries|nations|states|sides|governments|parties|leaders|peoples|presidents|ministers|republics|kingdoms)|each other|(?<!\p{L})(?:bi-?lateral|mutual)(?!\p{L})|one another|(?:the|between the) (?:countries|nations)(?! of)|^(?:- )?(?:Diplomatic|Official|Formal) relations/iu;
const POINT = /^(?:[-–•*·]|\d{1,2}[.)])\s/u;
const VERB =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|be|been|will|would|can|could|maintains?|see|began|does|did|do|\p{Ll}{2,}ed|stands?|stood|sold|fell|came|went|met|gave|took|made|became|left|sent|won|lost|fought|held|led|built|bought|paid|said|told|wrote|brought|broke|grew|rose|set|put|saw|spoke|kept|sought|bore|drew|flew|remains?|includes?|hosts?|exports?|imports?|shares?|belongs?|recogni[sz]es?|participates?)(?!\p{L})/u;
/** "US$ 5", "5 million US dollars": a currency, and nobody who acts. */
const OF_MONEY = /^ ?\$|^ dollars?|^ pounds?|^ rupees?|^ yen/u;
const LONGEST_HEADING = 90;
const MOST_WORDS_OF_HEADING = 12;

/** Returns the subject of a text on a pair. */
export function createSubject(pair: PairKey, gazetteer: Gazetteer): Subject {
  return { pair, parties: splitPairKey(pair), gazetteer };
}

/** Returns the other of the two. */
export function otherOf({ parties: [one, other] }: Subject, party: PartyCode): PartyCode {
  return party === one ? other : one;
}

/** Reads sentences in their order: a date may take its year from the one before in the same paragraph. */
export function annotate(sentences: readonly NumberedSentence[], subject: Subject): ReadSentence[] {
  let near: { readonly line: number; readonly date: DateMention } | undefined;
  let under = { place: "", words: "" };
  return sentences.map((sentence, index) => {
    const isAlone =
      sentences[index - 1]?.line !== sentence.line && sentences[index + 1]?.line !== sentence.line;
    const isHeading = isAlone && looksLikeHeading(sentence.text);
    if (under.place !== sentence.place) under = { place: sentence.place, words: "" };
    if (isHeading) under = { place: sentence.place, words: sentence.text };
    const before = near?.line === sentence.line ? near.date : undefined;
    const read = readSentence(sentence, subject, { before, isHeading, under });
    const last = read.dates.findLast(({ edtf }) => /^\d{4}/.test(edtf));
    if (last !== undefined) near = { line: sentence.line, date: last };
    return read;
  });
}

interface Around {
  readonly before: DateMention | undefined;
  readonly isHeading: boolean;
  readonly under: { readonly place: string; readonly words: string };
}

function readSentence(
  { number, place, text, line: _, ...rest }: NumberedSentence,
  subject: Subject,
  { before, isHeading, under }: Around,
): ReadSentence {
  const isReadable = text.length <= LONGEST;
  const isWorded = isReadable && WORDED.test(text);
  const names = isWorded ? readNames(text, subject) : [];
  return {
    ...{ number, place, text, ...rest, isHeading, isReadable, before },
    heading: [under.place, under.words].filter((part) => part !== "").join(": "),
    isPoint: POINT.test(text),
    dates: isWorded ? findDates(text, before?.year) : [],
    names: names.filter(({ kind }) => kind !== "organisation"),
    organisations: names.filter(({ kind }) => kind === "organisation"),
    isOfBoth: isWorded && OF_BOTH.test(text),
  };
}

function looksLikeHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING || POINT.test(text) || VERB.test(text)) return false;
  if (/^(?:In|On|Since|By|After|During|From) .*\d{4}/.test(text) || /[$€£]\d|: \d/.test(text))
    return false;
  return text.split(/\s+/).length <= MOST_WORDS_OF_HEADING && !/[!?;"”]$|, /u.test(text);
}

function readNames(text: string, subject: Subject): Name[] {
  return subject.gazetteer
    .find(text)
    .filter(({ to }) => !OF_MONEY.test(text.slice(to, to + 9)))
    .map((mention) => readName(mention, subject))
    .sort((one, other) => one.from - other.from);
}

/** An ambiguous name ("Korean") means the one of the pair, if either is. */
function readName({ from, to, kind, codes, words }: NameMention, subject: Subject): Name {
  const ofPair = codes.find((code) => partyOf(code, subject) !== undefined);
  const code = (ofPair ?? codes[0] ?? "") as PartyCode;
  const party = kind === "organisation" ? undefined : partyOf(code, subject);
  return { from, to, kind, code, party, words };
}

/** Returns which of the two a code is or continues as. */
function partyOf(code: string, { parties, gazetteer }: Subject): PartyCode | undefined {
  if (parties.some((party) => party === code)) return code as PartyCode;
  const successors = gazetteer.continuesAs(code);
  return parties.find((party) => successors.includes(party));
}
