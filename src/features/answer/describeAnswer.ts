import type { IsoDay } from "../../domain/factDate.ts";
import { classOf, type MapSubject, wayOfClass } from "../../domain/mapSubject.ts";
import type { PairRow } from "../../domain/pairRows.ts";
import { formatFactDate, formatSince } from "../../messages/format/formatFactDate.ts";
import { describePair } from "../../messages/pairDetail.ts";
import { tableMessages } from "../../messages/tableView.ts";

/**
 * Returns in words what a pair is by what was asked, and since when, where a source says: "stated that there are
 * none, since 2010"; of facts that have ended from when until when.
 */
export function describeAnswer(
  row: PairRow,
  {
    subject,
    day,
    tradeYear,
    nameA,
    nameB,
  }: {
    readonly subject: MapSubject;
    /** On which facts are asked for. */
    readonly day: IsoDay;
    readonly tradeYear: number | undefined;
    readonly nameA: string;
    readonly nameB: string;
  },
): string {
  const { state, since, kind, place, tradeAToB, tradeBToA } = row;
  const lineClass = classOf(subject, kind) ?? "";
  const words = subject.facts?.words[lineClass];
  if (words !== undefined) {
    const way = wayOfClass(subject, lineClass);
    const date = subject.facts?.standingOf?.(place, day)?.date;
    const what = describePair({ nameA, nameB, lineClass, words, way });
    return [what, ...(date ? [formatFactDate(date)] : [])].join(", ");
  }
  if (subject.isOfTrade && tradeYear !== undefined) {
    const trade = {
      year: tradeYear,
      ...(tradeAToB !== undefined && { aToB: tradeAToB }),
      ...(tradeBToA !== undefined && { bToA: tradeBToA }),
    };
    return describePair({ nameA, nameB, lineClass, trade });
  }
  if (subject.cells !== "states") return describePair({ nameA, nameB, lineClass });
  const told = subject.isOfTwoYears ? describePair({ nameA, nameB, lineClass }) : wordsOf(state);
  return [told, ...(since ? [formatSince(since)] : [])].filter((part) => part !== "").join(", ");
}

function wordsOf(state: PairRow["state"]): string {
  if (state === undefined) return "";
  return state === "not-independent"
    ? tableMessages.oneNotIndependent
    : tableMessages.states[state];
}
