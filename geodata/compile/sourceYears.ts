import type { Geodata } from "./geodata.ts";

/** The first year and the last. */
export type Years = readonly [first: number, last: number];

/**
 * Returns the years that the date of a source names: the first and the last of "2000–2016", twice the
 * one of "to 2017"; `undefined` where it names none or there is no such source.
 */
export function yearsOfSource(sources: Geodata["sources"], id: string): Years | undefined {
  const { date = "" } = sources.find((source) => source.id === id) ?? {};
  const years = [...date.matchAll(/\d{4}/g)].map(([year]) => Number(year));
  return years.length > 0 ? [Math.min(...years), Math.max(...years)] : undefined;
}
