import type { Atlas } from "../atlas.ts";
import type { AtlasHistory, PairTurn } from "../atlasHistory.ts";
import type { Story } from "../dataset.ts";
import { packDay } from "../packedDays.ts";
import type { PairKey, PartyCode } from "../partyCode.ts";
import { splitPairKey } from "../partyCode.ts";
import { countHosted } from "../partyCounts.ts";

/** A turn that a front door can tell: the last one of its pair. */
export type LastTurn = Story & { readonly date: number };

const TOLD = ["severed", "suspended", "resumed", "established"] as const;
const BROKEN: ReadonlySet<string> = new Set(["severed", "suspended"]);

/**
 * Returns the last turn of each pair that a reader can be told as news, the newest first: dated to the
 * month at least, and not after the newest day of the data.
 */
export function listLastTurns(atlas: Atlas, history: AtlasHistory): LastTurn[] {
  const last = new Map<number, PairTurn>();
  for (const turn of history.turns) last.set(turn.place, turn);
  const weigh = weighPairs(atlas);
  const newest = packDay(atlas.asOf);
  return [...last.values()]
    .flatMap(({ place, kind: turned, date, lastDate }): LastTurn[] => {
      const pair = atlas.pairAt(place);
      const kind = TOLD.find((one) => one === turned);
      const isOfDay = lastDate === 0 && isOfMonth(date) && date <= newest;
      if (!pair || !kind || !isOfDay) return [];
      return [{ pair, kind, date, ...(BROKEN.has(kind) && { isBroken: true as const }) }];
    })
    .sort((one, other) => other.date - one.date || weigh(other.pair) - weigh(one.pair));
}

/** Whether the month of a packed date is known, and the date no approximate one. */
export function isOfMonth(date: number): boolean {
  const [month, day] = [Math.floor(date / 100) % 100, date % 100];
  return month > 0 && month <= 12 && day <= 31;
}

/** Returns how well known pairs are: by the missions that both host. */
export function weighPairs(atlas: Atlas): (pair: PairKey) => number {
  const { counts } = countHosted(atlas);
  const weightOf = (code: PartyCode) => counts.get(code) ?? 0;
  return (pair) => splitPairKey(pair).reduce((sum, code) => sum + weightOf(code), 0);
}
