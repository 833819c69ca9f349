import { defineKind, oneOf, percent, year } from "../defineKind.ts";

/** Percent of the exports or imports of `state` that went to or came from `partner` in a year. */
export const tradeShares = defineKind({
  id: "trade_shares",
  ends: ["state", "partner"],
  isDirected: true,
  key: ["state", "direction", "year", "partner"],
  columns: {
    direction: oneOf(["export", "import"]),
    percent: percent({ decimals: 2 }),
    year: year(),
  },
  source: "cia-factbook",
  place: "trade",
});
