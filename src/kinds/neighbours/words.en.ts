import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { defineWords } from "../defineWords.ts";
import { neighbours } from "./kind.ts";

const NEARNESS = {
  land: "land or river border",
  "sea-12": "up to 12 miles of sea",
  "sea-24": "up to 24 miles of sea",
  "sea-150": "up to 150 miles of sea",
  "sea-400": "up to 400 miles of sea",
} as const;

export const neighbourWords = defineWords(neighbours, {
  table: "Neighbours over time",
  title: (date) =>
    date
      ? `Neighbours over time, by the Correlates of War, ${date}`
      : "Neighbours over time, by the Correlates of War",
  none: (date) => `none found in the list of borders and near coasts${date ? `, ${date}` : ""}`,
  tell: ({ nearness, date, standsIn }) =>
    `${NEARNESS[nearness]}, ${formatFactDate(date)}${standsIn ? `, still in ${standsIn}` : ""}`,
  ended: (count) => (count === 1 ? "1 time that is over" : `${count} times that are over`),
  cells: ({ nearness, standsIn, note }) => [
    {
      kind: "neighbours",
      what: NEARNESS[nearness],
      ...(standsIn !== undefined && { status: `still in ${standsIn}` }),
      ...(note !== undefined && { text: note }),
    },
  ],
});
