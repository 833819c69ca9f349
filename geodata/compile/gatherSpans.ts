import type { NamedSpan } from "./spansByYear.ts";
import { continueWith, goesOn, tellTogether } from "./toldOfSpan.ts";

/**
 * Returns the classes of a pair one after the other: where several stand at a time the first in order does.
 * @param spans of one pair, in any order
 * @param order names of the classes, the foremost first
 */
export function gatherSpans(
  spans: readonly Readonly<NamedSpan>[],
  order: readonly string[],
): readonly Readonly<NamedSpan>[] {
  // A day on which something begins, or the one after which it has ended, may change the class.
  const turns = spans.flatMap(({ since, until }) => [since, ...(until > 0 ? [until + 1] : [])]);
  const days = [...new Set(turns)].sort((one, other) => one - other);
  const gathered: NamedSpan[] = [];
  for (const [index, day] of days.entries()) {
    const standing = spans.filter(
      ({ since, until }) => since <= day && (until === 0 || day <= until),
    );
    const name = order.find((one) => standing.some((span) => span.name === one));
    if (name === undefined) continue;
    const next = days[index + 1];
    const until = next === undefined ? 0 : next - 1;
    const last = gathered.at(-1);
    const told = tellTogether(standing.filter((span) => span.name === name));
    if (last?.name === name && last.until === day - 1 && goesOn(last, told)) {
      last.until = until;
      continueWith(last, told);
    } else gathered.push({ name, since: day, until, ...told });
  }
  return gathered;
}
