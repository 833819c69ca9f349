import type { FactDate } from "../../domain/factDate.ts";
import type { PairFacts } from "../../domain/pairFacts.ts";
import type { AnyKind, FactOf } from "../../kinds/defineKind.ts";
import { distinctFactsOf } from "../../kinds/factsOf.ts";

/**
 * Returns the facts of a kind as the page has them: first those that stand, or have no time, then those
 * that have ended, of a kind whose facts may go on. Each is told once.
 */
export function shownOfKind<K extends AnyKind>(
  kind: K,
  facts: PairFacts | undefined,
): { readonly standing: readonly FactOf<K>[]; readonly ended: readonly FactOf<K>[] } {
  const all = distinctFactsOf(kind, facts);
  if (!mayGoOn(kind)) return { standing: all, ended: [] };
  const ended = all.filter(hasEnded);
  return { standing: all.filter((fact) => !ended.includes(fact)), ended };
}

function mayGoOn({ columns }: AnyKind): boolean {
  return Object.values(columns).some(({ use, isOptional }) => use === "ends" && isOptional);
}

/** Whether a fact lasted for a time that is over. */
function hasEnded(fact: object): boolean {
  const { date } = fact as { readonly date?: FactDate };
  return date?.shape === "span" && !date.isOngoing;
}
