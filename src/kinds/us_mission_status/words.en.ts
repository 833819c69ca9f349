import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { defineWords } from "../defineWords.ts";
import { SENDER, usMissionStatus } from "./kind.ts";

const STATUSES = {
  embassy: "an embassy",
  legation: "a legation",
  liaison: "a liaison office",
  interests: "an interests section",
  consulate: "a consulate",
  "non-resident-ambassador": "an ambassador who resides elsewhere",
  "non-resident-envoy": "an envoy who resides elsewhere",
  "non-resident-consul": "a consul who resides elsewhere",
} as const;

export const usMissionStatusWords = defineWords(usMissionStatus, {
  table: "Level of the mission of the United States",
  title: (date) =>
    date
      ? `Level of the mission of the United States, ${date}`
      : "Level of the mission of the United States",
  none: (date) => `none found in the list${date ? `, ${date}` : ""}`,
  tell: ({ status, date, standsIn }) =>
    `${status === "none" ? "none by the list" : STATUSES[status]}, ${formatFactDate(date)}${standsIn ? `, still in ${standsIn}` : ""}`,
  ended: (count) => (count === 1 ? "1 time that is over" : `${count} times that are over`),
  event: {
    begins: ({ host, status }, { nameOf }) =>
      status === "none"
        ? `The United States has no mission in ${nameOf(host)}, by the list.`
        : `The United States has ${STATUSES[status]} in ${nameOf(host)}.`,
  },
  cells: ({ host, status, standsIn, note }) => [
    {
      kind: "level of mission",
      ends: [SENDER, host],
      what: status,
      ...(standsIn !== undefined && { status: `still in ${standsIn}` }),
      ...(note && { text: note }),
    },
  ],
});
