import type { PartyCode } from "../../domain/partyCode.ts";

import { type AnyKind, actorOf, type FactOf, type FieldsOfFact } from "../../kinds/defineKind.ts";
import type { YearColumn } from "../../kinds/defineWords.ts";
import type { ChartSeries, ChartSide } from "../../ui/charts/chartSeries.ts";

/** The figures by year of a fact, and which way it goes. */
export interface YearsOneWay {
  readonly side: ChartSide;
  readonly columns: readonly YearColumn[];
}

/** Fewer years are read faster in the table. */
const ENOUGH = 4;
/** One way is so many times the other: on one even scale the smaller would lie on the ground. */
const FAR_APART = 20;

/**
 * Returns the facts of a kind in groups: what differs by its way alone is drawn on one axis, such as refugees of
 * the one and of the other, and asylum seekers on another.
 */
export function groupBothWays<K extends AnyKind>(
  { ends, key }: K,
  facts: readonly FactOf<K>[],
): FactOf<K>[][] {
  const isEnd = (column: string) => ends.some((end) => end === column);
  const groups = new Map<string, FactOf<K>[]>();
  for (const fact of facts) {
    const fields = fact as unknown as FieldsOfFact;
    const name = key.filter((column) => !isEnd(column)).map((column) => fields[column]);
    const group = groups.get(name.join());
    if (group === undefined) groups.set(name.join(), [fact]);
    else group.push(fact);
  }
  return [...groups.values()];
}

/** Returns in whose colour a fact is drawn. */
export function sideOfFact(kind: AnyKind, fact: object, partyA: PartyCode): ChartSide {
  const actor = actorOf(kind, fact as FieldsOfFact);
  if (actor === undefined) return "none";
  return actor === partyA ? "a" : "b";
}

/** Returns the lines of a chart: of each way the first of its columns. None where there are too few years for one. */
export function linesOfYears(ways: readonly YearsOneWay[]): ChartSeries[] {
  const lines = ways.flatMap(({ side, columns: [first] }): ChartSeries[] => {
    if (first === undefined || first.figures.length === 0) return [];
    const points = first.figures.map(([year, value]) => ({ year, value }));
    return [{ id: `${first.name} ${side}`, side, points }];
  });
  return lines.some(({ points }) => points.length >= ENOUGH) ? lines : [];
}

/** Returns whether the figures of one way are many times those of the other. */
export function areFarApart(lines: readonly ChartSeries[]): boolean {
  const most = lines.map(({ points }) => Math.max(...points.map(({ value }) => value ?? 0)));
  return most.length > 1 && Math.max(...most) >= FAR_APART * Math.min(...most);
}
