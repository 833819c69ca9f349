import type { TableMission } from "../domain/pairFacts.ts";
import { formatFactDate } from "./format/formatFactDate.ts";
import { formatMonth } from "./format/formatMonth.ts";

/** Words on a single mission, in the ledger of a pair and on the map. */
export const missionMessages = {
  title: (kind: string, city: string | undefined) => (city ? `${kind}, ${city}` : kind),
  status: {
    open: "resident",
    closed: "closed",
    intended: "intended",
    "not-listed": "not among the missions that the source lists today",
    listed: "listed",
    doubtful: "doubtful: a source contradicts it",
    suspended: "suspended: legally there, without staff",
    relocated: "moved",
  },
  since: (status: string, when: string) => `${status} since ${when}`,
  seen: (when: string) => `last seen ${when}`,
  opened: (when: string) => `opened ${when}`,
} as const;

/** Returns how a mission stands and since when: "listed · opened 1961 · last seen November 2025". */
export function describeMission({
  status,
  statusSince,
  opened,
  lastSeen,
}: Pick<TableMission, "status" | "statusSince" | "opened" | "lastSeen">): string {
  const { status: words, since, opened: openedWords, seen } = missionMessages;
  return [
    statusSince ? since(words[status], formatFactDate(statusSince)) : words[status],
    opened && openedWords(formatFactDate(opened)),
    seen(formatMonth(lastSeen)),
  ]
    .filter(Boolean)
    .join(" · ");
}
