import { defineKind, percent, whole } from "../defineKind.ts";

/** More than all votes of the General Assembly. */
const MOST_VOTES = 20_000;

/** Identical votes in percent from which on, and below which, two states are drawn on the map. */
export const VOTE_ALIKE = 90;
export const VOTE_APART = 50;

/** How two states voted in the General Assembly, one row for all its years. */
export const voteAgreement = defineKind({
  id: "vote_agreement",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b"],
  columns: {
    votes: whole({ most: MOST_VOTES }),
    identicalPercent: percent({ decimals: 1 }),
    agreementPercent: percent({ decimals: 1 }),
  },
  source: "un-votes",
  place: "other-ties",
});
