import type {
  AgreementFact,
  DossierFile,
  EventFact,
  MissionFact,
  RecognitionSpell,
  RelationSpell,
  RepresentationFact,
  Source,
  TradeFact,
  VisaFact,
  VisitFact,
} from "../domain/dataset.ts";
import { emptyDossier } from "../domain/emptyDossier.ts";
import { code, pairKey } from "./codes.ts";
import { on } from "./dates.ts";

/** Returns the dossier of a pair, empty but for the changes. */
export function makeDossier(pair: string, changes: Partial<DossierFile> = {}): DossierFile {
  return { ...emptyDossier(pairKey(pair)), depth: "full", ...changes };
}

/** Returns a source; its id is its title. */
export function makeSource(id: string, changes: Partial<Source> = {}): Source {
  return {
    id,
    title: id,
    publisher: "A publisher",
    licence: "CC BY-SA 4.0",
    date: "November 2025",
    kind: "encyclopedia",
    ...changes,
  };
}

/** Returns an event; its id is its text. */
export function makeEvent(id: string, changes: Partial<EventFact> = {}): EventFact {
  return {
    ...factOf(id),
    date: on("1964"),
    kind: "statement",
    status: "happened",
    text: id,
    actors: [],
    third: [],
    ...changes,
  };
}

export function makeRelation(id: string, changes: Partial<RelationSpell> = {}): RelationSpell {
  return { ...factOf(id), state: "established", date: on("1964-06-27"), text: id, ...changes };
}

/** Returns that Morocco recognised Peru, where not changed. */
export function makeRecognition(
  id: string,
  changes: Partial<RecognitionSpell> = {},
): RecognitionSpell {
  return {
    ...factOf(id),
    by: code("MAR"),
    of: code("PER"),
    state: "recognised",
    date: on("1984-08-16"),
    text: id,
    ...changes,
  };
}

/** Returns an open embassy of Morocco in Peru, where not changed. */
export function makeMission(id: string, changes: Partial<MissionFact> = {}): MissionFact {
  return {
    ...factOf(id),
    sender: code("MAR"),
    host: code("PER"),
    class: "embassy",
    kind: "embassy",
    city: "Lima",
    status: "open",
    spells: [],
    covers: [],
    ...changes,
  };
}

/** Returns that a source says Morocco has no mission in Peru, where not changed. */
export function makeRepresentation(
  id: string,
  changes: Partial<RepresentationFact> = {},
): RepresentationFact {
  return {
    ...factOf(id),
    sender: code("MAR"),
    host: code("PER"),
    state: "none",
    date: on("2020"),
    text: id,
    ...changes,
  };
}

/** Returns a visit from Morocco to Peru, where not changed. */
export function makeVisit(id: string, changes: Partial<VisitFact> = {}): VisitFact {
  return {
    ...factOf(id),
    from: code("MAR"),
    to: code("PER"),
    persons: [{ name: id, office: "foreign minister" }],
    date: on("2004-11-30"),
    status: "happened",
    text: id,
    third: [],
    ...changes,
  };
}

export function makeTrade(id: string, changes: Partial<TradeFact> = {}): TradeFact {
  return {
    ...factOf(id),
    direction: "total",
    qualifier: "exactly",
    thousandUsd: 24_000,
    covers: "not-stated",
    date: on("2014"),
    text: id,
    ...changes,
  };
}

export function makeAgreement(id: string, changes: Partial<AgreementFact> = {}): AgreementFact {
  return {
    ...factOf(id),
    title: id,
    subject: "culture",
    status: "signed",
    date: on("2004"),
    text: id,
    ...changes,
  };
}

/** Returns a visa rule for citizens of Morocco in Peru. */
export function makeVisa(id: string, changes: Partial<VisaFact> = {}): VisaFact {
  return {
    ...factOf(id),
    from: code("MAR"),
    to: code("PER"),
    rule: "visa-free",
    date: on("2020"),
    text: id,
    ...changes,
  };
}

function factOf(id: string) {
  return { id, sources: [] };
}
