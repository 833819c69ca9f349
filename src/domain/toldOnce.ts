import type { Citation } from "./dataset.ts";
import { type Comparable, isSameFact } from "./sameFact.ts";

/** A record of a dossier or of a table. */
interface Told extends Comparable {
  readonly sources: readonly Citation[];
  /** The table that it stands in; none for a dossier. */
  readonly told?: { readonly kind: string };
}

/**
 * Returns the records of a pair without those that tell what an earlier one of elsewhere tells: that one
 * has their sources too. Two records of one table are two facts. A war holds all the incidents of its
 * time; of journeys and the like a record stands for one of each table.
 * @param records the one that tells it best first: a dossier before a table, a war before a dispute
 */
export function tellOnce<Record extends Told>(records: readonly Record[]): Record[] {
  const told: { record: Record; readonly tables: Set<string | undefined> }[] = [];
  for (const record of records) {
    const table = record.told?.kind;
    const earlier = record.same && told.find((one) => holds(one, record, table));
    if (earlier === undefined) {
      told.push({ record, tables: new Set([table]) });
      continue;
    }
    const sources = joinCitations(earlier.record.sources, record.sources);
    earlier.record = { ...earlier.record, sources };
    if (record.same?.of !== "fighting") earlier.tables.add(table);
  }
  return told.map(({ record }) => record);
}

function holds(
  earlier: { readonly record: Told; readonly tables: ReadonlySet<string | undefined> },
  record: Told,
  table: string | undefined,
): boolean {
  return !earlier.tables.has(table) && isSameFact(earlier.record, record);
}

/** Returns all citations, each once. */
function joinCitations(one: readonly Citation[], other: readonly Citation[]): Citation[] {
  const known = new Set(one.map(({ id, at }) => `${id} ${at}`));
  return [...one, ...other.filter(({ id, at }) => !known.has(`${id} ${at}`))];
}
