/** Finds visits: in sentences, and in lists below a heading that says from where to where. */
import type { PartyCode } from "../../domain/partyCode.ts";
import { type Name, otherOf, type ReadSentence, type Subject } from "../annotate.ts";
import type { VisitFind } from "../draft.ts";
import { findPerson, type Person } from "../names/findPerson.ts";
import { foundDate, nearestDate } from "./nearestDate.ts";

interface Way {
  readonly from: PartyCode;
  readonly to: PartyCode;
}

/** Returns the visits between the two that a sentence, or a point of a list of visits, tells of. */
export function findVisits(sentence: ReadSentence, subject: Subject): VisitFind[] {
  const way = sentence.isPoint ? wayOfHeading(sentence, subject) : undefined;
  return way === undefined ? visitsInWords(sentence, subject) : visitsInPoint(sentence, way);
}

/** "High-level visits from Morocco to Peru", "Visits by Peruvian leaders". */
function wayOfHeading({ heading }: ReadSentence, subject: Subject): Way | undefined {
  if (!/visit|(?:^|: )from .+ to /iu.test(heading)) return undefined;
  // The heading nearest above decides; those above it are named before it.
  const words =
    heading.split(": ").findLast((part) => subject.gazetteer.find(part).length > 0) ?? "";
  const names = subject.gazetteer.find(words).flatMap(({ codes, from, to }) => {
    const party = subject.parties.find((code) =>
      codes.some((one) => one === code || subject.gazetteer.continuesAs(one).includes(code)),
    );
    return party === undefined ? [] : [{ party, from, to }];
  });
  const isHost = ({ from }: { readonly from: number }) =>
    /(?<!\p{L})(?:to|in) (?:the )?$/iu.test(words.slice(Math.max(0, from - 8), from));
  const host = names.find(isHost)?.party;
  const guest = names.find((name) => !isHost(name))?.party;
  if (host !== undefined && host !== guest) return { from: otherOf(subject, host), to: host };
  return guest && { from: guest, to: otherOf(subject, guest) };
}

function visitsInPoint(sentence: ReadSentence, way: Way): VisitFind[] {
  const { text, number, dates } = sentence;
  if (dates.length === 0) return [];
  return dates.map((date, index) => {
    // Several years of one person stand in one bracket; a further person follows after it.
    const since = dates
      .slice(0, index)
      .findLast((one) => text.slice(one.to, date.from).includes(")"));
    const start = since?.to ?? 0;
    const words = text.slice(start, Math.max(date.from, start));
    const person =
      personIn(sentence, start, start + words.length) ?? personIn(sentence, date.to, text.length);
    return visitOf(number, way, person, text, foundDate(date));
  });
}

const GUEST_VERB = `visit(?:ed|s|ing)?|travel(?:l?ed|s)|arriv(?:ed|es)|came|went|toured|flew|journeyed|trips?|paid|(?:was|were) (?:received|welcomed|hosted)|(?:led|heads?|headed) (?:an? |the )?[\\p{L} -]{0,40}?(?:delegation|mission)`;
const VISIT = new RegExp(`(?<!\\p{L})(?:${GUEST_VERB})(?!\\p{L})`, "giu");
/** From the verb to whom or where it leads: "visited", "a state visit to", "visit by the king to". */
const LEADS =
  /^(?:(?: an?)? ?[\p{Ll}, -]{0,40}visits?)?(?: ?(?:ever|abroad|in office) ?)?(?:(?: ?(?:by|of) [^.;]{0,70}?)? ?(?<!\p{L})(?:to|in|at)(?!\p{L}) (?:the )?(?:(?:Republic|Kingdom|State|capital(?: city)?|city) (?:of )?|capital,? )?(?:the )?| (?:the )?(?:(?:Republic|Kingdom|State) of (?:the )?)?)?$/iu;
/** "visited the president in Lima" */
const LEADS_TO_PERSON = /^(?:ed|s)? [^.;,]{2,60} (?:in|at) (?:the )?(?:capital )?$/iu;
const NOT_YET =
  /(?<!\p{L})(?:will|would|plans?|planned|proposed|possible|potential|scheduled|cancel\w*|postpon\w*|not|never|intends?|refused|expected|wants?|hoped)(?!\p{L})[^,;.]{0,35}$/u;
/** "never wrote to them or visited …" */
const NEITHER = /(?<!\p{L})(?:never|not|neither)(?!\p{L})[^,;]{0,90} n?or $/iu;
/** "his visiting Peruvian counterpart" */
const VISITOR = /^visiting$/iu;
const ASKED =
  /(?<!\p{L})(?:invited|invitation)(?!\p{L})[^,;]{0,60}(?<!\p{L})to (?:pay an? \p{L}+ )?$/iu;
