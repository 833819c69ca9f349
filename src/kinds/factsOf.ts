import type { PairFacts } from "../domain/pairFacts.ts";
import type { AnyKind, FactOf } from "./defineKind.ts";

/** Returns the facts of a kind that the tables know of a pair, in the order of their table. */
export function factsOf<K extends AnyKind>(
  kind: K,
  facts: Pick<PairFacts, "byKind"> | undefined,
): readonly FactOf<K>[] {
  // What stands under the id of a kind was read by its declaration.
  return (facts?.byKind.get(kind.id) ?? []) as unknown as readonly FactOf<K>[];
}
