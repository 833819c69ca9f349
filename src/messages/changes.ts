import type { ChangeKind } from "../domain/changes.ts";
import { pairName } from "./pairTitle.ts";

/** Words of the list of what changed between two years. */
export const changesMessages = {
  title: (since: number, year: number) => `What changed, ${since}–${year}`,
  explain: "Between 31 December of the one year and of the other.",
  explainNewest: (day: string) => `From 31 December of that year to ${day}.`,
  since: "Since the end of",
  loading: "Loading earlier years …",
  missing: "The past did not load.",
  nothing: "Nothing dated between these years was found.",
  limits:
    "Breaks of relations are known for the hard cases only: a relation once begun counts until a break is recorded. Changes without a date are left out.",
  noBloc: "Joining and leaving is listed for a country, a pair, or organisations in the filter.",
  kinds: {
    joined: "Joined an organisation",
    left: "Left an organisation",
    recognised: "Recognised",
    withdrawn: "Recognition withdrawn, as claimed",
    established: "Diplomatic relations established",
    severed: "Relations broken off",
    suspended: "Relations suspended",
    resumed: "Relations restored",
    downgraded: "Relations lowered",
    "stated-none": "Stated that there are no relations",
    ended: "A recorded spell ended",
    "became-independent": "Independent, by the list used",
    "ceased-independent": "No longer independent, by the list used",
  } satisfies Readonly<Record<ChangeKind, string>>,
  undone: (count: string, year: number | undefined) =>
    year === undefined
      ? `, of which ${count} no longer stand`
      : `, of which ${count} no longer stood in ${year}`,
  recognition: (by: string, of: string) => `${of}, by ${by}`,
  pair: pairName,
  by: (name: string) => `by ${name}`,
  more: (count: string) => `Show all ${count}`,
  sources: "Sources",
  ownRosters: "Rosters of the organisations, see “Sources”",
  statehoodSource: "Gleditsch and Ward’s list of independent states",
} as const;
