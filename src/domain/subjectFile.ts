import type { IsoDay } from "./factDate.ts";
import { LOOKS_OF_FACTS } from "./looks/lineLook.ts";
import type { FactsOfSubject, MapSubject } from "./mapSubject.ts";
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
}

/** `subject/<id>`: how the lines of a subject that is made of facts are drawn. */
export interface SubjectFile extends Pick<FactsOfSubject, "isDated" | "lastYear" | "asOf"> {
  readonly id: SubjectId;
  readonly spans: SubjectSpans;
}

/**
 * Returns the subject of a file.
 * @param told its words, and the tables that it rests on
 */
export function subjectOfFile(
  { id, spans, ...age }: SubjectFile,
  told: Pick<FactsOfSubject, "name" | "words" | "tables">,
): MapSubject {
  return {
    id,
    classes: LOOKS_OF_FACTS,
    kindsOf: ({ world }) =>
      kindsOfSubject({ ...age, spans }, world.day, countPairs(world.atlas.partyCodes.length)),
    facts: { ...told, ...age },
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
  const isLater = lastYear !== undefined && Number(day.slice(0, 4)) > lastYear;
  const shown = isLater ? `${lastYear}1231` : day.replaceAll("-", "");
  const at = Number(shown);
  const kinds = new Uint8Array(pairs);
  for (const [row, place] of spans.place.entries()) {
    const until = spans.until[row] || Number.POSITIVE_INFINITY;
    if ((spans.since[row] ?? 0) <= at && at <= until) kinds[place] = spans.kind[row] ?? 0;
  }
  return kinds;
}
