import { formatThousandUsd } from "../../messages/format/formatFigures.ts";
import { defineYearlyWords } from "../defineWords.ts";
import { aid, PRICES_OF } from "./kind.ts";

export const aidWords = defineYearlyWords(aid, {
  table: "Development aid",
  title: (date) =>
    `Development aid, by the OECD, in US dollars at the prices of ${PRICES_OF}${date ? `; ${date}` : ""}`,
  none: () => "none found in the OECD’s table, in which some donors and recipients are missing",
  what: ({ donor, recipient }, { nameOf }) => `From ${nameOf(donor)} to ${nameOf(recipient)}`,
  yearly: ({ net = [], gross = [] }) => [
    { name: "net", figures: net, tell: tellNet },
    { name: "gross", figures: gross, tell: tellGross },
  ],
  cells: ({ donor, recipient, note }) => [
    {
      kind: "development aid",
      ends: [donor, recipient],
      ...(note !== undefined && { text: note }),
    },
  ],
});

/** Below 0 where more was paid back than given. */
function tellNet(thousandUsd: number): string {
  return thousandUsd < 0
    ? `${tellGross(-thousandUsd)} more paid back than given`
    : tellGross(thousandUsd);
}

function tellGross(thousandUsd: number): string {
  return formatThousandUsd(thousandUsd, "exactly");
}
