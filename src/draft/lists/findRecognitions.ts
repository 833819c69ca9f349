/** Finds who recognised whom, who refused to, and who took it back. */
import { type Name, otherOf, type ReadSentence, type Subject } from "../annotate.ts";
import type { RecognitionFind } from "../draft.ts";
import { type FoundDate, foundDate, nearestDate } from "./nearestDate.ts";
import { findRecognitionWords, type RecognitionWord } from "./recognitionWords.ts";

/** Between the word and whom it leads to. */
const TOKEN =
  "(?: (?:of|the|by|to|diplomatic|independence|sovereignty|statehood|separation|restoration|existence|newly|independent|new|young|nascent|fledgling|self-proclaimed|so-called|self-declared|breakaway|government|state|as|formally|officially|and|its|their|now|again|right|regime|in|modern|sovereign|both|full|restored|re-established|former|legitimate|interim|Republic|Kingdom|State|Dominion|Empire|People[’']s|Democratic|Provisional|Transitional|Government|Union|United|Federal|Federation|Islamic|Socialist|Imperial|Nationalist|Communist|Soviet-backed|_?de (?:facto|jure)_?|[\\p{Ll}]+-[\\p{Ll}]+|and (?:then )?(?:establish|open|enter)\\w* (?:into )?(?:formal |full )?(?:diplomatic )?(?:relations|ties) with)|,|[’']s?)";
const LEADS = new RegExp(`^${TOKEN}* ?$`, "iu");
/** "recognised the council as the legitimate government of Libya" */
const LEADS_AS =
  /^ [^.;,]{3,80} as (?:the |a |its |an )?(?:\p{L}+,? ){0,3}?(?:government|authority|authorities|representatives?|rulers?) of (?:the )?(?:\p{L}+ )?$/iu;
