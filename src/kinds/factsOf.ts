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

/**
 * Returns the facts of a kind, each once: two rows may say the same, such as two pacts without a name,
 * and a reader could not tell them apart.
 */
export function distinctFactsOf<K extends AnyKind>(
  kind: K,
  facts: Pick<PairFacts, "byKind"> | undefined,
): readonly FactOf<K>[] {
  return [...new Map(factsOf(kind, facts).map((fact) => [JSON.stringify(fact), fact])).values()];
}
