import type { MatrixSign } from "../../domain/matrix.ts";

/**
 * The signs that every font has; the others (disc, ring, square, bars) are drawn by the style sheet.
 * All are told apart without colour, on paper too.
 */
export const SIGNS: Readonly<Partial<Record<MatrixSign, string>>> = {
  broken: "×",
  "nothing-found": "·",
  "not-independent": "–",
  "no-mission": "·",
  "tie-strong": "+",
  "tie-plain": "=",
  "tie-one-way": ">",
  "tie-dashed": "~",
  "tie-dotted": ":",
  "no-tie": "·",
  "no-figure": "·",
};
