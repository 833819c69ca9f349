import type { DossierFile } from "../../src/domain/dataset.ts";
import { TRADE_DIRECTIONS } from "../../src/domain/dossierTerms.ts";
import type { FactDate } from "../../src/domain/factDate.ts";
import type { PairFacts, TableMission, TradeSeries } from "../../src/domain/pairFacts.ts";
import { splitPairKey } from "../../src/domain/partyCode.ts";
import { listTableEvents } from "../../src/domain/tableEvents.ts";
import { buildTimeline, type TimelineEntry } from "../../src/domain/timeline.ts";
import { newestOf, type YearFigures } from "../../src/domain/yearFigures.ts";
import { type AnyKind, type FieldsOfFact, yearlyColumnsOf } from "../../src/kinds/defineKind.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { KINDS } from "../../src/kinds/index.ts";
import { missions } from "../../src/kinds/missions/kind.ts";
import { recognitions } from "../../src/kinds/recognitions/kind.ts";
import { listKindMarks } from "../../src/kinds/timelineEntries.ts";
import { tradeSeries } from "../../src/kinds/trade_series/kind.ts";
import { tradeShares } from "../../src/kinds/trade_shares/kind.ts";

/** What is known of a pair, as its page has it. */
export interface KnownOfPair {
  readonly dossier: DossierFile;
  readonly facts: PairFacts;
  readonly trade: readonly TradeSeries[];
}

/** A dated event of a pair, or one figure of a kind and direction. */
export interface DatedFact {
  readonly is: "event" | "figure";
  /** The table in which it stands: that of its kind, or `DOSSIERS`, or `TRADE`. */
  readonly table: string;
  /** In which it began; of a figure the newest that has one. */
  readonly year: number;
}

const DOSSIERS = "dossiers";
const TRADE = tradeSeries.id;
const MISSIONS = missions.id;

/** Relations and missions are told by rules of their own, not by their kind. */
const TABLE_OF_EVENT: Readonly<Record<string, string>> = {
  relations: "relations",
  mission: MISSIONS,
};
/** Only what a reader sees has words. */
const NO_WORDS = { established: "", changed: () => "", opened: () => "" };

/**
 * Returns the dated facts of a pair (design.md §4.3). An event is an entry of its timeline or a row of its
 * page, told once, that happened between the two and is known to the year; pacts and agreements of more
 * than the two are one event a kind. A figure is that of the newest year of a kind, one a direction. What a
 * dossier shows of another pair is that pair's.
 */
export function listDatedFacts(known: KnownOfPair): DatedFact[] {
  return [
    ...listEvents(known),
    ...listOfMissions(known),
    ...listOfMany(known),
    ...listFigures(known),
  ];
}

function listEvents({ dossier, facts }: KnownOfPair): DatedFact[] {
  const fromTables = [...listTableEvents(dossier, facts, NO_WORDS), ...listKindMarks(KINDS, facts)];
  return buildTimeline(dossier, fromTables)
    .flatMap(({ entries }) => entries)
    .filter((entry) => isOfTheTwoAlone(entry) && isOwnRecognition(dossier, entry))
    .flatMap((entry): DatedFact[] => {
      const year = yearOf(entry.date);
      return year === undefined ? [] : [{ is: "event", table: tableOf(entry), year }];
    });
}

function isOfTheTwoAlone({ ofPair, status, told }: TimelineEntry): boolean {
  if (ofPair !== undefined || status !== "happened") return false;
  if (told === undefined) return true;
  const { events } = kindOf(told.kind);
  const fact = fieldsOf(told.fact);
  return !events?.isOfMany?.(fact) && events?.isBetweenTheTwo?.(fact) !== false;
}

/**
 * Whether a row on recognition tells that it was given or withdrawn, which no dossier tells: of one by the
 * other there is one a year. What never was, or is unclear, did not happen.
 */
function isOwnRecognition({ recognitions: told }: DossierFile, entry: TimelineEntry): boolean {
  if (entry.told?.kind !== recognitions.id) return true;
  const year = yearOf(entry.date);
  const { state } = fieldsOf(entry.told.fact);
  if (state !== "recognised" && state !== "withdrawn") return false;
  return !told.some((one) => one.by === entry.by && yearOf(one.date) === year);
}

/**
 * What the rows of missions tell and the timeline does not: when one that is no embassy opened, and when one
 * closed, was suspended or moved. What a dossier tells of missions in that year may be the same.
 */
