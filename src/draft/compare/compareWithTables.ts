import type { DossierFile } from "../../domain/dataset.ts";
import type { PairFacts, TradeSeries } from "../../domain/pairFacts.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import type { OrganisationTies } from "../../domain/sharedOrganisations.ts";
import { KINDS } from "../../kinds/index.ts";
import { listKindMarks } from "../../kinds/timelineEntries.ts";
import type { FactList } from "../facts/factLists.ts";
import { compareAgreements } from "./compareAgreements.ts";
import { compareMissions, compareRepresentation } from "./compareMissions.ts";
import { compareOrganisation } from "./compareOrganisation.ts";
import { compareRelations } from "./compareRelations.ts";
import { compareTrade } from "./compareTrade.ts";
import { compareVisits } from "./compareVisits.ts";
import { type Answer, type Comparison, NOTHING } from "./comparison.ts";

/** What the tables know of a pair. */
export interface KnownOfPair {
  /** The rarer kinds too; `undefined` where there is no file of the pair. */
  readonly facts: PairFacts | undefined;
  readonly series: readonly TradeSeries[];
  /** As `organisationTies` returns them. */
  readonly ties: OrganisationTies;
}

interface Recorded {
  readonly id: string;
  readonly ofPair?: unknown;
}

/**
 * Returns of each claim of a dossier, list by list, whether the tables say the same, something else, or
 * nothing: relations and their turns, missions and what stands in their place, visits, trade, agreements,
 * organisations. Facts of other pairs are not compared.
 */
export function compareWithTables(
  dossier: DossierFile,
  { facts, series, ties }: KnownOfPair,
): Comparison[] {
  const { pair } = dossier;
  const [partyA] = splitPairKey(pair);
  const entries = listKindMarks(KINDS, facts);
  const missions = dossier.missions.filter(isOwn);
  const ofMissions = compareMissions(missions, facts);
  return [
    ...compareList("relations", dossier.relations, (one) => compareRelations(one, facts)),
    ...compareList("missions", missions, (_, place) => ofMissions[place] ?? NOTHING),
    ...compareList("representations", dossier.representations, (one) =>
      compareRepresentation(one, facts),
    ),
    ...compareList("visits", dossier.visits, (one) => compareVisits(one, entries)),
    ...compareList("trade", dossier.trade, (one) => compareTrade(one, { series, partyA })),
    ...compareList("agreements", dossier.agreements, (one) => compareAgreements(one, entries)),
    ...compareList("organisations", dossier.organisations, (one) =>
      compareOrganisation(one, { pair, ties }),
    ),
  ];
}

function compareList<Fact extends Recorded>(
  list: FactList,
  claims: readonly Fact[],
  compare: (claim: Fact, place: number) => Answer,
): Comparison[] {
  return claims
    .filter(isOwn)
    .map((claim, place) => ({ list, id: claim.id, ...compare(claim, place) }));
}

function isOwn({ ofPair }: Recorded): boolean {
  return ofPair === undefined;
}
