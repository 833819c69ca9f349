import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { defineWords } from "../defineWords.ts";
import { wars } from "./kind.ts";

export const warWords = defineWords(wars, {
  table: "Wars between states",
  lines: { name: "Wars between states", classes: { war: "at war in the year" } },
  title: (date) =>
    date ? `Wars, by the Correlates of War, ${date}` : "Wars, by the Correlates of War",
  none: (date) => `none found in the list of wars between states${date ? `, ${date}` : ""}`,
  tell: ({ war, date }) => `${war}, ${formatFactDate(date)}`,
  event: {
    begins: ({ war }, { nameOf, parties: [partyA, partyB] }) =>
      `${nameOf(partyA)} and ${nameOf(partyB)} are at war: in the list, “${war}”.`,
  },
  cells: ({ war }) => [{ kind: "war", what: war }],
});