const NO_PEOPLE =
  /(?<!\p{L})(?:ships?|fleet|squadron|frigate|team|tourists?|students|visitors|(?:im)?migrants|settlers|refugees|traders|merchants|missionaries|pilgrims|workers|soldiers|troops|people|families|warships?|vessels?)(?!\p{L})/iu;
const GROUP =
  /delegation|mission|minister|president|king|queen|official|leader|prince|premier|chancellor|pope|ambassador|sultan|emperor|secretary|speaker|chairman/iu;
const PRONOUN = /(?<!\p{L})(?:he|she)(?!\p{L})/iu;
const LONGEST_LEAD = 110;
/** As far before the verb stands what changes it. */
const NEAR = 160;

function visitsInWords(sentence: ReadSentence, subject: Subject): VisitFind[] {
  const { text, number } = sentence;
  if (/visited each other|exchang\w* (?:of )?visits|mutual visits/iu.test(text)) return [];
  const visits: VisitFind[] = [];
  for (const { index, 0: verb } of text.matchAll(VISIT)) {
    const host = hostAfter(sentence, index, index + verb.length);
    if (host?.party === undefined || (VISITOR.test(verb) && host.kind === "demonym")) continue;
    const clause = clauseAround(text, index);
    const before = text.slice(clause.from, index);
    const near = before.slice(-NEAR);
    if ([NOT_YET, NEITHER, ASKED].some((form) => form.test(near)) || NO_PEOPLE.test(before)) {
      continue;
    }
    const way = { from: otherOf(subject, host.party), to: host.party };
    const person = guestOf(sentence, { clause, index, host });
    if (person === undefined || isOfThird(sentence, clause.from, index, way.from)) continue;
    const mention = nearestDate(sentence, index, Math.max(index + verb.length, host.to));
    const date = foundDate(mention);
    // Who came is not said, nor when: it may be any visit.
    if (person.name === undefined && date.date === null) continue;
    if (visits.some((one) => one.to === way.to && one.date === date.date)) continue;
    visits.push(visitOf(number, way, person, text.slice(clause.from, host.to), date));
    const from = Math.max(mention?.to ?? 0, host.to);
    visits.push(...furtherGuests(sentence, way, { from, first: person }));
  }
  return visits.length > 0 ? visits : visitsBy(sentence, subject);
}

/** "An official visit in May 2015 by Peruvian President …": to the other of the two. */
const VISIT_BY =
  /(?<!\p{L})visit (?:(?:in|on) [^,;.]{3,25} )?(?:by|of) (?:the )?(?:then |former )?$/iu;

function visitsBy(sentence: ReadSentence, subject: Subject): VisitFind[] {
  const { text, names, number } = sentence;
  return names.flatMap((name) => {
    if (name.party === undefined || name.kind !== "demonym") return [];
    const before = text.slice(Math.max(0, name.from - 60), name.from);
    const after = text.slice(name.to, name.to + 120);
    const isElsewhere = /^[^.;]{0,90} (?:to|in) (?:the )?\p{Lu}/u.test(after.replace(IN_MONTH, ""));
    if (!VISIT_BY.test(before) || NOT_YET.test(before) || isElsewhere) return [];
    const person = personIn(sentence, name.to, Math.min(text.length, name.to + 60));
    if (person?.name === undefined) return [];
    const way = { from: name.party, to: otherOf(subject, name.party) };
    const date = foundDate(nearestDate(sentence, name.from, name.to));
    return date.date === null ? [] : [visitOf(number, way, person, before + after, date)];
  });
}

const IN_MONTH =
  / in (?:January|February|March|April|May|June|July|August|September|October|November|December)/gu;

/** "… visited Peru in 1993, Ana Ruiz in 2002 and Juan Soto in 2007." */
const FURTHER = /^(?:,| and|, and) (\p{Lu}[^,;.()]{2,50}?) in (?:\p{Lu}\p{Ll}+ )?$/u;

/** "… paid visits to Peru in 1957, and again in 1979." */
const AGAIN = /^(?:,| and|, and) (?:again )?(?:(?:in|on) )?$/u;

