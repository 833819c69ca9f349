import { listFacts } from "../facts.ts";
import { FILES, type Geodata, type ParsedDossier } from "../geodata.ts";
import type { Problem } from "../problem.ts";
import { rememberObject } from "../remember.ts";

/**
 * What is cited is in the list of sources, and what is in the list is cited, or marked as a source
 * of tables. While a dossier cannot be read nobody knows what it cites: no orphans then.
 */
export function checkCitations(geodata: Geodata): Problem[] {
  const known = new Set(geodata.sources.map(({ id }) => id));
  const citations = geodata.dossiers.flatMap(citationsOf);
  const cited = new Set([
    ...citations.map(({ id }) => id),
    ...geodata.corrections.map(({ value }) => value.source),
  ]);

  const unknown = citations
    .filter(({ id }) => !known.has(id))
    .map(({ id, dossier, path }) => ({
      ...dossier.locate(path),
      found: `unknown source ${id}`,
      allowed: `allowed are the ids of ${FILES.sources}`,
    }));
  if (geodata.unreadableDossiers.size > 0) return unknown;
  const orphans = geodata.sources.flatMap(({ id, usedBy }, index) =>
    cited.has(id) || usedBy !== undefined
      ? []
      : {
          ...geodata.locateSource([index, "id"]),
          found: `the source ${id} is cited nowhere`,
          allowed: "cite it, remove it, or say usedBy: tables",
        },
  );
  return [...unknown, ...orphans];
}

interface CitationAtPath {
  readonly id: string;
  readonly dossier: ParsedDossier;
  readonly path: readonly PropertyKey[];
}

const citationsOf = rememberObject((dossier: ParsedDossier): readonly CitationAtPath[] => {
  const { record } = dossier;
  const citing: readonly {
    readonly sources: readonly { readonly id: string }[];
    readonly path: readonly PropertyKey[];
  }[] = [
    ...(record.summary ? [{ sources: record.summary.sources, path: ["summary"] }] : []),
    ...listFacts(dossier).map((fact) => ({ sources: fact.record.sources, path: fact.path })),
    ...record.openQuestions.map(({ sources }, index) => ({
      sources,
      path: ["openQuestions", index],
    })),
  ];
  return citing.flatMap(({ sources, path }) =>
    sources.map(({ id }, index) => ({ id, dossier, path: [...path, "sources", index, "id"] })),
  );
});
