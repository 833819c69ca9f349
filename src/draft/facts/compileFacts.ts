import type { DossierRecord } from "../../../geodata/schema/dossier.ts";
import type {
  AgreementFact,
  Era,
  EventFact,
  MissionFact,
  RecognitionSpell,
  RelationSpell,
  RepresentationFact,
  TradeFact,
  VisaFact,
  VisitFact,
} from "../../domain/dataset.ts";
import { compareFactDates, earliestDay, type FactDate } from "../../domain/factDate.ts";
import { compileDate, type WrittenDate } from "./compileDate.ts";
import type { FactLists } from "./factLists.ts";

/**
 * Returns the facts of a dossier with compiled dates. Lists whose facts have a date are in its
 * order, others as written.
 * @throws Error when a date is not valid: the checks come first.
 */
export function compileFacts(record: DossierRecord): FactLists {
  const eras = compileEras(record.eras);
  return {
    events: byDate(
      record.events.map(({ era, ...event }): EventFact => {
        const dated = withDate(event);
        const eraId = era ?? findEra(dated.date, eras)?.id;
        return eraId === undefined ? dated : { ...dated, era: eraId };
      }),
    ),
    relations: byDate(record.relations.map((spell): RelationSpell => withDate(spell))),
    recognitions: byDate(record.recognitions.map((spell): RecognitionSpell => withDate(spell))),
    missions: record.missions.map(
      (mission): MissionFact => ({
        ...mission,
        spells: byDate(mission.spells.map((spell) => withDate(spell))),
      }),
    ),
    representations: byDate(
      record.representations.map((fact): RepresentationFact => withDate(fact)),
    ),
    visits: byDate(record.visits.map((visit): VisitFact => withDate(visit))),
    trade: byDate(record.trade.map((trade): TradeFact => withDate(trade))),
    agreements: byDate(record.agreements.map((agreement): AgreementFact => withDate(agreement))),
    visas: byDate(record.visas.map((visa): VisaFact => withDate(visa))),
    organisations: record.organisations,
  };
}

/** Returns the eras with days for years: an era begins on 1 January and ends before the next. */
export function compileEras(eras: DossierRecord["eras"]): Era[] {
  return eras.map(
    ({ id, title, from, until }): Era => ({
      id,
      title,
      from: `${from}-01-01`,
      ...(until !== undefined && { until: `${until}-01-01` }),
    }),
  );
}

/** Returns the era in which the first day of a date lies, if any. */
export function findEra(date: FactDate, eras: readonly Era[]): Era | undefined {
  const day = earliestDay(date);
  if (day === null) return undefined;
  return eras.find(({ from, until }) => day >= from && (until === undefined || day < until));
}

function withDate<Written extends WrittenDate>(fact: Written) {
  const { date: _date, dateRole: _dateRole, asGiven: _asGiven, ...rest } = fact;
  const compiled = compileDate(fact);
  if (!compiled.ok) throw new Error(`${compiled.found}; ${compiled.allowed}`);
  return { ...rest, date: compiled.date };
}

/** Returns the facts in the order of their dates; of one date, in the order as written. */
export function byDate<Fact extends { readonly date: FactDate }>(facts: readonly Fact[]): Fact[] {
  return [...facts].sort((one, other) => compareFactDates(one.date, other.date));
}
