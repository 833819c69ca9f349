import type { MissionLevel } from "./countedMission.ts";
import type { DossierDepth, TradeYearFile } from "./dataset.ts";
import { NO_LINE } from "./mapSubject.ts";
import { makePairKey, type PairKey, type PartyCode } from "./partyCode.ts";
import { createRelationReader, type RelationRow } from "./relationRow.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** A pair that is shown. */
export interface ShownPair {
  readonly id: PairKey;
  readonly partyA: PartyCode;
  readonly partyB: PartyCode;
  /** Place in the order of `pairPlace`. */
  readonly place: number;
  /** Kind of its line, a place in the classes of the subject shown, counted from 1. */
  readonly kind: number;
}

/** One pair in the year shown: a row of the table on the screen, and of its file. */
export interface PairRow extends ShownPair, RelationRow {
  /** The highest rank of what A has in B, and B in A. */
  readonly sentAToB: MissionLevel;
  readonly sentBToA: MissionLevel;
  /** Thousands of US dollars; `undefined` where there is no figure. */
  readonly tradeAToB: number | undefined;
  readonly tradeBToA: number | undefined;
  readonly depth: DossierDepth | undefined;
}

/**
 * Returns the pairs that are shown, in code order.
 * @param kinds kinds of all pairs in the order of `pairPlace`: 0 is not shown
 */
export function listShownPairs(codes: readonly PartyCode[], kinds: Uint8Array): ShownPair[] {
  const pairs: ShownPair[] = [];
  let place = -1;
  for (const [indexA, partyA] of codes.entries()) {
    for (const partyB of codes.slice(indexA + 1)) {
      place++;
      const kind = kinds[place] ?? NO_LINE;
      if (kind === NO_LINE) continue;
      pairs.push({ id: makePairKey(partyA, partyB), partyA, partyB, place, kind });
    }
  }
  return pairs;
}

/**
 * Returns a row for each pair that is shown, in code order. Missions have no dates: they are those of
 * their sources in every year.
 * @param kinds kinds of all pairs in the order of `pairPlace`: 0 is not shown
 * @param trade of the year shown; absent where no trade is asked for
 */
export function listPairRows(
  world: WorldInYear,
  kinds: Uint8Array,
  trade: TradeYearFile | undefined,
): PairRow[] {
  const { atlas } = world;
  const relationOf = createRelationReader(world);
  const rowsOfTrade = new Map(trade?.trade.place.map((place, row) => [place, row]));
  return listShownPairs(atlas.partyCodes, kinds).map((pair): PairRow => {
    const missions = atlas.summaryOf(pair.partyA, pair.partyB);
    const tradeRow = rowsOfTrade.get(pair.place);
    return {
      ...pair,
      ...relationOf(pair.id),
      sentAToB: missions?.sent ?? "none-found",
      sentBToA: missions?.hosted ?? "none-found",
      tradeAToB: figureAt(trade?.trade.aToB, tradeRow),
      tradeBToA: figureAt(trade?.trade.bToA, tradeRow),
      depth: atlas.dossier(pair.id)?.depth,
    };
  });
}

/** What the data set has no figure of is no trade of zero. */
function figureAt(
  column: readonly number[] | undefined,
  row: number | undefined,
): number | undefined {
  const figure = row === undefined ? undefined : column?.[row];
  return figure === undefined || figure < 0 ? undefined : figure;
}
