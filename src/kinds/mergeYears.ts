import { type PackedDate, yearOf } from "../domain/packedDate.ts";

/** The first and the last year of a stretch of time; the last is 0 where it goes on. */
export type YearSpan = readonly [from: number, until: number];

/** Returns the years of rows, the earliest first; what overlaps is one span, what has no end goes on. */
export function mergeYears(
  rows: readonly { readonly since: PackedDate; readonly until?: PackedDate | undefined }[],
): YearSpan[] {
  const spans = rows
    .flatMap(({ since, until }): YearSpan[] => {
      const [from, to] = [yearOf(since), until === undefined ? Infinity : yearOf(until)];
      return from === undefined || to === undefined ? [] : [[from, to]];
    })
    .sort(([one], [other]) => one - other);
  const merged: YearSpan[] = [];
  for (const [from, until] of spans) {
    const last = merged.at(-1);
    if (last && from <= last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], until)];
    else merged.push([from, until]);
  }
  return merged.map(([from, until]) => [from, until === Infinity ? 0 : until]);
}
