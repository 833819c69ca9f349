import { formatPercent } from "../../messages/format/formatFigures.ts";
import { defineWords } from "../defineWords.ts";
import { tradeShares } from "./kind.ts";

export const tradeShareWords = defineWords(tradeShares, {
  table: "Shares of trade",
  title: () => "Shares of trade",
  none: () => "No figure found. No figure is not zero.",
  tell: ({ state, partner, direction, percent, year }, { nameOf }) =>
    `${formatPercent(percent)} % of ${nameOf(state)}’s ${direction}s, ${year} ${direction === "export" ? "to" : "from"} ${nameOf(partner)}`,
  cells: ({ state, partner, direction, percent, year, note }) => [
    {
      kind: "share of trade",
      ends: direction === "export" ? [state, partner] : [partner, state],
      year,
      what: `${direction}s of ${state}`,
      value: percent,
      unit: "percent",
      ...(note !== undefined && { text: note }),
    },
  ],
});
