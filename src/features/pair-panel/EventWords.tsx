import type { ToldFact } from "../../domain/timeline.ts";
import type { AnyKind, FactOf } from "../../kinds/defineKind.ts";
import { KINDS } from "../../kinds/index.ts";
import { wordsOf } from "../../kinds/words.ts";
import { useTelling } from "./useTelling.ts";

/** A fact of a table as an event of the timeline, in the words of its kind. */
export function EventWords({ told }: { readonly told: ToldFact }) {
  const beside = useTelling();
  const kind: AnyKind | undefined = KINDS.find(({ id }) => id === told.kind);
  const tell = kind && wordsOf(kind).event?.[told.moment];
  if (tell === undefined) throw new Error(`${told.kind} has no words for what ${told.moment}`);
  const fact = told.fact as FactOf<AnyKind>;
  return (
    <>
      {tell(fact, beside)}
      {fact.note && ` (${fact.note})`}
    </>
  );
}
