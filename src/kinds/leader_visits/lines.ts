import { defineLines, wayOf } from "../defineLines.ts";
import { isToHost, leaderVisits } from "./kind.ts";

/** Visits to the host, no meetings of many; a line begins where the visitor comes from. */
export const visitLines = defineLines(leaderVisits, {
  group: "relations",
  classes: { bothWays: "strong", aToB: "a-to-b", bToA: "b-to-a" },
  isOfYear: true,
  classOf: (journeys, parties) =>
    wayOf(
      journeys.filter(isToHost).map(({ visitor }) => visitor),
      parties,
    ),
});
