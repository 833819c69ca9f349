import type { FactCells } from "../domain/export/pairFactsTable.ts";
import type { FactDate } from "../domain/factDate.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import type { AnyKind } from "./defineKind.ts";
import { factsOf } from "./factsOf.ts";
import { KINDS } from "./index.ts";
import { wordsOf } from "./words.ts";

/** Returns a row of the export for each fact that the kinds know of a pair, in the order of the page. */
export function listKindCells(facts: PairFacts): FactCells[] {
  return KINDS.flatMap((kind: AnyKind) =>
    factsOf(kind, facts).flatMap((fact): FactCells[] => {
      const { date } = fact as { readonly date?: FactDate };
      return wordsOf(kind)
        .cells(fact, splitPairKey(facts.pair))
        .map((cells) => ({ ...(date && { date }), ...cells, citations: fact.sources }));
    }),
  );
}
