import { beginningOf, earliestDay, type FactDate, latestDay } from "../../domain/factDate.ts";

/** Returns whether two dates, or beginnings, can be one: June 1964 and 27 June 1964; one that is not known cannot. */
export function doDatesAgree(one: FactDate, other: FactDate): boolean {
  const [first, second] = [daysOf(one), daysOf(other)];
  if (first === undefined || second === undefined) return false;
  return first[0] <= second[1] && second[0] <= first[1];
}

function daysOf(date: FactDate): readonly [first: string, last: string] | undefined {
  const beginning = beginningOf(date);
  const [first, last] = [earliestDay(beginning), latestDay(beginning)];
  return first === null || last === null ? undefined : [first, last];
}
