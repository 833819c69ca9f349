import type { Citation, Source } from "../../src/domain/dataset.ts";
import type { SourceRecord } from "../schema/sources.ts";

/** Returns the sources by id, without what only the compiler needs to know of them. */
export function indexSources(records: readonly SourceRecord[]): ReadonlyMap<string, Source> {
  return new Map(
    records.map(({ usedBy: _usedBy, sentences: _sentences, ...source }) => [source.id, source]),
  );
}

/** Returns each cited source once, in the order of the first citation: the order of its number. */
export function citedSources(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const ids = new Set(citations.map(({ id }) => id));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}
