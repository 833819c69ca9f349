import type { MapSubject } from "../../domain/mapSubject.ts";
import { countPairs } from "../../domain/pairStates.ts";
import { tradeStep } from "../../domain/tradeStep.ts";

/** Trade in goods both ways together, in four widths. */
export const trade: MapSubject = {
  id: "trade",
  classes: {
    "trade-under-100m": { colour: "line", width: 0.4, opacity: "fine" },
    "trade-under-1bn": { colour: "line", width: 0.8, opacity: 0.12 },
    "trade-under-10bn": { colour: "line", width: 1.3, opacity: 0.35, isWide: true },
    "trade-over-10bn": { colour: "line-strong", width: 2.6, opacity: 0.55, isWide: true },
  },
  isOfTrade: true,
  // Nearly all trade with nearly all.
  countedClasses: ["trade-under-10bn", "trade-over-10bn"],
  cells: "trade",
  remarks: ["trade-year"],
  kindsOf: ({ world: { atlas }, tradeYear, trade: file }) => {
    if (tradeYear !== undefined && !file) return undefined;
    const kinds = new Uint8Array(countPairs(atlas.partyCodes.length));
    // What a data set does not have is no trade of zero: such a pair has no line.
    for (const [row, place] of file?.trade.place.entries() ?? []) {
      const total =
        Math.max(0, file?.trade.aToB[row] ?? -1) + Math.max(0, file?.trade.bToA[row] ?? -1);
      if (total > 0) kinds[place] = 1 + tradeStep(total);
    }
    return kinds;
  },
};
