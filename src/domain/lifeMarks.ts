import { codeAt } from "./codeAt.ts";
import type { PackedMarks } from "./dataset.ts";
import type { EventKind } from "./dossierTerms.ts";
import { EVENT_WEIGHTS, type EventWeight } from "./eventWeight.ts";
import type { FactDate, IsoDay } from "./factDate.ts";
import { LANES, type Lane } from "./lifeLanes.ts";
import { MARK_WORDS, type MarkWord } from "./markWord.ts";
import type { PartyCode } from "./partyCode.ts";
import type { TimelineEntry } from "./timeline.ts";

/** In which row an event stands that a dossier tells, or a table of relations and missions. */
const LANE_OF_EVENT: Readonly<Record<EventKind, Lane>> = {
  relations: "relations",
  recognition: "relations",
  conflict: "conflicts",
  protest: "conflicts",
  agreement: "treaties",
  military: "military",
  mission: "missions",
  visit: "visits",
  migration: "people",
  culture: "people",
  health: "people",
  trade: "trade",
  investment: "trade",
  aid: "trade",
  position: "other",
  statement: "other",
  multilateral: "other",
  legal: "other",
};

const SIDES = ["none", "a", "b"] as const;
/** Whose it was, where that says something: of which party of the pair. */
export type MarkSide = (typeof SIDES)[number];

const SHAPES = ["point", "span", "ongoing", "within"] as const;
/**
 * `point`: in one year. `span`: from one year until another. `ongoing`: it goes on, or stood when its source was
 * written. `within`: some time between two years.
 */
export type MarkShape = (typeof SHAPES)[number];

/** What the life line draws of a fact. */
export interface LifeMark {
  readonly lane: Lane;
  readonly shape: MarkShape;
  readonly from: number;
  /** The last year; of what goes on the last that its source knows, if it says one. */
  readonly until: number | undefined;
  readonly side: MarkSide;
  /** How much it weighs; none for what a dossier tells, and for figures by year. */
  readonly weight: EventWeight | undefined;
  readonly word: MarkWord;
  /** In doubt, or it did not happen: planned, refused, denied. */
  readonly isOpen: boolean;
}

/**
 * Returns the mark of an entry of the timeline: none of what has no date, belongs to another pair, or is the end
 * of what has a mark for its whole time.
 */
export function markOf(
  entry: TimelineEntry,
  [partyA, partyB]: readonly [PartyCode, PartyCode],
): LifeMark | undefined {
  if (entry.ofPair !== undefined || entry.told?.moment === "ends") return undefined;
  const { date, standsIn } = (entry.told?.fact ?? {}) as {
    readonly date?: FactDate;
    readonly standsIn?: number;
  };
  const time = timeOf(date ?? entry.date, standsIn);
  if (time === undefined) return undefined;
  return {
    lane: entry.lane ?? LANE_OF_EVENT[entry.kind],
    ...time,
    side: entry.by === partyA ? "a" : entry.by === partyB ? "b" : "none",
    weight: entry.weight,
    word: entry.markWord ?? "none",
    isOpen: entry.status !== "happened" || entry.isDoubted === true,
  };
}

function timeOf(
  date: FactDate,
  standsIn: number | undefined,
): Pick<LifeMark, "shape" | "from" | "until"> | undefined {
  switch (date.shape) {
    case "unknown":
      return undefined;
    case "point":
      return between(date.at.earliest, date.at.latest);
    case "within":
      return between(date.from.earliest, date.until.latest);
    case "span": {
      const first = date.from ?? date.until;
      if (first === null) return undefined;
      const from = yearOf(first.earliest);
      if (date.isOngoing) return { shape: "ongoing", from, until: standsIn };
      // One of the two ends is not known: what is known is a point.
      if (date.from === null || date.until === null) return between(first.earliest, first.latest);
      return { shape: "span", from, until: yearOf(date.until.latest) };
    }
  }
}

function between(first: IsoDay, last: IsoDay): Pick<LifeMark, "shape" | "from" | "until"> {
  const [from, until] = [yearOf(first), yearOf(last)];
  return { shape: from === until ? "point" : "within", from, until };
}

function yearOf(day: IsoDay): number {
  return Number(day.slice(0, "YYYY".length));
}

/** Orders marks as a file has them: by row, then by time. */
export function compareMarks(one: LifeMark, other: LifeMark): number {
  return (
    LANES.indexOf(one.lane) - LANES.indexOf(other.lane) ||
    one.from - other.from ||
    (one.until ?? Number.POSITIVE_INFINITY) - (other.until ?? Number.POSITIVE_INFINITY) ||
    0
  );
}

const NO_END = -1;
/** Each part of a look and how many values it may have. */
const [OF_LANE, OF_SHAPE, OF_SIDE, OF_WEIGHT, OF_WORD] = [
  LANES.length,
  SHAPES.length,
  SIDES.length,
  EVENT_WEIGHTS.length + 1,
  MARK_WORDS.length,
];

/** Returns marks in columns, in the order in which they are given. */
export function packMarks(marks: readonly LifeMark[]): PackedMarks {
  return {
    look: marks.map(({ lane, shape, side, weight, word, isOpen }) => {
      const ofWeight = weight === undefined ? 0 : EVENT_WEIGHTS.indexOf(weight) + 1;
      const ofWord = (Number(isOpen) * OF_WORD + MARK_WORDS.indexOf(word)) * OF_WEIGHT + ofWeight;
      const places = ofWord * OF_SIDE + SIDES.indexOf(side);
      return (places * OF_SHAPE + SHAPES.indexOf(shape)) * OF_LANE + LANES.indexOf(lane);
    }),
    from: marks.map(({ from }, place) => from - (marks[place - 1]?.from ?? 0)),
    years: marks.map(({ from, until }) => (until === undefined ? NO_END : until - from)),
  };
}

/** Returns the marks of columns. @throws RangeError when a look is of no lane */
export function unpackMarks({ look, from, years }: PackedMarks): LifeMark[] {
  let year = 0;
  return look.map((places, place) => {
    let left = places;
    const take = (values: number) => {
      const value = left % values;
      left = (left - value) / values;
      return value;
    };
    year += from[place] ?? 0;
    const lane = codeAt(LANES, take(OF_LANE));
    const shape = codeAt(SHAPES, take(OF_SHAPE));
    const side = codeAt(SIDES, take(OF_SIDE));
    const weight = EVENT_WEIGHTS[take(OF_WEIGHT) - 1];
    const word = codeAt(MARK_WORDS, take(OF_WORD));
    const length = years[place] ?? NO_END;
    const until = length === NO_END ? undefined : year + length;
    return { lane, shape, from: year, until, side, weight, word, isOpen: left > 0 };
  });
}
