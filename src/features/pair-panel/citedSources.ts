import type { Citation, Source } from "../../domain/dataset.ts";
import { compareFactDates } from "../../domain/factDate.ts";
import { MEMBERSHIP_SOURCES, type PairFacts, TRADE_DATA_SETS } from "../../domain/pairFacts.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { hasTies, organisationTies } from "../../domain/sharedOrganisations.ts";
import { buildTimeline } from "../../domain/timeline.ts";
import { accreditations } from "../../kinds/accreditations/kind.ts";
import type { AnyKind, Place } from "../../kinds/defineKind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import { KINDS } from "../../kinds/index.ts";
import { journeys, TRAVELLER } from "../../kinds/journeys/kind.ts";
import { tradeShares } from "../../kinds/trade_shares/kind.ts";
import { visas } from "../../kinds/visas/kind.ts";
import { absentRelations } from "./absentRelations.ts";
import { newestShares } from "./newestShares.ts";
import type { UnnumberedPage } from "./pairPage.ts";
import { recognitionSpells } from "./recognitionSpells.ts";
import { shownOfKind } from "./shownOfKind.ts";
import { tableEntries } from "./tableEntries.ts";
import { tableQuestions } from "./tableQuestions.ts";
import { tradeFigures } from "./tradeFigures.ts";

interface Sourced {
  readonly sources: readonly Citation[];
}

/**
 * Returns the sources that the facts of a page cite, each once, in the order in which a reader meets
 * them: their numbers.
 * @param known sources of the files of the page, more than it cites
 */
export function citedSources(page: UnnumberedPage, known: readonly Source[]): Source[] {
  const byId = new Map(known.map((source) => [source.id, source]));
  const ids = new Set(listCitations(page).map(({ id }) => id));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

/** One function a section, in the order of the sections of the page. */
function listCitations(page: UnnumberedPage): Citation[] {
  return [
    ...ofHead(page),
    ...ofHistory(page),
    ...[page.partyA, page.partyB].flatMap((sender) => ofMissions(page, sender)),
    ...[page.partyA, page.partyB].flatMap((from) => ofVisits(page, from)),
    ...ofTrade(page),
    ...ofOrganisations(page),
    ...ofOtherTies(page),
    ...collect([...page.dossier.openQuestions, ...tableQuestions(page)]),
  ];
}

function ofHead(page: UnnumberedPage): Citation[] {
  const { established, changes } = pairRelations(page.dossier, page.facts);
  const [lead, ...others] = established;
  if (!lead && changes.length === 0) return [...absentRelations(page).citations];
  return [...(lead ? [lead] : []), ...changes, ...others].flatMap(({ citations }) => citations);
}

function ofHistory(page: UnnumberedPage): Citation[] {
  const { dossier } = page;
  return collect([
    ...(dossier.summary ? [dossier.summary] : []),
    ...recognitionSpells(page).flat(),
    ...buildTimeline(dossier, tableEntries(page)).flatMap(({ entries }) => entries),
  ]);
}

function ofMissions({ dossier, facts }: UnnumberedPage, sender: PartyCode): Citation[] {
  const missions = pairMissions(dossier, facts).filter((mission) => mission.sender === sender);
  const isHonorary = ({ class: name }: (typeof missions)[number]) => name === "honorary";
  return [
    ...missions.filter((mission) => !isHonorary(mission)).flatMap(({ citations }) => citations),
    ...collect(dossier.representations.filter((fact) => isOwn(fact) && fact.sender === sender)),
    ...collect(factsOf(accreditations, facts).filter((fact) => fact.sender === sender)),
    ...missions.filter(isHonorary).flatMap(({ citations }) => citations),
  ];
}

function ofVisits({ dossier, facts }: UnnumberedPage, from: PartyCode): Citation[] {
  const visits = dossier.visits
    .filter((visit) => isOwn(visit) && visit.from === from)
    .sort((one, other) => compareFactDates(one.date, other.date));
  return collect([...visits, ...(from === TRAVELLER ? factsOf(journeys, facts) : [])]);
}

function ofTrade({ dossier, facts, trade }: UnnumberedPage): Citation[] {
  const series = trade.state === "here" ? trade.value : [];
  return collect([
    ...tradeFigures(dossier),
    ...TRADE_DATA_SETS.flatMap((dataSet) => series.filter((one) => one.dataSet === dataSet)),
    ...newestShares(factsOf(tradeShares, facts)),
  ]);
}

function ofOrganisations({ atlas, pair, dossier }: UnnumberedPage): Citation[] {
  return [
    ...collect(dossier.organisations.filter(isOwn)),
    ...(hasTies(organisationTies(atlas, pair)) ? MEMBERSHIP_CITATIONS : []),
  ];
}

/** What the rosters of the members of organisations rest on. */
export const MEMBERSHIP_CITATIONS: readonly Citation[] = MEMBERSHIP_SOURCES.map((id) => ({ id }));

function ofOtherTies({ dossier, facts }: UnnumberedPage): Citation[] {
  return collect([
    ...ofPlace("neighbourhood", facts),
    ...dossier.visas.filter(isOwn),
    ...factsOf(visas, facts),
    ...dossier.agreements.filter(isOwn),
    ...ofPlace("other-ties", facts),
  ]);
}

/** The facts of all kinds of a place, in the order of the page. */
function ofPlace(place: Place, facts: PairFacts | undefined): Sourced[] {
  return KINDS.filter((kind) => kind.place === place).flatMap((kind: AnyKind): Sourced[] => {
    const { standing, ended } = shownOfKind(kind, facts);
    return [...standing, ...ended];
  });
}

/** Whether a fact of the dossier is recorded under the pair of the page. */
function isOwn({ ofPair }: { readonly ofPair?: unknown }): boolean {
  return ofPair === undefined;
}

function collect(facts: readonly Sourced[]): Citation[] {
  return facts.flatMap(({ sources }) => sources);
}
