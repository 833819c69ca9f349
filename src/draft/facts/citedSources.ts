import type { Citation, Source } from "../../domain/dataset.ts";

/** Returns each cited source once, in the order of the first citation: the order of its number. */
export function citedSources(
  citations: readonly Citation[],
  sources: ReadonlyMap<string, Source>,
): Source[] {
  const ids = new Set(citations.map(({ id }) => id));
  return [...ids].flatMap((id) => sources.get(id) ?? []);
}
