import { figureIn, newestOf, yearsWithFigures } from "../../domain/yearFigures.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords } from "../defineWords.ts";
import { unVotes, VOTE_ALIKE, VOTE_APART } from "./kind.ts";

type Votes = FactOf<typeof unVotes>;

export const voteWords = defineWords(unVotes, {
  table: "Agreement in votes",
  lines: {
    name: "Votes in the General Assembly",
    classes: {
      alike: `agreement in votes of ${VOTE_ALIKE} % and more`,
      apart: `agreement in votes of less than ${VOTE_APART} %`,
    },
  },
  title: () => "Votes in the United Nations’ General Assembly",
  none: (date) => (date ? `no common votes found, ${date}` : "no common votes found"),
  tell: ({ agreement, rollCalls }) => {
    const [year, percent] = newestOf(agreement) ?? [];
    if (year === undefined) return "no year with enough common votes";
    const count = figureIn(rollCalls, year);
    const beside =
      count === undefined ? "" : `, a year of ${formatCount(count)} roll calls of the Assembly`;
    return `agreement ${percent} % in ${year}${beside}`;
  },
  yearly: (fact) => [
    { name: "Agreement", figures: fact.agreement, tell: (percent) => `${percent} %` },
    { name: "Roll calls of the Assembly", figures: rollCallsBeside(fact), tell: formatCount },
  ],
  cells: () => [{ kind: "agreement in votes of the General Assembly" }],
});

/** The roll calls from the first to the last year in which the two have figures. */
function rollCallsBeside({ agreement, rollCalls }: Votes): Votes["rollCalls"] {
  const [first, last] = yearsWithFigures(agreement) ?? [0, 0];
  return rollCalls.filter(([year]) => year >= first && year <= last);
}
