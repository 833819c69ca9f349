import { defineClauses } from "../defineClauses.ts";
import { unVotes } from "./kind.ts";

/** Percent: so much agreement, or so little, is rare. */
const VERY_ALIKE = 95;
const APART = 35;

export const voteClauses = defineClauses(unVotes, ({ figures, parties }) =>
  figures.flatMap(({ figure, year, ranks, sources }) => {
    if (year === undefined) return [];
    const cited = sources.map(({ id }) => id);
    // No state voted more like it: others may have voted as much.
    const first = parties.find((party) => ranks.get(party)?.place === 1);
    if (first !== undefined) {
      return [
        {
          form: "mostAlike",
          time: "present" as const,
          weight: 49,
          first,
          numbers: [figure, year],
          sources: cited,
        },
      ];
    }
    return [
      {
        form: "alike",
        time: "present" as const,
        weight: figure >= VERY_ALIKE || figure <= APART ? 29 : 18,
        numbers: [figure, year],
        sources: cited,
      },
    ];
  }),
);
