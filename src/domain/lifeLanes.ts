/**
 * The rows of the life line of a pair, from top to bottom: each kind of fact declares the one in which its facts
 * stand.
 */
export const LANES = [
  "relations",
  "conflicts",
  "treaties",
  "military",
  "missions",
  "visits",
  "people",
  "trade",
  "other",
] as const;
export type Lane = (typeof LANES)[number];

/** Returns lanes as bits, the first lane the lowest. */
export function bitsOfLanes(lanes: Iterable<Lane>): number {
  let bits = 0;
  for (const lane of lanes) bits |= 1 << LANES.indexOf(lane);
  return bits;
}

/** Returns the lanes of bits, from top to bottom. */
export function lanesOfBits(bits: number): Lane[] {
  return LANES.filter((_, place) => (bits & (1 << place)) !== 0);
}
