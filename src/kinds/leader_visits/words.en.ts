import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { leaderVisits } from "./kind.ts";

const OCCASIONS = {
  state: "state visit",
  official: "official visit",
  working: "working visit",
  private: "private visit",
  informal: "informal visit",
  met: "met the host",
  stopover: "stop on the way",
  multilateral: "at a meeting of many",
} as const;

type Visit = FactOf<typeof leaderVisits>;

/** "Queen Margrethe II", "President Xi Jinping"; the name alone where no office is known. */
function nameVisitor({ person, office }: Pick<Visit, "person" | "office">): string {
  return office ? `${person}, ${office}` : person;
}

function tellEvent(visit: Visit, { nameOf }: Pick<Telling, "nameOf">): string {
  const { visitor, host, occasion, event, place } = visit;
  const who = `${nameVisitor(visit)} of ${nameOf(visitor)}`;
  const where = place ? ` (${place})` : "";
  switch (occasion) {
    case "multilateral":
      return `${who}, is in ${nameOf(host)} for ${event ?? "a meeting of many states"}${where}; no visit to the host.`;
    case "stopover":
      return `${who}, stops in ${nameOf(host)} on the way${where}.`;
    case "met":
    case undefined:
      return `${who}, visits ${nameOf(host)}${where}.`;
    default:
      return `${who}, visits ${nameOf(host)}${where}: ${OCCASIONS[occasion]}.`;
  }
}

export const leaderVisitWords = defineWords(leaderVisits, {
  table: "Journeys of leaders and foreign ministers",
  lines: {
    name: "Visits of leaders",
    classes: {
      bothWays: "visits found both ways in the year",
      aToB: "visits found one way in the year",
      bToA: "visits found one way in the year",
    },
  },
  title: () =>
    "Journeys of leaders and foreign ministers: in the main those of the United States and to it, of South American states, and of and to China; other visits only where an article tells of them.",
  none: () => "No visit found.",
  tell: ({ office, date, occasion, event, place }) =>
    [office, place, event ?? (occasion && OCCASIONS[occasion]), formatFactDate(date)]
      .filter(Boolean)
      .join(", "),
  ended: (count) => (count === 1 ? "1 journey" : `${count} journeys`),
  many: {
    holds: ({ occasion }) => occasion === "multilateral" || occasion === "stopover",
    fold: (count) =>
      count === 1
        ? "1 journey to a meeting of many, or on the way"
        : `${count} journeys to meetings of many, or on the way`,
  },
  event: { begins: tellEvent },
  cells: ({ visitor, host, person, office, place, occasion, event, note }) => [
    {
      kind: occasion === "multilateral" ? "journey to a multilateral event" : "visit",
      ends: [visitor, host],
      what: [person, office].filter(Boolean).join(", "),
      ...(occasion && { status: OCCASIONS[occasion] }),
      ...(place && { place }),
      ...((event ?? note) && { text: [event, note].filter(Boolean).join("; ") }),
    },
  ],
});
