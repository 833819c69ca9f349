import { formatCount, formatPercent } from "../../messages/format/formatFigures.ts";
import { defineWords } from "../defineWords.ts";
import { VOTE_ALIKE, VOTE_APART, voteAgreement } from "./kind.ts";

export const voteWords = defineWords(voteAgreement, {
  table: "Agreement in votes",
  lines: {
    name: "Votes in the General Assembly",
    classes: {
      alike: `identical votes in ${VOTE_ALIKE} % and more`,
      apart: `identical votes in less than ${VOTE_APART} %`,
    },
  },
  title: () => "Votes in the United Nations’ General Assembly",
  none: (date) => (date ? `no common votes found, ${date}` : "no common votes found"),
  tell: ({ votes, identicalPercent, agreementPercent }, { date }) => {
    const count = `in ${formatCount(votes)} votes${date ? ` of ${date}` : ""}`;
    return `agreement ${formatPercent(agreementPercent)} %, identical votes ${formatPercent(identicalPercent)} %, ${count}`;
  },
  cells: ({ votes, identicalPercent, agreementPercent }) => [
    {
      kind: "agreement in votes of the General Assembly",
      value: agreementPercent,
      unit: "percent",
      text: `${votes} votes, ${identicalPercent} percent identical`,
    },
  ],
});
