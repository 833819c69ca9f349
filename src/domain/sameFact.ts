import { beginningOf, earliestDay, type FactDate, latestDay } from "./factDate.ts";
import { foldText } from "./foldText.ts";
import type { PartyCode } from "./partyCode.ts";

/**
 * What of an event tells whether another table, or a dossier, has the same one.
 * - `fighting`: the two against one another, whatever a table calls it;
 * - `independence`: of one from the other;
 * - `taxation`: an agreement of the two on taxes, signed or in force in the year or that beside it;
 * - `visit`: of persons of one with the other;
 * - `trade-agreement`: of the two alone, by when it was signed and came into force.
 */
export type SameFact =
  | { readonly of: "fighting" | "independence" | "taxation" }
  | {
      readonly of: "trade-agreement";
      readonly signed?: FactDate | undefined;
      readonly inForce?: FactDate | undefined;
    }
  | { readonly of: "visit"; readonly from: PartyCode; readonly persons: readonly string[] };

/** An event of a pair that another record may tell too. */
export interface Comparable {
  readonly date: FactDate;
  readonly same?: SameFact;
}

/** Returns whether two records of one pair tell the same thing. */
export function isSameFact(one: Comparable, other: Comparable): boolean {
  const [same, others] = [one.same, other.same];
  if (same === undefined || others === undefined) return false;
  if (same.of === "visit") {
    return others.of === "visit" && same.from === others.from && isSameVisit(one, other);
  }
  if (same.of === "trade-agreement") {
    return others.of === "trade-agreement" && isSameAgreement(same, others);
  }
  if (same.of !== others.of) return false;
  return same.of === "fighting" ? doOverlap(one.date, other.date) : areNear(one.date, other.date);
}

/** Tables differ in when fighting begins, and some know only the years: they share a day, at least. */
function doOverlap(one: FactDate, other: FactDate): boolean {
  const [start, otherStart] = [earliestDay(one), earliestDay(other)];
  if (start === null || otherStart === null) return false;
  const [end, otherEnd] = [latestDay(one) ?? FOREVER, latestDay(other) ?? FOREVER];
  return start <= otherEnd && otherStart <= end;
}

const FOREVER = "9999-12-31";

/**
 * A state becomes independent of another once, and two agree on taxes seldom: lists differ by a year at
 * most in when it counts.
 */
function areNear(one: FactDate, other: FactDate): boolean {
  const [year, otherYear] = [yearOf(one), yearOf(other)];
  return year !== undefined && otherYear !== undefined && Math.abs(year - otherYear) <= 1;
}

/**
 * One person in one year; where both lists know the day, within a month: lists differ in days, in what
 * they count to a journey, and in how much of a name they give.
 */
function isSameVisit(one: Comparable, other: Comparable): boolean {
  const [year, otherYear] = [yearOf(one.date), yearOf(other.date)];
  if (year === undefined || year !== otherYear) return false;
  const [day, otherDay] = [exactDay(one.date), exactDay(other.date)];
  if (day && otherDay && Math.abs(Date.parse(day) - Date.parse(otherDay)) > MONTH) return false;
  const [persons, others] = [personsOf(one), personsOf(other)];
  return persons.some((person) => others.some((name) => isSameName(person, name)));
}

function personsOf({ same }: Comparable): readonly string[] {
  return same?.of === "visit" ? same.persons : [];
}

/** Every word of the shorter name stands in the longer: "Nixon" and "Richard M. Nixon". */
function isSameName(one: string, other: string): boolean {
  const [words, others] = [one, other].map((name) => foldText(name).split(" ")) as [
    string[],
    string[],
  ];
  const [shorter, longer] = words.length <= others.length ? [words, others] : [others, words];
  return shorter.every((word) => longer.includes(word));
}

type Agreement = Extract<SameFact, { readonly of: "trade-agreement" }>;

/** Two states sign one such agreement in a year, or bring one into force: names differ from list to list. */
function isSameAgreement(one: Agreement, other: Agreement): boolean {
  return (["signed", "inForce"] as const).some((moment) => {
    const [date, otherDate] = [one[moment], other[moment]];
    const year = date && yearOf(date);
    return year !== undefined && otherDate !== undefined && year === yearOf(otherDate);
  });
}

const MONTH = 31 * 24 * 60 * 60 * 1000;

function exactDay(date: FactDate): string | undefined {
  const beginning = beginningOf(date);
  const isExact = beginning.shape === "point" && beginning.at.precision === "day";
  return isExact ? beginning.at.earliest : undefined;
}

function yearOf(date: FactDate): number | undefined {
  const day = earliestDay(date);
  return day === null ? undefined : Number(day.slice(0, 4));
}
