import type { RankedFigure } from "../../../src/domain/pairHead.ts";
import { makePairKey, type PairKey, splitPairKey } from "../../../src/domain/partyCode.ts";
import type { ClauseRow, FoundClause, KindClauses } from "../../../src/kinds/defineClauses.ts";
import type { AnyKind } from "../../../src/kinds/defineKind.ts";
import { findTradeClauses } from "../../../src/kinds/trade_series/clauses.ts";
import { tradeSeries } from "../../../src/kinds/trade_series/kind.ts";
import { cellsOfRow, endsOfRow, type FactRow, type KindRow, sourcesOfRow } from "../factTables.ts";
import { figureSeriesOf, type TradeSeriesRow, tradeSeriesOf } from "./figureSeries.ts";
import { type RankedSeries, rankFigures } from "./rankFigures.ts";

/** A clause with the kind that says it. */
export interface ClauseOfKind extends FoundClause {
  readonly kind: string;
}

/** What a kind has for the heads of pairs. */
export interface KindFindings {
  readonly figures: ReadonlyMap<PairKey, readonly RankedFigure[]>;
  readonly clauses: ReadonlyMap<PairKey, readonly ClauseOfKind[]>;
}

/** Returns what the rows of a kind have for the heads of pairs. */
export function findOfKind(
  kind: AnyKind,
  rows: readonly FactRow<KindRow>[],
  clauses: KindClauses<AnyKind> | undefined,
): KindFindings {
  const figures = groupFigures(
    kind.id,
    rankFigures(figureSeriesOf(kind, rows), kind.isDirected),
    kind.isDirected,
  );
  if (clauses === undefined) return { figures, clauses: new Map() };
  const rowsOf = new Map<PairKey, ClauseRow<AnyKind>[]>();
  for (const row of rows) {
    const ends = endsOfRow(kind, row.value);
    const names = kind.ends.flatMap((end, at) =>
      typeof end === "string" ? [[end, ends[at]]] : [],
    );
    const cells = {
      ...cellsOfRow(kind, row.value),
      ...Object.fromEntries(names),
      sources: [...sourcesOfRow(kind, row.value), ...row.correctedBy],
    } as unknown as ClauseRow<AnyKind>;
    push(rowsOf, makePairKey(...ends), cells);
  }
  const found = new Map<PairKey, ClauseOfKind[]>();
  for (const pair of new Set([...rowsOf.keys(), ...figures.keys()])) {
    const ground = {
      rows: rowsOf.get(pair) ?? [],
      figures: figures.get(pair) ?? [],
      parties: splitPairKey(pair),
    };
    const own = clauses.find(ground).map((clause) => ({ kind: kind.id, ...clause }));
    if (own.length > 0) found.set(pair, own);
  }
  return { figures, clauses: found };
}

/** Returns what yearly trade has for the heads of pairs. */
export function findOfTrade(rows: readonly FactRow<TradeSeriesRow>[]): KindFindings {
  const figures = groupFigures(tradeSeries.id, rankFigures(tradeSeriesOf(rows), true), true);
  const clauses = [...figures].map(([pair, own]): [PairKey, ClauseOfKind[]] => [
    pair,
    findTradeClauses(own, splitPairKey(pair)).map((clause) => ({
      kind: tradeSeries.id,
      ...clause,
    })),
  ]);
  return { figures, clauses: new Map(clauses) };
}

function groupFigures(
  kind: string,
  ranked: readonly RankedSeries[],
  isDirected: boolean,
): ReadonlyMap<PairKey, readonly RankedFigure[]> {
  const byPair = new Map<PairKey, RankedFigure[]>();
  for (const { from, to, year, figure, ofFrom, ofTo, sources } of ranked) {
    push(byPair, makePairKey(from, to), {
      kind,
      ...(isDirected && { from }),
      figure,
      ...(year !== undefined && { year }),
      ranks: new Map([
        ...(ofFrom ? [[from, ofFrom] as const] : []),
        ...(ofTo ? [[to, ofTo] as const] : []),
      ]),
      sources: sources.map((id) => ({ id })),
    });
  }
  return byPair;
}

/** So many clauses of either time a sentence bears. */
const MOST_PAST = 3;
const MOST_PRESENT = 3;

/** Returns the clauses that the sentence of a pair says: the weightiest of each group, rarest first. */
export function chooseClauses(found: readonly ClauseOfKind[]): {
  readonly past: readonly ClauseOfKind[];
  readonly present: readonly ClauseOfKind[];
} {
  const sorted = found.toSorted((one, other) => other.weight - one.weight);
  const groups = new Set<string>();
  const kept = sorted.filter(({ group }) => {
    if (group === undefined) return true;
    const isNew = !groups.has(group);
    groups.add(group);
    return isNew;
  });
  return {
    past: kept.filter(({ time }) => time === "past").slice(0, MOST_PAST),
    present: kept.filter(({ time }) => time === "present").slice(0, MOST_PRESENT),
  };
}

function push<Value>(lists: Map<PairKey, Value[]>, pair: PairKey, value: Value): void {
  const known = lists.get(pair);
  if (known) known.push(value);
  else lists.set(pair, [value]);
}
