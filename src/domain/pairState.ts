export const PAIR_STATES = ["nothing-found", "stated-none", "broken", "relations"] as const;
/**
 * State of the relations of a pair, as far as tables and dossiers know: relations are known (also when they
 * are lowered); they are broken off or suspended; it is certain that there are none; none found.
 */
export type PairState = (typeof PAIR_STATES)[number];

/**
 * State of the relations of a pair in a year: in a past one of the two may have been no independent state
 * by the list used.
 */
export type StateInYear = PairState | "not-independent";
