import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { defineWords } from "../defineWords.ts";
import { journeys, TRAVELLER } from "./kind.ts";

const OFFICES = { president: "President", secretary: "Secretary of State" } as const;

export const journeyWords = defineWords(journeys, {
  table: "Journeys of US office-holders",
  title: (date) =>
    `Journeys of presidents and secretaries of state of the United States${date ? `, ${date}` : ""}; other visits only where an article tells of them.`,
  none: () => "No visit found.",
  tell: ({ office, date }) => `${OFFICES[office]}, ${formatFactDate(date)}`,
  ended: (count) => (count === 1 ? "1 journey" : `${count} journeys`),
  cells: ({ visitor, office }) => [
    { kind: "visit", ends: [TRAVELLER], what: `${visitor}, ${office}` },
  ],
});
