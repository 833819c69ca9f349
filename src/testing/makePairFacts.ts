import type {
  Certainty,
  EstablishedFact,
  PairFacts,
  TableFact,
  TableMission,
  TableRecognition,
  TableRelationSpell,
  TradeSeries,
} from "../domain/pairFacts.ts";
import type { accreditations } from "../kinds/accreditations/kind.ts";
import type { alliances } from "../kinds/alliances/kind.ts";
import type { AnyKind, FactOf } from "../kinds/defineKind.ts";
import { missions } from "../kinds/missions/kind.ts";
import { absences } from "../kinds/no_relations/kind.ts";
import { recognitions } from "../kinds/recognitions/kind.ts";
import { relationSpells as spellKind } from "../kinds/relation_spells/kind.ts";
import { relations } from "../kinds/relations/kind.ts";
import type { visas } from "../kinds/visas/kind.ts";
import { code, pairKey } from "./codes.ts";
import { on, span } from "./dates.ts";

/** The source of every fact of a table that a test does not say the source of. */
const SOURCES = [{ id: "A table" }];

/** Returns what the tables know of a pair, empty but for the changes. */
export function makePairFacts(pair: string, changes: Partial<PairFacts> = {}): PairFacts {
  const roles = { relationSpells: [], recognitions: [], missions: [], ...changes };
  const ofRoles = listRoleFacts(roles).filter(([, facts]) => facts.length > 0);
  const byKind = new Map([...ofRoles, ...(changes.byKind ?? [])]);
  return { ...roles, pair: pairKey(pair), byKind };
}

/** The facts of the kinds from which those that the domain reads are made. */
function listRoleFacts({
  established,
  relationSpells,
  absence,
  recognitions: recognised,
  missions: own,
}: Omit<PairFacts, "pair" | "byKind">): [id: string, facts: readonly TableFact[]][] {
  const certaintyOf = (isCertain: boolean): Certainty => (isCertain ? "certain" : "likely");
  return [
    ...ofKind(
      relations,
      ...(established ? [withoutEmpty(established) as FactOf<typeof relations>] : []),
    ),
    ...ofKind(
      spellKind,
      ...relationSpells.map(({ grade: _, isCertain, ...fact }) => ({
        ...fact,
        certainty: certaintyOf(isCertain),
      })),
    ),
    ...ofKind(
      absences,
      ...(absence ? [absence] : []).map(({ isCertain, since, ...fact }) => ({
        ...fact,
        date: since ?? { shape: "unknown" as const },
        certainty: certaintyOf(isCertain),
      })),
    ),
    ...ofKind(
      recognitions,
      ...recognised.map(({ grade: _, isCertain, ...fact }) => ({
        ...fact,
        certainty: certaintyOf(isCertain),
      })),
    ),
    ...ofKind(
      missions,
      ...(own.map(({ place, isExactPlace, ...fact }) => ({
        ...withoutEmpty(fact),
        ...(place && { lon: place[0], lat: place[1] }),
        ...((place || isExactPlace) && { placeOf: isExactPlace ? "mission" : "city" }),
      })) as FactOf<typeof missions>[]),
    ),
  ];
}

/** Of a table, a list is filled or not there. */
function withoutEmpty(fact: object): object {
  return Object.fromEntries(
    Object.entries(fact).filter(([, value]) => !Array.isArray(value) || value.length > 0),
  );
}

/** Returns that two pages give 27 June 1964, where not changed. */
export function makeEstablished(changes: Partial<EstablishedFact> = {}): EstablishedFact {
  return { date: on("1964-06-27"), grade: "agreed", cautionOf: [], sources: SOURCES, ...changes };
}

export function makeTableSpell(changes: Partial<TableRelationSpell> = {}): TableRelationSpell {
  return {
    state: "severed",
    date: span("1996-09-13", ".."),
    grade: "agreed",
    isCertain: true,
    sources: SOURCES,
    ...changes,
  };
}

/** Returns that Morocco recognised Peru, where not changed. */
export function makeTableRecognition(changes: Partial<TableRecognition> = {}): TableRecognition {
  return {
    by: code("MAR"),
    of: code("PER"),
    state: "recognised",
    date: span("1984-08-16", ".."),
    grade: "agreed",
    isCertain: true,
    sources: SOURCES,
    ...changes,
  };
}

/** Returns an embassy of Morocco in Peru that stands, where not changed. */
export function makeTableMission(changes: Partial<TableMission> = {}): TableMission {
  return {
    id: "MAR-PER-emb",
    sender: code("MAR"),
    host: code("PER"),
    class: "embassy",
    kind: "embassy",
    city: "Lima",
    isExactPlace: false,
    status: "listed",
    lastSeen: "2025-11",
    flags: [],
    sources: SOURCES,
    ...changes,
  };
}

/** Returns that Peru's ambassador to Morocco resides in Paris, where not changed. */
export function makeAccreditation(
  changes: Partial<FactOf<typeof accreditations>> = {},
): FactOf<typeof accreditations> {
  return {
    sender: code("PER"),
    host: code("MAR"),
    city: "Paris",
    residentIn: code("FRA"),
    lastSeen: "2025-11",
    sources: SOURCES,
    ...changes,
  };
}

/** Returns the rule for passports of Morocco in Peru, where not changed. */
export function makeTableVisa(changes: Partial<FactOf<typeof visas>> = {}): FactOf<typeof visas> {
  return {
    from: code("MAR"),
    to: code("PER"),
    rule: "required",
    sources: [{ id: "passport-index" }],
    ...changes,
  };
}

/** Returns the facts of a kind by the id of the kind, as the facts of a pair hold them. */
export function ofKind<K extends AnyKind>(
  kind: K,
  ...facts: readonly FactOf<K>[]
): PairFacts["byKind"] {
  return new Map([[kind.id, facts]]);
}

/** Returns a pact of defence of 1950 that stood in 2018, where not changed. */
export function makeAlliance(
  changes: Partial<FactOf<typeof alliances>> = {},
): FactOf<typeof alliances> {
  return {
    obligations: ["defence"],
    date: span("1950", ".."),
    standsIn: 2018,
    sources: [{ id: "atop" }],
    ...changes,
  };
}

/** Returns exports of Morocco to Peru in 2014 and 2015, where not changed. */
export function makeSeries(changes: Partial<TradeSeries> = {}): TradeSeries {
  const dataSet = changes.dataSet ?? "baci-all";
  return {
    exporter: code("MAR"),
    importer: code("PER"),
    dataSet,
    firstYear: 2014,
    thousandUsd: [2000, 24_000],
    sources: [{ id: dataSet }],
    ...changes,
  };
}
