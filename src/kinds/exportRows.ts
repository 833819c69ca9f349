import type { FactCells } from "../domain/export/pairFactsTable.ts";
import type { FactDate } from "../domain/factDate.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { figureIn, type YearFigures } from "../domain/yearFigures.ts";
import { type AnyKind, columnsOfAll, yearlyColumnsOf } from "./defineKind.ts";
import { factsOf } from "./factsOf.ts";
import { KINDS } from "./index.ts";
import { wordsOf } from "./words.ts";

type Cells = Omit<FactCells, "citations">;

/**
 * Returns a row of the export for each fact that the kinds know of a pair, and for each year of figures
 * by year, in the order of the page.
 */
export function listKindCells(facts: Pick<PairFacts, "pair" | "byKind">): FactCells[] {
  return KINDS.flatMap((kind: AnyKind) =>
    factsOf(kind, facts).flatMap((fact): FactCells[] => {
      const { date } = fact as { readonly date?: FactDate };
      return wordsOf(kind)
        .cells(fact, splitPairKey(facts.pair))
        .flatMap((cells) => rowsByYear(kind, fact, cells))
        .map((cells) => ({ ...(date && { date }), ...cells, citations: fact.sources }));
    }),
  );
}

/** Figures by year are a row a year; a column among several is told by its name, what is of all beside them. */
function rowsByYear(kind: AnyKind, fact: object, cells: Cells): readonly Cells[] {
  const columns = yearlyColumnsOf(kind);
  if (columns.length === 0) return [cells];
  const fields = fact as Readonly<Record<string, YearFigures | undefined>>;
  const beside = (year: number) =>
    columnsOfAll(kind).flatMap(([field, { unit }]) => {
      const count = figureIn(fields[field] ?? [], year);
      return count === undefined ? [] : `of ${count} ${unit}`;
    });
  return columns.flatMap(([field, { unit }]) =>
    (fields[field] ?? []).map(([year, value]) => ({
      ...cells,
      ...(columns.length > 1 && { what: [cells.what, field].filter(Boolean).join(", ") }),
      year,
      value,
      unit,
      ...textOf([...beside(year), cells.text]),
    })),
  );
}

function textOf(words: readonly (string | undefined)[]): Pick<Cells, "text"> {
  const text = words.filter(Boolean).join("; ");
  return text === "" ? {} : { text };
}
