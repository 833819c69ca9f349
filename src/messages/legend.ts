import type { Atlas } from "../domain/atlas.ts";
import { isOneWay } from "../domain/lineMode.ts";
import type {
  CountedClass,
  LegendRemark,
  LegendRow,
  LegendSign,
} from "../domain/looks/legendRow.ts";
import { formatCount } from "./format/formatFigures.ts";
import { writeStanding } from "./standing.ts";

/** Words of the legend. */
export const legendMessages = {
  title: "Legend",
  selectedPair: "selected pair",
  documented: "documented relation",
  notes: "single facts known",
  lineClasses: {
    documented: "documented relations",
    relations: "diplomatic relations",
    "relations-broken": "broken off or suspended",
    "missions-each-way": "resident missions both ways",
    "missions-one-way": "one way, from the solid half",
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
  } satisfies Record<CountedClass, string>,
  counted: (text: string, count: number) =>
    `${text}: ${count === 0 ? "none found" : formatCount(count)}`,
  undated: (count: string) => `of these without a date, as of the source: ${count}`,
  subjectAsOf: (asOf: string) => `As of the source: ${asOf}.`,
  fromSolidHalf: (words: string) => `${words}, from the solid half`,
  subjectWay: {
    sent: (name: string) => `only from ${name}`,
    hosted: (name: string) => `only to ${name}`,
  },
  subjectNone: "none found",
  missionsUndated: ([first, last]: readonly [first: number, last: number]) =>
    `Missions have no dates: as of their sources, ${first === last ? last : `${first} to ${last}`}.`,
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
  brokenLine: "relations broken off, suspended or none",
  dispute: "disputed territory, large or small",
  dependency: "dependent territory",
  smallState: "small state",
  missionPlace: "mission, its own place",
  missionCity: "mission, somewhere in its city",
  insideFilter: "inside the filter",
  policy: "Outlines make no statement on borders",
} as const;

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
    case "single-facts":
      return legendMessages.notes;
    case "broken-dossier":
      return legendMessages.brokenLine;
    case "line-class":
      return legendMessages.counted(legendMessages.lineClasses[sign.lineClass], sign.count);
    case "subject-class":
      return legendMessages.counted(
        isOneWay(sign.subjectClass) ? legendMessages.fromSolidHalf(sign.words) : sign.words,
        sign.count,
      );
    case "subject-fill":
      return sign.words;
    case "subject-way":
      return legendMessages.subjectWay[sign.way](atlas.nameOf(sign.country));
    case "subject-none":
      return legendMessages.subjectNone;
    case "standing":
      return writeStanding(sign.standing, atlas.nameOf(sign.country));
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
  }
}

function writeRemark(remark: LegendRemark): string {
  switch (remark.kind) {
    case "missions-undated":
      return legendMessages.missionsUndated(remark.years);
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
  }
}
