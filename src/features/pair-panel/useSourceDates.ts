import { loadCoverage } from "../../data/loadDataset.ts";
import { useLoaded } from "../../ui/useLoaded.ts";

/** Returns as of when a source is, in words; nothing while the list of sources loads. */
export function useSourceDates(): (id: string) => string | undefined {
  const coverage = useLoaded("coverage", loadCoverage);
  if (coverage.state !== "here") return () => undefined;
  const { sources } = coverage.value;
  return (id) => sources.find((source) => source.id === id)?.date;
}