function listOfMissions({ dossier, facts }: KnownOfPair): DatedFact[] {
  const told = new Set(
    dossier.events.filter(({ kind }) => kind === "mission").map(({ date }) => yearOf(date)),
  );
  return facts.missions.flatMap(momentsOf).flatMap((date): DatedFact[] => {
    const year = yearOf(date);
    return year === undefined || told.has(year) ? [] : [{ is: "event", table: MISSIONS, year }];
  });
}

/** Of what stands, or is doubted, the date of its status is that of the source. */
const ENDED: ReadonlySet<TableMission["status"]> = new Set(["closed", "suspended", "relocated"]);

function momentsOf({ class: of, opened, status, statusSince }: TableMission) {
  return [of === "embassy" ? undefined : opened, ENDED.has(status) ? statusSince : undefined];
}

function tableOf({ told, weight, kind }: TimelineEntry): string {
  if (told) return told.kind;
  return (weight && TABLE_OF_EVENT[kind]) ?? DOSSIERS;
}

/** Whatever their number, the pacts and agreements of many are one event a kind: the newest. */
function listOfMany({ facts }: KnownOfPair): DatedFact[] {
  const years = new Map<string, number>();
  for (const kind of KINDS as readonly AnyKind[]) {
    for (const fact of factsOf(kind, facts).map(fieldsOf)) {
      const year = kind.events?.isOfMany?.(fact) && yearOf(fact.date as FactDate | undefined);
      const table = kind.partOf ?? kind.id;
      if (year) years.set(table, Math.max(year, years.get(table) ?? 0));
    }
  }
  return [...years].map(([table, year]) => ({ is: "event", table, year }));
}

function listFigures({ dossier, facts, trade }: KnownOfPair): DatedFact[] {
  const newest = new Map<string, DatedFact>();
  const add = (table: string, direction: string, year: number | undefined) => {
    const known = newest.get(`${table} ${direction}`);
    if (year === undefined || (known && known.year >= year)) return;
    newest.set(`${table} ${direction}`, { is: "figure", table, year });
  };
  for (const kind of KINDS) {
    const [end] = kind.ends;
    for (const fact of factsOf<AnyKind>(kind, facts).map(fieldsOf)) {
      const direction = kind.isDirected ? String(fact[String(end)]) : "both";
      for (const [field] of yearlyColumnsOf(kind)) {
        add(kind.id, direction, newestOf((fact[field] as YearFigures | undefined) ?? [])?.[0]);
      }
    }
  }
  for (const { state, partner, direction, year } of factsOf(tradeShares, facts)) {
    add(tradeShares.id, direction === "export" ? state : partner, year);
  }
  for (const { exporter, firstYear, thousandUsd } of trade) {
    const last = thousandUsd.findLastIndex((figure) => figure !== null);
    add(TRADE, exporter, last < 0 ? undefined : firstYear + last);
  }
  // What a dossier says of the trade one way is a figure of that way.
  const parties = splitPairKey(facts.pair);
  for (const { direction, date, ofPair } of dossier.trade) {
    const exporter = parties[TRADE_DIRECTIONS.indexOf(direction)] ?? direction;
    if (ofPair === undefined) add(TRADE, exporter, yearOf(date));
  }
  return [...newest.values()];
}

const MOST_DAYS = 366;
const DAY = 24 * 60 * 60 * 1000;

/** The year in which something began, where that is known to a year. */
function yearOf(date: FactDate | undefined): number | undefined {
  if (date === undefined || date.shape === "unknown") return undefined;
  const at = date.shape === "span" ? (date.from ?? date.until) : earliestAndLatest(date);
  if (!at) return undefined;
  const days = (Date.parse(at.latest) - Date.parse(at.earliest)) / DAY;
  return days > MOST_DAYS ? undefined : Number(at.earliest.slice(0, "YYYY".length));
}

function earliestAndLatest(date: Extract<FactDate, { readonly shape: "point" | "within" }>) {
  if (date.shape === "point") return date.at;
  return { earliest: date.from.earliest, latest: date.until.latest };
}

function kindOf(id: string): AnyKind {
  const kind = KINDS.find((one) => one.id === id);
  if (kind === undefined) throw new Error(`${id} is no kind`);
  return kind;
}

function fieldsOf(fact: object): FieldsOfFact {
  return fact as FieldsOfFact;
}
