import type { PairTurn } from "../../domain/atlasHistory.ts";
import type { MissionLevel } from "../../domain/countedMission.ts";
import type { DossierDepth, TradeYearFile } from "../../domain/dataset.ts";
import { NO_LINE } from "../../domain/lineMode.ts";
import { PAIR_STATES, type StateInYear } from "../../domain/pairState.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../domain/partyCode.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";

/** One pair in the year shown. */
export interface PairRow {
  readonly id: PairKey;
  readonly partyA: PartyCode;
  readonly partyB: PartyCode;
  /** Kind of its line, as in `LINE_CLASSES` of the picture shown. */
  readonly kind: number;
  /** `undefined` while the past has not come. */
  readonly state: StateInYear | undefined;
  /** The change that brought the state, where somebody tells of it. */
  readonly turn: PairTurn | undefined;
  /** The highest rank of what A has in B, and B in A. */
  readonly sentAToB: MissionLevel;
  readonly sentBToA: MissionLevel;
  /** Thousands of US dollars; `undefined` where there is no figure. */
  readonly tradeAToB: number | undefined;
  readonly tradeBToA: number | undefined;
  readonly depth: DossierDepth | undefined;
}

/**
 * Returns a row for each pair that is shown, in code order.
 * @param kinds kinds of all pairs in the order of `pairPlace`: 0 is not shown
 * @param trade of the year shown; absent where no trade is asked for
 */
export function listPairRows(
  world: WorldInYear,
  kinds: Uint8Array,
  trade: TradeYearFile | undefined,
): PairRow[] {
  const { atlas, history } = world;
  const { partyCodes } = atlas;
  const states = world.states();
  const rowsOfTrade = new Map(trade?.trade.place.map((place, row) => [place, row]));
  const isState = new Map(partyCodes.map((code) => [code, world.isIndependent(code) !== "no"]));
  const rows: PairRow[] = [];
  let place = -1;
  for (const [indexA, partyA] of partyCodes.entries()) {
    for (const partyB of partyCodes.slice(indexA + 1)) {
      place++;
      const kind = kinds[place] ?? NO_LINE;
      if (kind === NO_LINE) continue;
      const id = makePairKey(partyA, partyB);
      const state = states && PAIR_STATES[states[place] ?? 0];
      const last = history?.stateOn(place, world.day);
      const tradeRow = rowsOfTrade.get(place);
      const missions = atlas.summaryOf(partyA, partyB);
      rows.push({
        id,
        partyA,
        partyB,
        kind,
        state: isState.get(partyA) && isState.get(partyB) ? state : "not-independent",
        // A dossier may know better: then the tables' turn did not bring this state.
        turn: last?.state === state ? last?.turn : undefined,
        sentAToB: missions?.sent ?? "none-found",
        sentBToA: missions?.hosted ?? "none-found",
        tradeAToB: figureAt(trade?.trade.aToB, tradeRow),
        tradeBToA: figureAt(trade?.trade.bToA, tradeRow),
        depth: atlas.dossier(id)?.depth,
      });
    }
  }
  return rows;
}

function figureAt(
  column: readonly number[] | undefined,
  row: number | undefined,
): number | undefined {
  const figure = row === undefined ? undefined : column?.[row];
  return figure === undefined || figure < 0 ? undefined : figure;
}
