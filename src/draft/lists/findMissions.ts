/** Finds embassies, consulates and offices: whose, where, and whether they still stand. */
import type { PartyCode } from "../../domain/partyCode.ts";
import { type Name, otherOf, type ReadSentence, type Subject } from "../annotate.ts";
import type { MissionFind } from "../draft.ts";
import { findMissionWords, inSingular, type MissionWordAt } from "./missionWords.ts";
import { foundDate, nearestDate } from "./nearestDate.ts";

/** A place that a mission stands in. */
interface Seat {
  readonly city: string | undefined;
  /** Whose city it is. */
  readonly state: PartyCode | undefined;
  readonly party: PartyCode | undefined;
}

const HAS =
  /(?<!\p{L})(?:has|have|had|maintains?|maintained|operates?|keeps?|kept|runs?|open(?:s|ed|ing)?|establish(?:ed|es|ing)?|set up|re-?opened|represented|inaugurated|houses?|hosts?|possess(?:es)?|posted|closed|accredited)(?!\p{L})/iu;
const NOT =
  /(?<!\p{L})(?:no|not|without|neither|nor|never|lacks?|nor does|doesn[’']t)(?!\p{L})[^,;]{0,40}$/iu;
const INTENDED =
  /(?<!\p{L})(?:plans?|planned|planning|intends?|intention|intended|announced|announces|would|will|consider\w*|propos\w*|wants?|wished|promised|agreed to (?:open|establish)|hopes?)(?!\p{L})[^;]{0,80}$/iu;
const CLOSED = /(?<!\p{L})(?:closed|closes|closure|shut|abolished|withdrawn|closing)(?!\p{L})/iu;
const OPENED =
  /(?<!\p{L})(?:opened|opens|re-?opened|established|set up|inaugurated|founded|upgraded|raised|opening)(?!\p{L})/iu;
const ACCREDITED =
  /accredit|non-?resident|concurrent|(?<!\p{L})(?:through|via|by) (?:its|the|their|an?) |(?:also )?covers|also responsible|jurisdiction/iu;
const BOTH_HAVE =
  /(?<!\p{L})(?:both|the two|each|two (?:countries|nations|states))(?!\p{L})[^.;]{0,80}(?:have|has|maintain|exchanged?|operate|opened)/iu;
const CAPITALS =
  /(?:each other[’']?s?|one another[’']?s?|both|respective|other[’']s) (?:\p{Ll}+ )?capitals?/iu;
/** From a word for a mission to the place it stands in. */
const LONGEST_WAY = 80;

/** Returns the missions between the two that a sentence tells of. */
export function findMissions(sentence: ReadSentence, subject: Subject): MissionFind[] {
  const words = findMissionWords(sentence.text);
  return words.flatMap((word, index) => {
    const end = words[index + 1]?.from ?? sentence.text.length;
    return readMission(sentence, subject, word, end);
  });
}

function readMission(
  sentence: ReadSentence,
  subject: Subject,
  word: MissionWordAt,
  end: number,
): MissionFind[] {
  const before = clauseBefore(sentence.text, word.from);
  if (NOT.test(before)) return [];
  const owner = ownerOf(sentence, word);
  const seats = seatsOf(sentence, word, end);
  if (owner === undefined && seats.length === 0 && BOTH_HAVE.test(sentence.text)) {
    return ofBoth(sentence, subject, word);
  }
  const isTold =
    seats.length > 0 || HAS.test(before) || HAS.test(sentence.text.slice(word.to, end));
  if (!isTold) return [];
  const places: readonly Seat[] =
    seats.length > 0 ? seats : [{ city: undefined, ...hostOf(sentence, word) }];
  return places.flatMap((seat) => readSeat(sentence, subject, { word, owner, seat, before }));
}

interface Parts {
  readonly word: MissionWordAt;
  readonly owner: Name | undefined;
  readonly seat: Seat;
  readonly before: string;
}

function readSeat(sentence: ReadSentence, subject: Subject, parts: Parts): MissionFind[] {
  const { word, owner, seat, before } = parts;
  if (owner !== undefined && owner.party === undefined) return [];
  const isElsewhere = seat.state !== undefined && seat.party === undefined;
  if (isElsewhere) return accredited(sentence, subject, parts);
  const from = owner?.party ?? (seat.party && otherOf(subject, seat.party));
  if (from === undefined) return [];
  const to = seat.party ?? otherOf(subject, from);
  if (from === to) return [];
  const status = INTENDED.test(before)
    ? "intended"
    : isClosed(sentence.text, word)
      ? "closed"
      : "resident";
  return [
    {
      ...{ ...missionOf(sentence, word), from, to, status },
      ...(seat.city === undefined ? {} : { city: seat.city }),
      ...dateOf(sentence, word),
    },
  ];
}

/** A mission in a third state counts where the text says that it covers the other of the two. */
function accredited(sentence: ReadSentence, subject: Subject, parts: Parts): MissionFind[] {
  const { word, owner, seat } = parts;
  if (owner?.party === undefined || seat.state === undefined) return [];
  if (!ACCREDITED.test(sentence.text)) return [];
  return [
    {
      ...missionOf(sentence, word),
      ...{ from: owner.party, to: otherOf(subject, owner.party), status: "accredited" },
      ...{ via: seat.state, date: null },
      ...(seat.city === undefined ? {} : { city: seat.city }),
    },
  ];
}

function ofBoth(sentence: ReadSentence, subject: Subject, word: MissionWordAt): MissionFind[] {
  const isInCapitals = CAPITALS.test(sentence.text);
  return subject.parties.map((from): MissionFind => {
    const to = otherOf(subject, from);
    const city = isInCapitals ? subject.gazetteer.capitalOf(to) : undefined;
    return {
      ...{ ...missionOf(sentence, word), from, to, status: "resident" },
      ...(city === undefined ? {} : { city }),
      ...dateOf(sentence, word),
    };
  });
}

function missionOf({ number, text }: ReadSentence, word: MissionWordAt) {
  return {
    list: "mission" as const,
    sentences: [number],
    words: text.slice(word.from, word.to),
    class: word.class,
    kind: inSingular(word.words),
  };
}

/** A mission has a date only where it is told to have been opened or closed. */
function dateOf(sentence: ReadSentence, word: MissionWordAt) {
  const around = sentence.text.slice(Math.max(0, word.from - 60), word.to + 60);
  if (!OPENED.test(around) && !CLOSED.test(around)) return { date: null };
  return foundDate(nearestDate(sentence, word.from, word.to));
}

/** It closed, and nothing in the sentence says that it stands. */
function isClosed(text: string, word: MissionWordAt): boolean {
  const after = /^[^.;]{0,80}/.exec(text.slice(word.to))?.[0] ?? "";
  const before = text.slice(Math.max(0, word.from - 40), word.from);
  const isShut = CLOSED.test(before) || CLOSED.test(after);
  return isShut && !/re-?open/i.test(text);
}

function clauseBefore(text: string, at: number): string {
  return (
    text
      .slice(0, at)
      .split(/[;:]|, (?:while|whereas|whilst|but) /iu)
      .at(-1) ?? ""
  );
}

const ADJECTIVES = String.raw`(?:(?:new|first|own|resident|permanent|former|de facto|honorary|full|then|main|only|royal|state|diplomatic)\s+)*`;
const JUST_BEFORE = new RegExp(
  `^(?:[’']s?)?(?: (?:government|mission)[’']s)?[\\s-]+${ADJECTIVES}$`,
  "iu",
);
const OF =
  /^(?:[- ]general)?\s*(?:of|for)\s+(?:the\s+)?(?:(?:Republic|Kingdom|State|Embassy) of\s+)?$/iu;

/** Returns whose mission it is: "Peru’s embassy", "the embassy of Peru", "Peru has an embassy". */
function ownerOf({ names, text }: ReadSentence, { from, to }: MissionWordAt): Name | undefined {
  const states = names.filter(({ kind }) => kind !== "city");
  const before = states.findLast((name) => name.to <= from);
  if (before !== undefined && JUST_BEFORE.test(text.slice(before.to, from))) return before;
  const after = states.find((name) => name.from >= to && OF.test(text.slice(to, name.from)));
  if (after !== undefined) return after;
  return states.findLast((name) => name.to <= from && isSubject(text, name, from));
}

const NO_SUBJECT =
  /(?:in|to|with|from|of|at|near|by|for|between|into) (?:the )?(?:(?:Republic|Kingdom|State) of )?(?:the )?$/iu;

/** A state that is told to have something, and is no place or partner itself. */
function isSubject(text: string, name: Name, from: number): boolean {
  const before = text.slice(0, name.from);
  const between = text.slice(name.to, from);
  // "in Vienna, Austria": it only says where the city is.
  if (/\($|\p{Lu}\p{L}+, $/u.test(before) && /^(?:\)|,| and)/u.test(between)) return false;
  if (NO_SUBJECT.test(before.slice(-30)) && !FULL_NAME.test(before)) return false;
  return HAS.test(between) || / also | and |^ an? $/iu.test(between);
}

/** "The Republic of Peru has": the name of the state begins with "of". */
const FULL_NAME =
  /(?:^|[.;,] |while |whereas |and )The (?:Republic|Kingdom|State|Government) of (?:the )?$/iu;

/** Returns the state that it is said to be in, where no city is named. */
function hostOf({ names, text }: ReadSentence, { to }: MissionWordAt): Omit<Seat, "city"> {
  const host = names.find(
    (name) => name.from >= to && /(?:in|to) (?:the )?$/u.test(text.slice(to, name.from)),
  );
  return host?.kind === "state" && host.from - to < LONGEST_WAY
    ? { state: host.code, party: host.party }
    : { state: undefined, party: undefined };
}

/** Returns the cities that a mission, or several of them, are said to stand in. */
function seatsOf(sentence: ReadSentence, word: MissionWordAt, end: number): Seat[] {
  const cities = citiesAfter(sentence, word, end);
  if (cities.length > 0) return cities;
  const before = cityBefore(sentence, word);
  return before === undefined ? [] : [before];
}

const WAY =
  /^(?:[^.;()]{0,60}?)(?:\s*\((?:in|at)?|[,:–-]|(?<!\p{L})(?:in|at|to|from|based in|located in|both in))\s+(?:the )?(?:(?:cities|city|capital|port|towns?|capital city)(?: city)? (?:of )?)?$|^\s*\($/iu;
const AND =
  /^(?:,| and|, and| &|,? as well as| or|;)(?: (?:in|at|one in|another in))? $|^, (?:\p{Lu}[\p{L}.]+,?)(?: and|,| &) (?:in )?$/u;

function citiesAfter(sentence: ReadSentence, { to }: MissionWordAt, end: number): Seat[] {
  const { text } = sentence;
  const seats: Seat[] = [];
  let at = to;
  for (const city of placesAfter(sentence, to, end)) {
    const way = text.slice(at, city.from);
    const isWay = seats.length === 0 ? WAY.test(way) && way.length < LONGEST_WAY : AND.test(way);
    if (!isWay) {
      if (seats.length > 0) break;
      continue;
    }
    seats.push({ city: city.words, state: city.code, party: city.party });
    at = city.to;
  }
  return seats;
}

type Place = Pick<Name, "from" | "to" | "words" | "party"> & {
  readonly code: PartyCode | undefined;
};

/** Cities by their names, and words in capitals after "in" that no list has. */
function placesAfter({ names, text }: ReadSentence, from: number, end: number): Place[] {
  const known = names.filter((name) => name.from >= from && name.from < end);
  const cities: Place[] = known.filter(
    ({ kind, words, from: at }) => kind === "city" || (isCityState(words) && isAfterIn(text, at)),
  );
  for (const { index, 0: words } of text.slice(from, end).matchAll(CITY_LIKE)) {
    const place = { from: from + index, to: from + index + words.length, words };
    const isKnown = names.some((name) => place.from < name.to && place.to > name.from);
    if (!isKnown) cities.push({ ...place, party: undefined, code: undefined });
  }
  return cities.sort((one, other) => one.from - other.from);
}

const CITY_LIKE =
  /(?<=(?:in|at|and|,|\() )(?!(?:The|In|On|It|He|Both|Embassy|Consulate|High|Ambassador|January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L}))\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?(?= and |[,.;)]|$| \(|, )/gu;
const CITY_STATES =
  /^(?:Singapore|Luxembourg|Monaco|Djibouti|San Marino|Panama|Guatemala|Kuwait|Mexico|Gibraltar)$/u;

function isCityState(words: string): boolean {
  return CITY_STATES.test(words);
}

function isAfterIn(text: string, at: number): boolean {
  return /(?:in|at) $/u.test(text.slice(Math.max(0, at - 4), at));
}

/** "Lima (Embassy)", "In Lima, Morocco has an embassy". */
function cityBefore({ names, text }: ReadSentence, { from }: MissionWordAt): Seat | undefined {
  const city = names.findLast((name) => name.kind === "city" && name.to <= from);
  const isNear = city !== undefined && /^\s*[(:–|-]+\s*$/u.test(text.slice(city.to, from));
  return isNear ? { city: city.words, state: city.code, party: city.party } : undefined;
}
