import type { ToldFact } from "../../domain/timeline.ts";
import type { AnyKind, FactOf } from "../../kinds/defineKind.ts";
import type { Telling } from "../../kinds/defineWords.ts";
import { KINDS } from "../../kinds/index.ts";
import { wordsOf } from "../../kinds/words.ts";
import { beginWithName } from "../../messages/format/nameInSentence.ts";
import { useTelling } from "./useTelling.ts";

/** A fact of a table as an event of the timeline, in the words of its kind. */
export function EventWords({ told }: { readonly told: ToldFact }) {
  return tellEvent(told, useTelling());
}

/**
 * Returns a fact of a table as an event, in the words of its kind.
 * @throws Error where the kind has no words for it
 */
export function tellEvent(told: ToldFact, beside: Telling): string {
  const kind: AnyKind | undefined = KINDS.find(({ id }) => id === told.kind);
  const tell = kind && wordsOf(kind).event?.[told.moment];
  if (tell === undefined) throw new Error(`${told.kind} has no words for what ${told.moment}`);
  const fact = told.fact as FactOf<AnyKind>;
  const words = beginWithName(tell(fact, beside));
  return fact.note ? `${words} (${fact.note})` : words;
}
