/** Finds dated events: one a dated sentence, or one a part of it that begins with a date of its own. */
import type { PartyCode } from "../../domain/partyCode.ts";
import type { Name, ReadSentence, Subject } from "../annotate.ts";
import type { DateMention } from "../dates/findDates.ts";
import type { EventFind, Find } from "../draft.ts";
import { eventKindOf, eventStatusOf, turnOf } from "./eventKind.ts";
import { foundDate } from "./nearestDate.ts";

/** A stretch of a sentence. */
interface Part {
  readonly from: number;
  readonly to: number;
}

/** ", and in 2000 …": what follows is an event of its own. */
const NEW_PART =
  /[;,] (?:and |but |while |whereas |then |later |again )?(?:early |late |mid )?(?:in|on|by|since|during|from|until)(?: the)?(?: (?:early|late|mid|same))? $/iu;
/** Dates of somebody's life or office say nothing of when the sentence happened. */
const IN_BRACKETS = /\([^()]*$/u;
/** Lists whose finds tell their sentence whole when they are dated. */
const TELLS: ReadonlySet<Find["list"]> = new Set([
  ...(["establishment", "visit", "agreement", "recognition", "trade"] as const),
]);
/** Words without which a dated line is a title or a name of something. */
const FEWEST_WORDS = 4;

/**
 * Returns the dated events of a sentence that no dated find of another list tells.
 * @param told what was found in the sentence
 */
export function findEvents(
  sentence: ReadSentence,
  subject: Subject,
  told: readonly Find[],
): EventFind[] {
  if (sentence.isHeading || isFigure(sentence) || HOPED.test(sentence.text)) return [];
  return partsOf(sentence).flatMap((part) => {
    const dates = datesOf(sentence, part).filter((date) => !isTold(date, told));
    const names = sentence.names.filter((name) => name.from >= part.from && name.to <= part.to);
    const actors = withSenders(actorsOf(names, sentence, subject), told);
    if (actors.length === 0) return [];
    return dates.map((date) => eventOf(sentence, { part, date, actors, names }));
  });
}

/** A figure that is expected of a year to come is no event. */
const HOPED =
  /(?<!\p{L})(?:expected|projected|forecast|predicted|estimated) to (?:reach|grow|rise|be|increase|exceed)/iu;

/** Entries of an infobox and lines that are no sentences. */
function isFigure({ text }: ReadSentence): boolean {
  return /^- [\w ]{1,30}: \S/.test(text) || text.split(/\s+/).length < FEWEST_WORDS;
}

function partsOf({ text, dates }: ReadSentence): Part[] {
  const starts = dates
    .filter(({ from }) => from > 0)
    .flatMap((date) => {
      const start = NEW_PART.exec(text.slice(0, date.from))?.index;
      return start === undefined || start < 20 ? [] : [start];
    });
  const bounds = [0, ...starts, text.length];
  return bounds.slice(1).map((to, index) => ({ from: bounds[index] ?? 0, to }));
}

function mainDate({ text, dates }: ReadSentence, part: Part): DateMention | undefined {
  const inPart = dates.filter(({ from, to }) => from >= part.from && to <= part.to);
  return inPart.find(({ from }) => !IN_BRACKETS.test(text.slice(part.from, from))) ?? inPart[0];
}

/** The main date, and each further one that is a day: "appointed on …, and received on …". */
function datesOf(sentence: ReadSentence, part: Part): DateMention[] {
  const main = mainDate(sentence, part);
  if (main === undefined) return [];
  const days = sentence.dates.filter(
    ({ from, to, edtf, isCarried }) =>
      from > main.from && to <= part.to && A_DAY.test(edtf) && edtf !== main.edtf && !isCarried,
  );
  return [main, ...days];
}

const A_DAY = /^\d{4}-\d{2}-\d{2}$/;

function isTold(date: DateMention, told: readonly Find[]): boolean {
  return told.some((find) => TELLS.has(find.list) && "date" in find && find.date === date.edtf);
}

/** Those of the two who are named; both where both are meant, or where nobody else is. */
function actorsOf(
  names: readonly Name[],
  sentence: ReadSentence,
  { parties }: Subject,
): readonly PartyCode[] {
  const states = names.filter(({ kind }) => kind !== "city");
  const named = codesOf(states.filter(({ party }) => party !== undefined));
  if (named.length > 0) return named;
  const cities = names.flatMap(({ kind, party }) => (kind === "city" ? (party ?? []) : []));
  if (cities.length > 0) return [...new Set(cities)];
  const isOfOthers = states.length > 0 && !sentence.isOfBoth;
  return isOfOthers ? [] : parties;
}

/** Who is understood to open a mission acts, named or not. */
function withSenders(actors: readonly PartyCode[], told: readonly Find[]): readonly PartyCode[] {
  const senders = told.flatMap((find) => (find.list === "mission" ? find.from : []));
  return actors.length === 1 ? [...new Set([...actors, ...senders])] : actors;
}

function codesOf(names: readonly Name[]): PartyCode[] {
  return [...new Set(names.map(({ code }) => code))];
}

interface Parts {
  readonly part: Part;
  readonly date: DateMention;
  readonly actors: readonly PartyCode[];
  readonly names: readonly Name[];
}

function eventOf({ text, number }: ReadSentence, { part, date, actors, names }: Parts): EventFind {
  const what = text
    .slice(part.from, part.to)
    .replace(/^[-–•*;,\s]+(?:and |but |while |whereas |then )?/iu, "")
    .trim();
  const third = codesOf(names.filter(({ kind, party }) => kind !== "city" && party === undefined));
  const turn = third.length === 0 ? turnOf(what) : undefined;
  return {
    ...{ list: "event", actors, third, what, words: what, sentences: [number] },
    ...{ kind: eventKindOf(what), status: eventStatusOf(what) },
    ...(turn === undefined ? {} : { turn }),
    ...foundDate(date),
  };
}
