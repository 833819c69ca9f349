import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { defineWords } from "../defineWords.ts";
import { SENDER, usChiefs } from "./kind.ts";

export const usChiefWords = defineWords(usChiefs, {
  table: "Chiefs of missions of the United States",
  title: () => "Chiefs of the mission of the United States, from its own lists",
  none: () => "none found in its lists",
  tell: ({ person, rank, date, left }) =>
    `${person}, ${rank}, from ${formatFactDate(date)} ${left ? `to ${formatFactDate(left)}` : "on, end not recorded"}`,
  event: {
    begins: ({ host, person, rank }, { nameOf }) =>
      `${person} begins in ${nameOf(host)}: ${rank} of the United States.`,
  },
  many: {
    holds: () => true,
    fold: (count) => (count === 1 ? "1 person" : `${count} appointments`),
  },
  cells: ({ host, person, rank, appointed, left, note }) => [
    {
      kind: "chief of mission",
      ends: [SENDER, host],
      what: `${person}, ${rank}`,
      text: [
        ...(appointed ? [`appointed ${formatFactDate(appointed)}`] : []),
        left ? `left ${formatFactDate(left)}` : "end not recorded",
        ...(note ? [note] : []),
      ].join("; "),
    },
  ],
});
