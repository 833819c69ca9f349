import type { Atlas } from "../atlas.ts";
import type { AtlasHistory } from "../atlasHistory.ts";
import type { FrontFile } from "../dataset.ts";
import { weighPairs } from "./lastTurns.ts";

/** Returns the relations that began on each day of the calendar, the best known of each, by month and day. */
export function listDays(atlas: Atlas, history: AtlasHistory): FrontFile["days"] {
  const weigh = weighPairs(atlas);
  const days = new Map<string, { pair: NonNullable<ReturnType<Atlas["pairAt"]>>; year: number }>();
  for (const { kind, place, date, lastDate } of history.turns) {
    const day = date % 100;
    const pair = atlas.pairAt(place);
    if (kind !== "established" || lastDate > 0 || day < 1 || day > 31 || !pair) continue;
    const key = String(date % 10_000).padStart(4, "0");
    const known = days.get(key);
    if (!known || weigh(pair) > weigh(known.pair)) {
      days.set(key, { pair, year: Math.floor(date / 10_000) });
    }
  }
  const sorted = [...days].sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([key, { pair, year }]) => [key, [pair, year] as const]));
}
