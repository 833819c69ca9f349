import type { Citation, Source } from "../../domain/dataset.ts";
import { MEMBERSHIP_SOURCES, TRADE_DATA_SETS } from "../../domain/pairFacts.ts";
import { pairMissions } from "../../domain/pairMissions.ts";
import { pairRelations } from "../../domain/pairRelations.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { hasTies, organisationTies } from "../../domain/sharedOrganisations.ts";
import { buildTimeline } from "../../domain/timeline.ts";
import { accreditations } from "../../kinds/accreditations/kind.ts";
import { factsOf } from "../../kinds/factsOf.ts";
import type { UnnumberedPage } from "./pairPage.ts";
import { pairVisits } from "./pairVisits.ts";
import { recognitionSpells } from "./recognitionSpells.ts";
import { tableEntries } from "./tableEntries.ts";
import { tableQuestions } from "./tableQuestions.ts";
import { tradeFigures } from "./tradeFigures.ts";

interface Sourced {
  readonly sources: readonly Citation[];
}

/**
 * Returns the sources that are cited, each once, in the order of the citations: their numbers.
 * @param known sources of the files of the page, more than it cites
 */
export function citedSources(citations: readonly Citation[], known: readonly Source[]): Source[] {
  const byId = new Map(known.map((source) => [source.id, source]));
  return [...new Set(citations.map(({ id }) => id))].flatMap((id) => byId.get(id) ?? []);
}

/**
 * Returns what a page cites, in the order in which a reader meets it: one function a section. What the
 * rarer kinds cite comes after it (`laterFacts.ts`), and so does yearly trade.
 */
export function listCitations(page: UnnumberedPage): Citation[] {
  const { dossier } = page;
  return [
    ...ofOtherDates(page),
    ...ofHistory(page),
    ...[page.partyA, page.partyB].flatMap((sender) => ofMissions(page, sender)),
    ...[page.partyA, page.partyB].flatMap((from) => ofVisits(page, from)),
    ...collect(tradeFigures(dossier)),
    ...ofOrganisations(page),
    ...collect([...dossier.visas.filter(isOwn), ...dossier.agreements.filter(isOwn)]),
    ...collect([...dossier.openQuestions, ...tableQuestions(page)]),
    ...ofSeries(page),
  ];
}

/** Dates of the relations besides the one that the sentence leads with. */
function ofOtherDates(page: UnnumberedPage): Citation[] {
  const [, ...others] = pairRelations(page.dossier, page.facts).established;
  return others.flatMap(({ citations }) => citations);
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

/** Those of the table come after the rest of the page, and are cited with what comes then. */
function ofVisits({ dossier }: UnnumberedPage, from: PartyCode): Citation[] {
  return collect(pairVisits({ dossier, facts: undefined }, from).own);
}

/** Yearly trade comes after the rest of the page. */
function ofSeries({ trade }: UnnumberedPage): Citation[] {
  const series = trade.state === "here" ? trade.value : [];
  return collect(
    TRADE_DATA_SETS.flatMap((dataSet) => series.filter((one) => one.dataSet === dataSet)),
  );
}

function ofOrganisations({ atlas, partyA, partyB, dossier }: UnnumberedPage): Citation[] {
  return [
    ...collect(dossier.organisations.filter(isOwn)),
    ...(hasTies(organisationTies(atlas, [partyA, partyB])) ? MEMBERSHIP_CITATIONS : []),
  ];
}

/** What the rosters of the members of organisations rest on. */
export const MEMBERSHIP_CITATIONS: readonly Citation[] = MEMBERSHIP_SOURCES.map((id) => ({ id }));

/** Whether a fact of the dossier is recorded under the pair of the page. */
function isOwn({ ofPair }: { readonly ofPair?: unknown }): boolean {
  return ofPair === undefined;
}

function collect(facts: readonly Sourced[]): Citation[] {
  return facts.flatMap(({ sources }) => sources);
}
