import type { FrontFile } from "../domain/dataset.ts";
import { formatCount } from "./format/formatFigures.ts";
import { beginSentence, nameInSentence } from "./format/nameInSentence.ts";
import { organisationWithArticle } from "./organisationWithArticle.ts";
import { writeStory } from "./stories.ts";

/** Words of the front door. */
export const frontDoorMessages = {
  region: "What stands between two countries",
  question: "What stands between",
  and: "and",
  open: "Open",
  sides: { one: "First country", other: "Second country" },
  placeholder: "a country",
  /** @param pairs how many pairs the states make */
  line: (pairs: number, states: number) =>
    `${formatCount(pairs)} pairs of ${formatCount(states)} states. Every fact with its date and its source. Or click two countries.`,
  choose: "Choose two countries.",
  chooseOther: "Choose another country beside it.",
  unknown: (text: string) => `No country is called “${text}”.`,
  cards: "Five ways in",
  titles: {
    changed: "Changed lately",
    gap: "A gap",
    recognition: "Recognition, then and now",
    told: "Told in full",
    day: "On this day",
  },
  map: "The whole map",
} as const;

const both = (nameA: string, nameB: string) =>
  beginSentence(`${nameInSentence(nameA)} and ${nameInSentence(nameB)}`);

/** "Peru and the Netherlands: relations broken off", and when */
export function writeChanged(
  [nameA, nameB]: readonly [string, string],
  changed: NonNullable<FrontFile["changed"]>,
): string {
  return `${both(nameA, nameB)}: ${writeStory(changed)}`;
}

/** So many of so many "members of the League of Arab States have no relations with Israel" */
export function writeGap(
  { without, members }: NonNullable<FrontFile["gap"]>,
  names: { readonly bloc: string; readonly party: string },
): string {
  return `${without} of the ${members} members of ${organisationWithArticle(names.bloc)} have no relations with ${nameInSentence(names.party)}`;
}

/** So many "states have relations with Taiwan", and how many it was in a year */
export function writeRecognition(
  { now, year, before }: NonNullable<FrontFile["recognition"]>,
  name: string,
): string {
  return `${formatCount(now)} ${now === 1 ? "state has" : "states have"} relations with ${nameInSentence(name)}; in ${year} it was ${formatCount(before)}`;
}

/** "Algeria and France: their story", and in how many facts */
export function writeTold([nameA, nameB]: readonly [string, string], facts: number): string {
  return `${both(nameA, nameB)}: their story in ${formatCount(facts)} facts`;
}

/** The year, and "relations of Algeria and France begin" */
export function writeDay([nameA, nameB]: readonly [string, string], year: number): string {
  return `${year}: relations of ${nameInSentence(nameA)} and ${nameInSentence(nameB)} begin`;
}

/** "1 December": the day of the reader's calendar. */
export function writeCalendarDay(day: Date): string {
  return new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long" }).format(day);
}
