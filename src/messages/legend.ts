import type { Atlas } from "../domain/atlas.ts";
import type { LegendRemark, LegendRow, LegendSign } from "../domain/looks/legendRow.ts";
import type { LineClass, SubjectId } from "../domain/subjectId.ts";
import type { TopLines } from "../domain/topLines.ts";
import { formatCount } from "./format/formatFigures.ts";
import { writeStanding } from "./standing.ts";

/** Words of the legend. */
export const legendMessages = {
  title: "Legend",
  selectedPair: "selected pair",
  documented: "documented relation",
  notes: "single facts known",
  /** Those of facts have words of their own. */
  lineClasses: {
    relations: "diplomatic relations",
    "relations-broken": "broken off or suspended",
    "missions-each-way": "resident missions both ways",
    "missions-a-to-b": "one way, from the solid half",
    "missions-none-found": "none found either way",
    "trade-under-100m": "under US$ 100 million",
    "trade-under-1bn": "under US$ 1 billion",
    "trade-under-10bn": "under US$ 10 billion",
    "trade-over-10bn": "US$ 10 billion and more",
    "change-begun": "relations begun",
    "change-resumed": "relations resumed",
    "change-broken": "broken off or suspended",
    "change-ended": "ended, or none stated",
    "gap-stated": "stated that there are no relations",
    "gap-nothing-found": "nothing found",
  },
  counted: (text: string, count: number) => `${text}: ${formatCount(count)}`,
  missionsUnderFills: (count: string) =>
    `Missions are listed too with states coloured by their relations: ${count}`,
  undated: (count: string) => `of these without a date, as of the source: ${count}`,
  subjectAsOf: (asOf: string) => `As of the source: ${asOf}.`,
  fromSolidHalf: (words: string) => `${words}, from the solid half`,
  subjectWay: {
    sent: (words: string, name: string) => `${words}, from ${name}`,
    hosted: (words: string, name: string) => `${words}, to ${name}`,
  },
  subjectNone: "none found",
  missionsUndated: (years: readonly [first: number, last: number]) =>
    `Missions have no dates: as of their sources, ${nameYears(years)}.`,
  tradeYear: (year: number) => `Trade in goods both ways together, ${year}`,
  noTrade: (first: number) => `No figures of trade before ${first}.`,
  noteNotFound:
    "Relations broken off or suspended count as stated. What was not found may exist: the lists are not complete.",
  notIndependent: "not an independent state in Gleditsch and Ward’s list",
  memberUnknown: "not known whether inside",
  joined: (year: number) => `joined since ${year}`,
  left: (year: number) => `left since ${year}`,
  bothSides: "in both",
  untilBroken: "Relations once begun count until a break is recorded; not every break is.",
  missionsNow: "Missions are those of the sources, not of the year.",
  stories: {
    broken: "relations broken off lately",
    standing: "begun, restored or recognised lately, or a pair told in full",
  },
  /** What the chip says while one class is shown alone, and what it does. */
  only: (words: string) => `Shown alone: ${words}`,
  onlyNobody: "Shown alone: a class that nobody is of here",
  all: "Show all classes",
  signs: "Signs and notes",
  lines: "Lines",
  topLines: (top: TopLines) => (top === "all" ? "all" : top === 0 ? "none" : `top ${top}`),
  ofLines: (count: number) => `of ${formatCount(count)}`,
  /** What the fills count where nothing is selected; of facts `countedStates`. */
  countedTitles: {
    missions: "Embassies hosted",
    relations: "States with which it has relations",
    changes: "States with which relations changed",
    gaps: "States with which none are known",
    trade: "Partners, from US$ 1 billion a year",
  },
  countedStates: "With how many states",
  /** @param range how many, from the least to the most */
  countedClass: (title: string, range: string) => `${title}, ${range}`,
  hostedListed: (years: readonly [first: number, last: number]) => `as listed ${years.join("–")}`,
  hostedAsOf: (years: string) =>
    `As the sources list them, ${years}; an office in the place of an embassy counts.`,
  dispute: "disputed territory, large or small",
  dependency: "dependent territory",
  smallState: "small state",
  capital: "capital or seat, from nearby",
  missionPlace: "mission, its own place",
  missionCity: "mission, somewhere in its city",
  insideFilter: "inside the filter",
  policy: "Outlines make no statement on borders",
} as const;

const LINE_CLASSES: Readonly<Record<LineClass, string>> = legendMessages.lineClasses;