/** @param first who came first: a further date may be theirs */
function furtherGuests(
  sentence: ReadSentence,
  way: Way,
  { from, first }: { readonly from: number; readonly first: Person },
): VisitFind[] {
  const { text, dates, number } = sentence;
  const visits: VisitFind[] = [];
  let at = from;
  for (const date of dates.filter((one) => one.from >= from)) {
    if (AGAIN.test(text.slice(at, date.from))) {
      visits.push(visitOf(number, way, first, text.slice(from, date.to).trim(), foundDate(date)));
      at = date.to;
      continue;
    }
    const guest = FURTHER.exec(text.slice(at, date.from))?.[1];
    const start = guest === undefined ? -1 : text.indexOf(guest, at);
    const person = start < 0 ? undefined : personIn(sentence, start, date.from);
    if (person?.name === undefined) break;
    visits.push(visitOf(number, way, person, text.slice(start, date.to), foundDate(date)));
    at = date.to;
  }
  return visits;
}

function hostAfter(sentence: ReadSentence, from: number, to: number): Name | undefined {
  const { names, text } = sentence;
  const isVisitOnly = /^(?:visit|trip)/iu.test(text.slice(from, to));
  return names.find((name) => {
    if (name.from < to || name.from - to > LONGEST_LEAD) return false;
    const lead = text.slice(to, name.from).replace(/^ (?=(?:to|in|at|by|of)(?!\p{L}))/u, "");
    // "came" and "went" lead somewhere only with "to".
    if (
      !isVisitOnly &&
      !/(?<!\p{L})(?:to|in|at|visits? to)(?!\p{L})|toured/iu.test(text.slice(from, name.from))
    )
      return false;
    if (isVisitOnly && name.kind === "city" && LEADS_TO_PERSON.test(lead)) return true;
    return LEADS.test(lead) || LEADS.test(` ${lead}`);
  });
}

function clauseAround(text: string, at: number): { readonly from: number } {
  const before = text.slice(0, at);
  const end = Math.max(before.lastIndexOf("; "), before.lastIndexOf(": "));
  return { from: end < 0 ? 0 : end + 2 };
}

/** "While on a visit to Peru, President …" */
const ON_VISIT =
  /(?<!\p{L})(?:on|during)(?: an?| his| her| the)?(?: (?:official|state|working|recent|first|brief|short|\p{L}+-day))* $/iu;

interface Verb {
  readonly clause: { readonly from: number };
  readonly index: number;
  readonly host: Name;
}

/** Who came: named before the verb, or after it in "the visit of the king to Peru". */
function guestOf(sentence: ReadSentence, { clause, index, host }: Verb): Person | undefined {
  const { text } = sentence;
  const between = text.slice(index, host.from);
  const isAfter = /^visits? (?:of|by) /iu.test(between);
  const isAfterHost = /^ (?:of|by|from) /iu.test(text.slice(host.to));
  if (isAfter) return personIn(sentence, index + "visit".length, host.from);
  const person =
    personIn(sentence, clause.from, index) ??
    (isAfterHost ? personIn(sentence, host.to, Math.min(text.length, host.to + 90)) : undefined);
  if (person !== undefined) return person;
  const before = text.slice(clause.from, index);
  if (ON_VISIT.test(before) && text.startsWith(", ", host.to)) {
    const named = personIn(sentence, host.to, Math.min(text.length, host.to + 60));
    if (named !== undefined) return named;
  }
  return GROUP.test(before) || PRONOUN.test(before) ? {} : undefined;
}

/** The guest is of a third state: "the Pope", "the President of France". */
function isOfThird(
  { names, text }: ReadSentence,
  from: number,
  to: number,
  guest: PartyCode,
): boolean {
  const before = names.filter((name) => name.from >= from && name.to <= to && name.kind !== "city");
  if (before.some(({ party }) => party === guest)) return false;
  return before.some(
    (name) =>
      name.party === undefined &&
      !/(?:with|from|to|against|in) (?:the )?$/iu.test(text.slice(0, name.from)),
  );
}

function personIn(
  { text, names, dates }: ReadSentence,
  from: number,
  to: number,
): Person | undefined {
  // A city elsewhere may be somebody's name.
  const places = [...names.filter(({ kind, party }) => kind !== "city" || party), ...dates]
    .filter((one) => one.from >= from && one.to <= to)
    .map((one) => ({ from: one.from - from, to: one.to - from }));
  return findPerson(text.slice(from, to), places);
}

function visitOf(
  number: number,
  way: Way,
  person: Person | undefined,
  words: string,
  date: ReturnType<typeof foundDate>,
): VisitFind {
  return {
    ...{ list: "visit", ...way, sentences: [number], words: words.trim() },
    ...(person?.name === undefined ? {} : { who: person.name }),
    ...(person?.office === undefined ? {} : { office: person.office }),
    ...date,
  };
}
