export const PAIR_STATES = ["nothing-found", "stated-none", "broken", "relations"] as const;
/**
 * State of the relations of a pair, as far as tables and dossiers know: relations are known (also when they
 * are lowered); they are broken off or suspended; it is certain that there are none; none found.
 */
export type PairState = (typeof PAIR_STATES)[number];
