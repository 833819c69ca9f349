/** What reads, shows and writes dossiers: it comes when there is one to work on. */
import type { Atlas } from "../../domain/atlas.ts";
import type { DossierFile, Source } from "../../domain/dataset.ts";
import type { PairFacts, TradeSeries } from "../../domain/pairFacts.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { organisationTies } from "../../domain/sharedOrganisations.ts";
import { compareWithTables } from "../../draft/compare/compareWithTables.ts";
import type { Comparison } from "../../draft/compare/comparison.ts";
import { type DraftPage, factsOfDraft } from "../../draft/page/factsOfDraft.ts";
import { tellTables } from "./tellTables.ts";
import type { Work } from "./work.ts";
import { dossierOf } from "./workFiles.ts";

export { dossierFromYaml } from "../../draft/files/dossierFromYaml.ts";
export { makeFile } from "./exportFiles.ts";

/** What the atlas has on a pair: its tables, its sources, the dossiers that are referred to. */
export interface Tables {
  readonly facts: PairFacts | undefined;
  readonly series: readonly TradeSeries[];
  readonly sources: readonly Source[];
  readonly others: ReadonlyMap<PairKey, DossierFile>;
}

/** The page of a work, and what the tables say of its claims. */
export interface MadePage extends DraftPage {
  readonly comparisons: readonly ToldComparison[];
}

/** Whether the tables say the same as a claim, and else what they say, in words. */
export interface ToldComparison extends Pick<Comparison, "id" | "answer"> {
  readonly told: string;
}

/** Returns the page of a pair as it would look with the dossier of a work. */
export function makePage(work: Work, tables: Tables, atlas: Atlas): MadePage {
  const { facts, series, sources, others } = tables;
  const known = [...sources, ...textAsSource(work)];
  const page = factsOfDraft(dossierOf(work), { facts, series, sources: known, others });
  const ties = organisationTies(atlas, splitPairKey(work.pair));
  const compared = compareWithTables(page.dossier, { facts, series, ties });
  const comparisons = compared.map(({ id, answer, says }): ToldComparison => {
    return { id, answer, told: tellTables(says, atlas) };
  });
  return { ...page, comparisons };
}

function textAsSource({ article, source }: Work): Source[] {
  if (article === undefined) return [];
  const { title, address, ...words } = source;
  return [
    {
      ...{ id: article.source, title: title || article.title, kind: "encyclopedia", ...words },
      ...(/^https?:\/\//.test(address) && { address }),
    },
  ];
}
