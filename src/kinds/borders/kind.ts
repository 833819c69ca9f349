import { defineKind, number, optional } from "../defineKind.ts";

/** Longer than any border of two states, in kilometres. */
const LONGEST = 20_000;
const kilometres = number({ most: LONGEST, decimals: 2, unit: "kilometres" });

/** The length of a land border as each of the two gives it. */
export const borders = defineKind({
  id: "borders",
  ends: ["a", "b"],
  isDirected: false,
  key: ["a", "b"],
  columns: { kmByA: optional(kilometres), kmByB: optional(kilometres) },
  source: "cia-factbook",
  place: "neighbourhood",
});
