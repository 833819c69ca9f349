import { loadCoverage } from "../../data/loadDataset.ts";
import type { SourceCoverage } from "../../domain/dataset.ts";
import { useLoaded } from "../../ui/useLoaded.ts";

/** Returns what is known of a source as a whole; nothing while the list of sources loads. */
export function useSources(): (id: string) => SourceCoverage | undefined {
  const coverage = useLoaded("coverage", loadCoverage);
  if (coverage.state !== "here") return () => undefined;
  const { sources } = coverage.value;
  return (id) => sources.find((source) => source.id === id);
}

/** Returns as of when a source is, in words; nothing while the list of sources loads. */
export function useSourceDates(): (id: string) => string | undefined {
  const sourceOf = useSources();
  return (id) => sourceOf(id)?.date;
}
