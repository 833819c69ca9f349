import { defineKind, ofAll, yearly } from "../defineKind.ts";

/** More than the roll calls of the General Assembly in any year. */
const MOST_ROLL_CALLS = 1000;

/** Agreement in percent from which on, and below which, two states are drawn on the map. */
export const VOTE_ALIKE = 95;
export const VOTE_APART = 50;

/** How often two states voted alike in the General Assembly, year by year. */
export const unVotes = defineKind({
  id: "un_votes",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b"],
  columns: {
    /**
     * In the votes of the year in which both took part: yes beside no counts nothing, an abstention beside
     * either a half. Years with few common votes have no figure.
     */
    agreement: yearly({ most: 100, decimals: 0, unit: "percent" }),
    /** Of the Assembly in the year, whoever took part. */
    rollCalls: ofAll({ most: MOST_ROLL_CALLS, unit: "roll calls", table: "un_roll_calls" }),
  },
  source: "un-votes",
  place: "other-ties",
  figure: { column: "agreement" },
});