/** "recognised it", "recognised the new state": the other of the two, where that is named. */
const MEANS_OTHER =
  /^ (?:it(?! as (?!an? (?:\p{Ll}+ )?(?:independent|sovereign|state)))|its independence|(?:the |this |that )(?:\p{Ll}[\p{L}-]* |African |Asian |European |American )*(?:state|country|nation|republic|government|administration|regime|authorit(?:y|ies))(?! (?:of|at)(?!\p{L})| in (?:the )?(?!Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Lu}|[’']))(?!\p{L})/u;
const EACH_OTHER =
  /^ (?:each other|one another)(?!\p{L}|[’']s? (?!independence|sovereignty|statehood|government|existence))/iu;
const MUTUAL =
  /(?<!\p{L})(?:mutually|reciprocally|(?:each other|one another)(?: (?:full|formal|official|diplomatic))*) $/iu;
/** "Mutual recognition followed in 1947." */
const OF_BOTH = /(?<!\p{L})mutual (?:formal |full |official |diplomatic )*$/iu;
/** "switched recognition from Taipei to Beijing" */
const SWITCHED = /(?<!\p{L})(?:switch|transfer|shift|mov)\p{L}* (?:its |their )?(?:\p{L}+ )?$/iu;
const LEADS_ON = /^ (?:from [^.;,]{3,70} )?to (?:the )?(?:government of (?:the )?)?$/iu;
/** "Peru’s formal recognition" */
const OWN =
  /^(?:[’']s?)?(?: (?:own|full|formal|official|officially|diplomatic|_?de (?:facto|jure)_?|early|first|subsequent))* $/iu;
const RECEIVED = /(?<!\p{L})(?:receiv|gain|w[io]n|obtain|secur|achiev)\p{L}* (?:the )?$/iu;
/** What is recognised is no state: a qualification, a border, a need. */
const OF_OTHER =
  /^ (?:as (?:one|a (?:key|leading|major))|for (?:his|her|their)|that|the (?:importance|need|role|value|border|claim|annexation))|^ internationally/iu;
/** After whom: what of it is recognised, if not the state itself. */
const OF_ITS =
  /^[’']s? (?!(?:\p{L}+ ){0,2}(?:independence|sovereignty|statehood|government|separation|regime|restoration|succession|authority|self-determination))/iu;
/** As what: a state or its government, or something else. */
const AS_OTHER =
  /^ as (?=(?:an?|the|its|one|\p{Lu}\p{L}+[’']?s?)(?!\p{L}))(?!(?:[“"]?(?:\p{L}|[-’'])+[”"]?,? ){0,8}?[“"]?(?:[Ss]tates?|nation|country|countries|[Gg]overnment|successor|[Rr]epublics?|[Kk]ingdom|independent|sovereign|legitimate|representatives?|authority|entity)(?!\p{L}))/u;
/** Who stands behind one of these does not do it. */
const NO_ACTOR =
  /(?<!\p{L})(?:from|in|against|over|than|to|under|within|across|along with|together with|as well as|like|unlike|after|before|following|between|independen(?:ce|t) of|dissolution of|collapse of|pressure (?:from|by|of))(?: the)? $/iu;
const AND =
  /^(?:,|,? and|,? along with|,? together with|,? as well as|,? followed by)(?: the)? $/iu;
/** "… that it recognised": whoever stands before is not for certain who is meant. */
const PRONOUN =
  /(?<!\p{L})(?:it|they|which|who)(?: (?:has|had|have|also|then|first|\p{L}+ly))* $/iu;
const FARTHEST = 160;

type Side = Pick<Name, "code" | "party" | "from" | "to">;

/** Returns the recognitions by one of the two, of the other or of a third state, that a sentence tells of. */
export function findRecognitions(sentence: ReadSentence, subject: Subject): RecognitionFind[] {
  const finds: RecognitionFind[] = [];
  for (const word of findRecognitionWords(sentence.text)) {
    if (OF_OTHER.test(sentence.text.slice(word.to))) continue;
    for (const [by, of] of sidesOf(sentence, subject, word)) {
      const date = dateOf(sentence, word, Math.max(word.to, by.to, of.to));
      const isThird = of.party === undefined;
      const isOnlyNamed = (word.isNoun && !word.isGiven) || isThird;
      if (isOnlyNamed && date.date === null && !word.isRefused) continue;
      const isTold = finds.some(({ from, to }) => from === by.code && to === of.code);
      if (isTold || !isBetween(by, of)) continue;
      finds.push({
        ...{ list: "recognition", from: by.code, to: of.code, sentences: [sentence.number] },
        words: wordsOf(sentence.text, word, [by, of]),
        ...(word.isRefused ? { refused: true } : {}),
        ...(word.isWithdrawn ? { withdrawn: true } : {}),
        ...date,
      });
    }
  }
  return finds;
}

/** What a third state recognises is a fact of its own; whom one of the two recognises may be. */
function isBetween(by: Side, of: Side): boolean {
  return by.party !== undefined && by.code !== of.code && by.party !== of.party;
}

function wordsOf(text: string, word: RecognitionWord, sides: readonly Side[]): string {
  const from = Math.min(word.from, ...sides.map((side) => side.from));
  const to = Math.max(word.to, ...sides.map((side) => side.to));
  return text.slice(from, to);
}

/** Of a recognition "since" or "until" a year that year is meant; of one that is refused for good none. */
function dateOf(
  sentence: ReadSentence,
  { from, isOfNoTime }: RecognitionWord,
  to: number,
): FoundDate {
  if (isOfNoTime) return { date: null };
  const found = foundDate(nearestDate(sentence, from, to));
  const { date } = found;
  if (date === null || !/^\/|\/\.\.$/.test(date)) return found;
  return { date: date.replace(/^\/|\/\.\.$/, "") };
}

type Sides = readonly [by: Side, of: Side];

function sidesOf(sentence: ReadSentence, subject: Subject, word: RecognitionWord): Sides[] {
  const { text } = sentence;
  const after = text.slice(word.to);
  const before = text.slice(0, word.from);
  const isMutual = word.isNoun && (/^ between(?!\p{L})/u.test(after) || OF_BOTH.test(before));
  if (
    EACH_OTHER.test(after) ||
    MUTUAL.test(before) ||
    (isMutual && !/^ of(?!\p{L})/u.test(after))
  ) {
    return eachOther(sentence, subject, word);
  }
  const isSwitched = SWITCHED.test(text.slice(0, word.from));
  const isReceived = word.isNoun && !isSwitched && /^ (?:\p{L}+ )?(?:from|by) /u.test(after);
  if (word.isPassive || isReceived) return passive(sentence, subject, word);
  const giver = word.isNoun ? giverOf(sentence, word) : undefined;
  if (giver !== undefined && RECEIVED.test(text.slice(0, giver.from))) {
    const receivers = subjectsBefore(sentence, { from: giver.from });
    return receivers.map((of): Sides => [giver, of]);
  }
  const objects = objectsAfter(sentence, subject, word);
  const last = objects.at(-1);
  if (last === undefined) return [];
  const by = word.isNoun ? (byAfter(sentence, last.to) ?? giver) : undefined;
  const isPronoun = PRONOUN.test(text.slice(0, word.from)) && last.party !== undefined;
  const subjects = by !== undefined ? [by] : isPronoun ? [] : subjectsBefore(sentence, word);
  if (isSwitched && subjects.every(({ party }) => party === undefined)) {
    const first = sentence.names.find(({ party, to }) => party !== undefined && to <= word.from);
    return first === undefined ? [] : objects.map((other): Sides => [first, other]);
  }
  const acting = subjects.length > 0 ? subjects : implied(sentence, subject, last);
  return acting.flatMap((one) => objects.map((other): Sides => [one, other]));
}

function eachOther(
  { names, text }: ReadSentence,
  { parties }: Subject,
  word: RecognitionWord,
): Sides[] {
  const before = names.filter((name) => name.kind !== "city" && name.to <= word.from);
  const isThird = before.length > 0 && before.every(({ party }) => party === undefined);
  if (isThird && !/(?<!\p{L})(?:both|two)(?!\p{L})/iu.test(text)) return [];
  const [one, other] = parties.map(
    (code): Side => ({ code, party: code, from: word.from, to: word.to }),
  );
  return one === undefined || other === undefined
    ? []
    : [
        [one, other],
        [other, one],
      ];
}

function passive(sentence: ReadSentence, subject: Subject, word: RecognitionWord): Sides[] {
  // A capital may speak for its state: "recognised by Moscow".
  const by = sentence.names.find(
    (name) =>
      name.from >= word.to &&
      /(?<!\p{L})(?:by|from) (?:the )?(?:government of (?:the )?)?$/iu.test(
        sentence.text.slice(word.to, name.from),
      ),
  );
  if (by === undefined) return [];
  const actors = withFurther(sentence, by);
  const [first] = actors;
  if (first === undefined) return [];
  const named = subjectsBefore(sentence, word).filter(({ code }) => code !== by.code);
  const recognised = named.length > 0 ? named : implied(sentence, subject, first);
  return actors.flatMap((one) => recognised.map((of): Sides => [one, of]));
}

/** Those who are recognised: named, or meant by "it" and "the new state". */
function objectsAfter(sentence: ReadSentence, subject: Subject, word: RecognitionWord): Side[] {
  const { text, names } = sentence;
  const states = names.filter(({ kind, from }) => kind !== "city" && from >= word.to);
  const led = states.find((name) => {
    const way = text.slice(word.to, name.from);
    if (LEADS_AS.test(way)) return true;
    if (word.isNoun && LEADS_ON.test(way)) return true;
    return LEADS.test(way) && isState(text, name);
  });
  if (led !== undefined) return withFurther(sentence, led);
  if (PRONOUN.test(text.slice(0, word.from))) return [];
  const [by] = subjectsBefore(sentence, word);
  if (by?.party === undefined || !MEANS_OTHER.test(text.slice(word.to))) return [];
  const code = otherOf(subject, by.party);
  const isNamed = names.some(({ party, kind }) => party === code && kind !== "city");
  const areOthers = names.some(({ party, kind }) => party === undefined && kind === "state");
  if (!isNamed && areOthers) return [];
  return [{ code, party: code, from: word.from, to: word.to }];
}

/** A name with those that "and" joins to it; of several those of the pair, if any is. */
function withFurther({ names, text }: ReadSentence, first: Name): Side[] {
  const group: Name[] = [first];
  let last = 0;
  for (const name of names.filter(({ from, kind }) => from > first.to && kind !== "city")) {
    const link = text.slice(group.at(-1)?.to, name.from);
    if (!AND.test(link) || !isState(text, name)) break;
    group.push(name);
    // A comma alone may begin something else: "Israel, Egypt's rival".
    if (!/^, (?:the )?$/u.test(link)) last = group.length - 1;
  }
  return ofPair(group.slice(0, last + 1));
}

function ofPair(group: readonly Name[]): Name[] {
  const ours = group.filter(({ party }) => party !== undefined);
  return ours.length > 0 ? ours : [...group];
}

/** Who does it, or in the passive who is recognised: the nearest name before that can be the subject. */
function subjectsBefore(
  { names, text, organisations }: ReadSentence,
  { from }: Pick<RecognitionWord, "from">,
): Name[] {
  const states = names.filter(
    (name) =>
      name.kind !== "city" &&
      !organisations.some((one) => one.from <= name.from && name.from < one.to) &&
      name.to <= from &&
      from - name.to < FARTHEST &&
      !isInBrackets(text, name, from),
  );
  const actors = states.filter(
    (name) => !NO_ACTOR.test(text.slice(Math.max(0, name.from - 40), name.from)),
  );
  const candidates = actors.length > 0 ? actors : states;
  const nearest = candidates.at(-1);
  if (nearest === undefined) return [];
  const group = [nearest];
  for (const name of states.slice(0, states.indexOf(nearest)).reverse()) {
    const next = group[0];
    if (next === undefined || !AND.test(text.slice(name.to, next.from))) break;
    group.unshift(name);
  }
  return ofPair(group);
}

/** "(like Portugal itself)" is said beside the sentence. */
function isInBrackets(text: string, { from, to }: Name, end: number): boolean {
  return /\([^()]*$/u.test(text.slice(0, from)) && /^[^()]*\)/u.test(text.slice(to, end));
}

/** Whose recognition it is, if that stands right before it. */
function giverOf({ names, text }: ReadSentence, { from }: RecognitionWord): Name | undefined {
  const nearest = names.findLast(({ kind, to }) => kind !== "city" && to <= from);
  return nearest !== undefined && OWN.test(text.slice(nearest.to, from)) ? nearest : undefined;
}

/** "recognition of Peru by France" */
function byAfter({ names, text }: ReadSentence, at: number): Name | undefined {
  return names.find(
    (name) =>
      name.kind !== "city" &&
      name.from > at &&
      /^[^.;,]{0,30}(?<!\p{L})by (?:the )?$/u.test(text.slice(at, name.from)),
  );
}

/** "the Armenian government" is recognised as Armenia is; "the Armenian claim", "Armenia's borders" are not. */
function isState(text: string, { kind, to }: Name): boolean {
  const after = text.slice(to);
  if (AS_OTHER.test(after)) return false;
  if (kind === "state" && !OF_ITS.test(after)) return true;
  return /^[’']?s? (?:\p{L}+ )?(?:government|independence|state(?!\p{L})|republic|regime|statehood|sovereignty|authorities)/iu.test(
    after,
  );
}

/** "It recognised Peru", "Its independence was recognised by Peru" leave only the other. */
function implied({ text }: ReadSentence, subject: Subject, of: Side): Side[] {
  if (
    of.party === undefined ||
    !/(?<!\p{L})(?:it|its|which|who|the (?:country|state|nation|government))(?!\p{L})/iu.test(
      text.slice(0, of.from),
    )
  )
    return [];
  const code = otherOf(subject, of.party);
  return [{ code, party: code, from: of.from, to: of.to }];
}
