/** What answers the question of a view: the pairs that it shows, and which of them did or did not a while ago. */
import type { CoverageFile, TradeYearFile } from "../domain/dataset.ts";
import { sourcesOfTables } from "../domain/export/exportView.ts";
import type { IsoDay } from "../domain/factDate.ts";
import { findKept, isCountedName, keepClass } from "../domain/keptClass.ts";
import type { LegendRow } from "../domain/looks/legendRow.ts";
import { classOfRow } from "../domain/looks/rowClass.ts";
import { type MapSubject, NO_LINE } from "../domain/mapSubject.ts";
import { createAdmission } from "../domain/organisationFilter.ts";
import { keepAdmitted } from "../domain/pairLines.ts";
import { listShownPairs, type PairRow } from "../domain/pairRows.ts";
import type { PairKey } from "../domain/partyCode.ts";
import { tablesOfView } from "../kinds/subjects/tables.ts";
import { memoise } from "./memoise.ts";
import { countryOf } from "./selection.ts";
import { selectLegendRows } from "./selectLegendRows.ts";
import {
  keepOwn,
  selectAllKinds,
  selectOfferedKinds,
  selectPassingSince,
  selectShownKinds,
  selectSubject,
  selectWorld,
  selectWorldSince,
} from "./selectors.ts";

/** Pairs that answered in the earlier year and do not now, and the other way round. */
export interface Moved {
  readonly gone: readonly PairKey[];
  readonly come: readonly PairKey[];
}

/**
 * Returns what moved between the year that is compared with and the year shown; `undefined` where no year is
 * compared with, where the subject itself tells of two years, and of trade, whose figures are of one year.
 */
export const selectMoved = memoise(
  (state) =>
    [
      selectSubject(state),
      selectWorldSince(state),
      selectPassingSince(state),
      selectShownKinds(state),
      state.filter,
      state.only,
      state.selection,
    ] as const,
  ({ atlas }, subject, world, passing, kindsNow, filter, only, selection): Moved | undefined => {
    if (!world?.history || kindsNow.length === 0) return undefined;
    if (subject.isOfTwoYears || subject.isOfTrade) return undefined;
    const isBetweenBlocs = filter.between !== undefined;
    let kinds = subject.kindsOf({ world, isBetweenBlocs });
    if (!kinds) return undefined;
    const country = countryOf(selection);
    const kept =
      only === undefined
        ? undefined
        : findKept(only, { subject, world, kinds, counted: undefined, country });
    if (passing) {
      const isOutside = country !== undefined && !passing.inside.has(country);
      const isAdmitted = createAdmission(passing, filter.ends, isOutside ? country : undefined);
      kinds = keepAdmitted(kinds, atlas.partyCodes, { isAdmitted });
    }
    if (kept) kinds = keepClass(kinds, kept, { world, country });
    if (country !== undefined) kinds = keepOwn(kinds, atlas, country);
    const before = listShownPairs(atlas.partyCodes, kinds);
    const now = listShownPairs(atlas.partyCodes, kindsNow);
    const then = kinds;
    return {
      gone: before
        .filter(({ place }) => (kindsNow[place] ?? NO_LINE) === NO_LINE)
        .map(({ id }) => id),
      come: now.filter(({ place }) => (then[place] ?? NO_LINE) === NO_LINE).map(({ id }) => id),
    };
  },
);

/**
 * Returns, of each row of an answer, the ids of the sources that it rests on.
 * @param trade of the year shown, where the subject is trade
 * @param day on which facts are asked for
 */
export function sourcesOfAnswer(
  coverage: CoverageFile,
  {
    subject,
    trade,
    day,
  }: {
    readonly subject: MapSubject;
    readonly trade: TradeYearFile | undefined;
    readonly day: IsoDay;
  },
): (row: PairRow) => readonly string[] {
  const tables = tablesOfView(subject);
  const ofLines = subject.facts?.sources ?? sourcesOfTables({ coverage, tables }, "lines");
  if (subject.isOfTrade) return () => (trade ? [trade.sourceId] : ofLines);
  const standingOf = subject.facts?.standingOf;
  if (standingOf) return ({ place }) => standingOf(place, day)?.sourceIds ?? ofLines;
  // What no change tells of rests on the tables that were looked through.
  return subject.cells === "states" ? ({ sourceIds }) => sourceIds ?? ofLines : () => ofLines;
}

/** Rows of the legend whose class can be asked for alone: that of some pair of the answer, not only of a fill. */
export const selectAnswerClasses = memoise(
  (state) =>
    [
      selectLegendRows(state),
      selectOfferedKinds(state),
      selectSubject(state),
      selectWorld(state),
      selectAllKinds(state),
      state.selection,
    ] as const,
  (_, rows, kinds, subject, world, all, selection): readonly (readonly [string, LegendRow])[] => {
    const country = countryOf(selection);
    const hasPairs = (name: string) => {
      const kept = findKept(name, { subject, world, kinds: all, counted: undefined, country });
      return (
        kept !== undefined && keepClass(kinds, kept, { world, country }).some((kind) => kind > 0)
      );
    };
    return rows.flatMap((row) => {
      const name = classOfRow(row);
      return name !== undefined && !isCountedName(name) && hasPairs(name)
        ? [[name, row] as const]
        : [];
    });
  },
);
