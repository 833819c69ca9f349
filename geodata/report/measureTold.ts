import type { DossierFile } from "../../src/domain/dataset.ts";
import { yearsOfSource } from "../compile/sourceYears.ts";
import type { DecodedEdition } from "./decodeEdition.ts";
import { percentileOf } from "./measureDated.ts";

/** What the pairs that are told in words hold. */
export interface ToldReport {
  readonly full: number;
  readonly notes: number;
  readonly events: number;
  /** Facts of a full dossier: those with an id, shown on its page in words of its own. */
  readonly facts: { readonly tenth: number; readonly median: number; readonly ninetieth: number };
  /** The sources that dossiers cite, by the last year that they speak of, the newest first; `undefined`: of no known year. */
  readonly sources: readonly {
    readonly year: number | undefined;
    readonly sources: number;
    /** Dossiers that cite any of them. */
    readonly dossiers: number;
  }[];
}

/** Returns how many pairs are told, in how many facts, and how old what they are told after is. */
export function measureTold({ start, read, geodata }: DecodedEdition): ToldReport {
  const dossiers = start.dossiers.map(
    ({ pair }) => JSON.parse(read(`dossier/${pair}`)) as DossierFile,
  );
  const full = dossiers.filter(({ depth }) => depth === "full");
  const at = (share: number) => percentileOf(full.map(countFacts), share);
  return {
    full: full.length,
    notes: dossiers.length - full.length,
    events: dossiers.reduce((sum, { events }) => sum + events.length, 0),
    facts: { tenth: at(0.1), median: at(0.5), ninetieth: at(0.9) },
    sources: countSources(dossiers, (id) => yearsOfSource(geodata.sources, id)?.[1]),
  };
}

/** How many facts a dossier tells: every entry of its lists that has an id of its own. */
function countFacts(dossier: DossierFile): number {
  const { events, relations, recognitions, missions, representations } = dossier;
  const { visits, trade, agreements, visas, organisations } = dossier;
  return [
    ...[events, relations, recognitions, missions, representations],
    ...[visits, trade, agreements, visas, organisations],
  ].reduce((sum, list) => sum + list.length, 0);
}

function countSources(
  dossiers: readonly DossierFile[],
  yearOf: (id: string) => number | undefined,
): ToldReport["sources"] {
  const byYear = new Map<number | undefined, { sources: Set<string>; dossiers: Set<string> }>();
  for (const { pair, sources } of dossiers) {
    for (const { id } of sources) {
      const year = yearOf(id);
      const held = byYear.get(year) ?? { sources: new Set(), dossiers: new Set() };
      held.sources.add(id);
      held.dossiers.add(pair);
      byYear.set(year, held);
    }
  }
  return [...byYear]
    .map(([year, held]) => ({ year, sources: held.sources.size, dossiers: held.dossiers.size }))
    .sort((one, other) => (other.year ?? 0) - (one.year ?? 0));
}