/** Returns what a row of the legend says. */
export function writeLegendRow(row: LegendRow, atlas: Atlas): string {
  return "remark" in row ? writeRemark(row.remark) : writeSign(row.sign, atlas);
}

function writeSign(sign: LegendSign, atlas: Atlas): string {
  switch (sign.kind) {
    case "selected-pair":
      return legendMessages.selectedPair;
    case "documented":
      return legendMessages.documented;
    case "story":
      return legendMessages.stories[sign.isBroken ? "broken" : "standing"];
    case "counted":
      return legendMessages.counted(
        legendMessages.countedClass(nameCounted(sign.subject), formatClass(sign)),
        sign.count,
      );
    case "counted-none":
      return legendMessages.counted(
        legendMessages.countedClass(nameCounted(sign.subject), legendMessages.subjectNone),
        sign.count,
      );
    case "single-facts":
      return legendMessages.notes;
    case "line-class": {
      const { words = "", isOneWay } = sign;
      const ofFacts = isOneWay ? legendMessages.fromSolidHalf(words) : words;
      return legendMessages.counted(LINE_CLASSES[sign.lineClass] ?? ofFacts, sign.count);
    }
    case "subject-fill":
      return legendMessages.counted(LINE_CLASSES[sign.lineClass] ?? sign.words, sign.count);
    case "subject-way":
      return legendMessages.counted(
        legendMessages.subjectWay[sign.way](sign.words, atlas.nameOf(sign.country)),
        sign.count,
      );
    case "subject-none":
      return legendMessages.counted(legendMessages.subjectNone, sign.count);
    case "standing":
      return legendMessages.counted(
        writeStanding(sign.standing, atlas.nameOf(sign.country)),
        sign.count,
      );
    case "blocs":
      return sign.ids.map((id) => atlas.bloc(id)?.short ?? id).join(", ");
    case "inside-filter":
      return legendMessages.insideFilter;
    case "both-sides":
      return legendMessages.bothSides;
    case "joined":
      return legendMessages.joined(sign.since);
    case "left":
      return legendMessages.left(sign.since);
    case "member-unknown":
      return legendMessages.memberUnknown;
    case "not-independent":
      return legendMessages.notIndependent;
    case "mission":
      return sign.isExactPlace ? legendMessages.missionPlace : legendMessages.missionCity;
    case "dispute":
      return legendMessages.dispute;
    case "dependency":
      return legendMessages.dependency;
    case "small-state":
      return legendMessages.smallState;
    case "capital":
      return legendMessages.capital;
  }
}

function writeRemark(remark: LegendRemark): string {
  switch (remark.kind) {
    case "missions-undated":
      return legendMessages.missionsUndated(remark.years);
    case "hosted-as-of":
      return legendMessages.hostedAsOf(nameYears(remark.years));
    case "past-standing":
      return `${legendMessages.missionsNow} ${legendMessages.untilBroken}`;
    case "until-broken":
      return legendMessages.untilBroken;
    case "not-found":
      return legendMessages.noteNotFound;
    case "subject-as-of":
      return legendMessages.subjectAsOf(remark.asOf);
    case "trade-year":
      return legendMessages.tradeYear(remark.year);
    case "no-trade":
      return legendMessages.noTrade(remark.first);
    case "undated":
      return legendMessages.undated(formatCount(remark.count));
    case "missions-under-fills":
      return legendMessages.missionsUnderFills(formatCount(remark.count));
  }
}

const COUNTED: Readonly<Record<SubjectId, string>> = legendMessages.countedTitles;

/** Returns what the fills count in a subject. */
export function nameCounted(subject: SubjectId): string {
  return COUNTED[subject] ?? legendMessages.countedStates;
}

/** The least of a class, as under a strip of them: "0", "1", "150+". */
export function formatLeast(sign: LegendSign): string {
  if (sign.kind !== "counted") return "0";
  return sign.until === undefined ? `${sign.from}+` : String(sign.from);
}

/** "1–9", "150+" */
function formatClass(sign: { readonly from: number; readonly until: number | undefined }): string {
  return sign.until === undefined ? `${sign.from}+` : formatRange(sign.from, sign.until);
}

/** "2022 to 2026" */
function nameYears([first, last]: readonly [first: number, last: number]): string {
  return first === last ? String(last) : `${first} to ${last}`;
}

function formatRange(from: number, until: number): string {
  return from === until ? String(from) : `${from}–${until}`;
}
