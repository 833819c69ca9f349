import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { YearFigures } from "../../src/domain/yearFigures.ts";
import { type AnyKind, type FactOf, yearlyColumnsOf } from "../../src/kinds/defineKind.ts";
import type { KindLines } from "../../src/kinds/defineLines.ts";
import { gatherSources, type ToldOfSpan } from "./toldOfSpan.ts";

/** A class of a pair from a day until another, as `YYYYMMDD`; 0 for no such day. */
export interface NamedSpan extends Partial<ToldOfSpan> {
  readonly name: string;
  readonly since: number;
  until: number;
}

/**
 * Returns the classes of a pair by the figures of each year: a year without a figure has none, but for
 * those between two counts.
 */
export function findSpansByYear(
  { kind, classOf, everyYears = 1 }: KindLines<AnyKind>,
  facts: readonly FactOf<AnyKind>[],
  parties: readonly [PartyCode, PartyCode],
): NamedSpan[] {
  const spans: NamedSpan[] = [];
  for (const [year, own] of [...factsByYear(kind, facts)].sort(([one], [other]) => one - other)) {
    const name = classOf(own, parties);
    const last = spans.at(-1);
    // A newer figure takes the place of one that would have held on.
    if (last !== undefined) last.until = Math.min(last.until, lastDayOf(year - 1));
    if (name === undefined) continue;
    const until = lastDayOf(year + everyYears - 1);
    const sources = gatherSources(own.map((fact) => fact.sources.map(({ id }) => id)));
    if (last?.name === name && last.until === lastDayOf(year - 1)) {
      last.until = until;
      last.sources = gatherSources([last.sources ?? [], sources]);
    } else spans.push({ name, since: firstDayOf(year), until, sources });
  }
  return spans;
}

/** What the facts of a pair say of each year alone. */
function factsByYear(
  kind: AnyKind,
  facts: readonly FactOf<AnyKind>[],
): ReadonlyMap<number, readonly FactOf<AnyKind>[]> {
  const years = new Map<number, FactOf<AnyKind>[]>();
  for (const fact of facts) {
    const fields = fact as unknown as Readonly<Record<string, YearFigures | undefined>>;
    const columns = yearlyColumnsOf(kind).map(
      ([field]) => [field, new Map(fields[field] ?? [])] as const,
    );
    for (const year of new Set(columns.flatMap(([, figures]) => [...figures.keys()]))) {
      const ofYear = columns.map(([field, figures]) => {
        const figure = figures.get(year);
        return [field, figure === undefined ? [] : [[year, figure]]];
      });
      const own = years.get(year) ?? [];
      years.set(year, own);
      own.push({ ...fact, ...Object.fromEntries(ofYear) });
    }
  }
  return years;
}

/** Returns the first day of a year, as `YYYYMMDD`. */
export function firstDayOf(year: number): number {
  return year * 10_000 + 101;
}

/** Returns the last day of a year, as `YYYYMMDD`. */
export function lastDayOf(year: number): number {
  return year * 10_000 + 1231;
}
