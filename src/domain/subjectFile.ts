import type { IsoDay } from "./factDate.ts";
import { LOOKS_OF_FACTS } from "./looks/lineLook.ts";
import type { ClassStanding, FactsOfSubject, MapSubject } from "./mapSubject.ts";
import { unpackSpell } from "./packedDate.ts";
import { countPairs } from "./pairStates.ts";
import type { SubjectId } from "./subjectId.ts";

/** Classes of pairs over time: a row is a pair of one class from a day until another. */
export interface SubjectSpans {
  /** Places of pairs in the order of `pairPlace`. */
  readonly place: readonly number[];
  /** Places in `LOOKS_OF_FACTS`, counted from 1. */
  readonly kind: readonly number[];
  /** Days as `YYYYMMDD`: the first, 0 for one that nobody knows; the last, 0 for one to come. */
  readonly since: readonly number[];
  readonly until: readonly number[];
  /**
   * When the facts began and ended that make the class, as packed dates, 0 where none says it: by how much they differ
   * from `since` and `until`. No column: none says it.
   */
  readonly begun?: readonly number[];
  readonly ended?: readonly number[];
  /** Places in `sourceSets`; no column: all the first. */
  readonly sources?: readonly number[];
}

/** `subject/<id>`: how the lines of a subject that is made of facts are drawn. */
export interface SubjectFile extends Pick<FactsOfSubject, "isDated" | "lastYear" | "asOf"> {
  readonly id: SubjectId;
  readonly spans: SubjectSpans;
  /** Ids of sources that facts rest on together. */
  readonly sourceSets?: readonly (readonly string[])[];
}

/**
 * Returns the subject of a file.
 * @param told its words, and the tables that it rests on
 */
export function subjectOfFile(
  { id, spans, sourceSets = [], ...age }: SubjectFile,
  told: Pick<FactsOfSubject, "name" | "words" | "tables">,
): MapSubject {
  return {
    id,
    classes: LOOKS_OF_FACTS,
    kindsOf: ({ world }) =>
      kindsOfSubject({ ...age, spans }, world.day, countPairs(world.atlas.partyCodes.length)),
    facts: { ...told, ...age, standingOf: createStandingOf({ spans, sourceSets, ...age }) },
  };
}

function groupByPlace(places: readonly number[]): Map<number, number[]> {
  const rows = new Map<number, number[]>();
  for (const [row, place] of places.entries()) {
    const own = rows.get(place) ?? [];
    rows.set(place, own);
    own.push(row);
  }
  return rows;
}

/** The rows of each pair are found when the first is asked for: the map alone does without. */
function createStandingOf({
  spans,
  sourceSets,
  lastYear,
}: Pick<SubjectFile, "spans" | "lastYear"> & Required<Pick<SubjectFile, "sourceSets">>) {
  let rows: Map<number, number[]> | undefined;
  return (place: number, day: IsoDay): ClassStanding | undefined => {
    rows ??= groupByPlace(spans.place);
    const at = dayOf(day, lastYear);
    const row = rows.get(place)?.findLast((one) => standsOn(spans, one, at));
    if (row === undefined) return undefined;
    const begun = spans.begun ? (spans.begun[row] ?? 0) + (spans.since[row] ?? 0) : 0;
    const ended = spans.ended ? (spans.ended[row] ?? 0) + (spans.until[row] ?? 0) : 0;
    return {
      ...(begun + ended > 0 && { date: unpackSpell(begun, ended) }),
      sourceIds: sourceSets[spans.sources?.[row] ?? 0] ?? [],
    };
  };
}

/**
 * Returns the kind of each pair on a day, 0 for none, in the order of `pairPlace`.
 * @param pairs how many pairs there are
 */
export function kindsOfSubject(
  { spans, lastYear }: Pick<SubjectFile, "spans" | "lastYear">,
  day: IsoDay,
  pairs: number,
): Uint8Array {
  const at = dayOf(day, lastYear);
  const kinds = new Uint8Array(pairs);
  for (const [row, place] of spans.place.entries()) {
    if (standsOn(spans, row, at)) kinds[place] = spans.kind[row] ?? 0;
  }
  return kinds;
}

/** The day as `YYYYMMDD`; after the last year of a table the last day of that. */
function dayOf(day: IsoDay, lastYear: number | undefined): number {
  const isLater = lastYear !== undefined && Number(day.slice(0, 4)) > lastYear;
  return Number(isLater ? `${lastYear}1231` : day.replaceAll("-", ""));
}

function standsOn({ since, until }: SubjectSpans, row: number, day: number): boolean {
  return (since[row] ?? 0) <= day && day <= (until[row] || Number.POSITIVE_INFINITY);
}
