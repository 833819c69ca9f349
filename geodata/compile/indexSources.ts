import type { Source } from "../../src/domain/dataset.ts";
import type { SourceRecord } from "../schema/sources.ts";

/** Returns the sources by id, without what only the compiler needs to know of them. */
export function indexSources(records: readonly SourceRecord[]): ReadonlyMap<string, Source> {
  return new Map(
    records.map(({ usedBy: _usedBy, sentences: _sentences, ...source }) => [source.id, source]),
  );
}
