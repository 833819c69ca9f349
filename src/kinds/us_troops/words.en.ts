import { formatCount } from "../../messages/format/formatFigures.ts";
import { defineYearlyWords } from "../defineWords.ts";
import { usTroops } from "./kind.ts";

export const usTroopWords = defineYearlyWords(usTroops, {
  table: "Troops of the United States abroad",
  title: (date) =>
    `Troops of the United States on active duty, by its Department of Defense${date ? `, ${date}` : ""}`,
  none: () => "none found in the table",
  what: ({ host }, { nameOf }) => `In ${nameOf(host)}`,
  yearly: ({ troops }) => [
    {
      name: "Troops",
      figures: troops,
      tell: (count) => (count === 0 ? "none counted" : formatCount(count)),
    },
  ],
  cells: ({ host }, parties) => [
    { kind: "troops", ends: [parties.find((code) => code !== host) ?? host, host] },
  ],
});
