import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { formatOrdinal } from "../../messages/format/ordinals.ts";
import { defineHead } from "../defineHead.ts";

export const tradeHead = defineHead({
  figure: {
    name: "trade",
    title: "Goods sold to the other",
    tell: (figure) => formatThousandUsd(figure, "exactly"),
    partners: ["markets", "suppliers"],
  },
  clauses: {
    market: ({ first, second, numbers: [place = 1, amount = 0, year] }) =>
      `${second} was ${possessive(first)} ${nth(place)} market in ${year} (${formatThousandUsd(amount, "exactly")})`,
    supplier: ({ first, second, numbers: [place = 1, amount = 0, year] }) =>
      `${second} was ${possessive(first)} ${nth(place)} supplier in ${year} (${formatThousandUsd(amount, "exactly")})`,
    sold: ({ first, second, numbers: [amount = 0, year] }) =>
      `${first} sold ${second} goods of ${formatThousandUsd(amount, "exactly")} in ${year}`,
  },
});

function nth(place: number): string {
  return place === 1 ? "largest" : `${formatOrdinal(place)} largest`;
}

function possessive(name: string): string {
  return name.endsWith("s") ? `${name}’` : `${name}’s`;
}
