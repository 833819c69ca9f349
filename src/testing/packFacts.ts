import {
  MISSION_CLASSES,
  type PackedFacts,
  type PackedRows,
  type PackedTradeSeries,
  RELATION_STATES,
  type TradeFile,
} from "../domain/dataset.ts";
import type { DatePoint, FactDate } from "../domain/factDate.ts";
import { packDate } from "../domain/packedDate.ts";
import {
  ABSENCE_KINDS,
  CAUTIONS,
  GRADES,
  MISSION_FLAGS,
  type PairFacts,
  TABLE_MISSION_STATUSES,
  TABLE_RECOGNITION_STATES,
  TRADE_DATA_SETS,
  type TradeSeries,
} from "../domain/pairFacts.ts";
import { otherParty, type PartyCode } from "../domain/partyCode.ts";
import type { AnyKind, FactOf } from "../kinds/defineKind.ts";
import { factsOf } from "../kinds/factsOf.ts";
import { KINDS } from "../kinds/index.ts";
import { packKind, type RowToPack } from "../kinds/packKind.ts";

/** Codes of parties, then of other actors, as the start-up file has them. */
type Actors = readonly PartyCode[];

/** What facts without an end are as of, in the tests. */
const LAST_YEAR_OF_SOURCES = 2018;

/**
 * Returns facts as the file of a party has them, so that tests can write facts as readers get them.
 * Only what tests speak of: sources by id, no corrections, no places in sources.
 */
export function packFacts(
  own: PartyCode,
  pairs: readonly PairFacts[],
  actors: Actors,
): PackedFacts {
  const words = [""];
  const sourceIds: string[] = [];
  const wordOf = (text = "") => placeIn(words, text);
  const sourcesOf = (fact: { readonly sources: readonly { readonly id: string }[] }) =>
    fact.sources.reduce((bits, { id }) => bits | (4 << placeIn(sourceIds, id)), 0);
  const indexOf = (code: string) => {
    const index = actors.indexOf(code as PartyCode);
    if (index < 0) throw new Error(`${code} is no actor of this test's world`);
    return index;
  };
  const isOwn = (code: PartyCode) => (code === own ? 1 : 0);
  /** Rows of all pairs, with the partner of each. */
  const rows = <Fact, Row>(
    list: (facts: PairFacts) => readonly (Fact | undefined)[],
    toRow: (fact: Fact) => Row,
  ) =>
    pairs.flatMap((facts) =>
      list(facts)
        .filter((fact) => fact !== undefined)
        .map((fact) => ({ partner: indexOf(otherParty(facts.pair, own)), ...toRow(fact) })),
    );
  /** The row that a fact of a kind was read from. */
  const rowOf = (kind: AnyKind, fact: FactOf<AnyKind>, partner: PartyCode): RowToPack => {
    const { date, ...fields } = fact as Readonly<Record<string, unknown>> & { date?: FactDate };
    const cells: Record<string, unknown> = { ...fields };
    for (const [name, { use }] of Object.entries(kind.columns)) {
      if (date && use === "begins") cells[name] = since(date);
      if (date && use === "ends") cells[name] = endIn(kind, name, date);
    }
    const [first] = kind.ends;
    const firstEnd = typeof first === "string" ? fields[first] : first.always;
    const isDefault = fact.sources.every(({ id }) => id === kind.source);
    return {
      cells,
      partner: indexOf(partner),
      isSecond: kind.isDirected && firstEnd !== own,
      note: fact.note,
      sources: isDefault ? 0 : sourcesOf(fact),
    };
  };
  const missions = pairs.flatMap((facts) => facts.missions);
  return {
    words,
    sourceIds,
    established: toColumns(
      ["partner", "date", "otherDate", "grade", "caution", "cautionOf", "note", "sources"],
      rows(
        ({ established }) => [established],
        (fact) => ({
          date: since(fact.date),
          otherDate: fact.otherDate ? since(fact.otherDate) : 0,
          grade: GRADES.indexOf(fact.grade),
          caution: fact.caution ? CAUTIONS.indexOf(fact.caution) + 1 : 0,
          cautionOf: fact.cautionOf.reduce(
            (sum, code, place) => sum + (indexOf(code) + 1) * 1000 ** place,
            0,
          ),
          note: wordOf(fact.note),
          sources: sourcesOf(fact),
        }),
      ),
    ),
    relationSpells: toColumns(
      [
        "partner",
        "state",
        "since",
        "until",
        "isTurn",
        "by",
        "grade",
        "isCertain",
        "note",
        "sources",
      ],
      rows(
        ({ relationSpells }) => relationSpells,
        (fact) => ({
          state: RELATION_STATES.indexOf(fact.state),
          since: since(fact.date),
          until: until(fact.date),
          isTurn: fact.date.shape === "span" ? 0 : 1,
          by: fact.by ? 2 - isOwn(fact.by) : 0,
          grade: GRADES.indexOf(fact.grade),
          isCertain: Number(fact.isCertain),
          note: wordOf(fact.note),
          sources: sourcesOf(fact),
        }),
      ),
    ),
    absences: toColumns(
      ["partner", "kind", "isCertain", "since", "note", "sources"],
      rows(
        ({ absence }) => [absence],
        (fact) => ({
          kind: ABSENCE_KINDS.indexOf(fact.kind),
          isCertain: Number(fact.isCertain),
          since: fact.since ? since(fact.since) : 0,
          note: wordOf(fact.note),
          sources: sourcesOf(fact),
        }),
      ),
    ),
    recognitions: toColumns(
      ["partner", "isOwn", "state", "since", "until", "grade", "isCertain", "note", "sources"],
      rows(
        ({ recognitions }) => recognitions,
        (fact) => ({
          isOwn: isOwn(fact.by),
          state: TABLE_RECOGNITION_STATES.indexOf(fact.state),
          since: since(fact.date),
          until: until(fact.date),
          grade: GRADES.indexOf(fact.grade),
          isCertain: Number(fact.isCertain),
          note: wordOf(fact.note),
          sources: sourcesOf(fact),
        }),
      ),
    ),
    missions: {
      ...toColumns(
        [
          "partner",
          "isOwn",
          "class",
          "kind",
          "city",
          "lon",
          "lat",
          "isExactPlace",
          "opened",
          "lastSeen",
          "flags",
          "sources",
          "wikidata",
        ],
        rows(
          (facts) => facts.missions,
          (fact) => ({
            isOwn: isOwn(fact.sender),
            class: MISSION_CLASSES.indexOf(fact.class),
            kind: wordOf(fact.kind),
            city: wordOf(fact.city),
            lon: Math.round((fact.place?.[0] ?? 0) * 10_000),
            lat: Math.round((fact.place?.[1] ?? 0) * 10_000),
            isExactPlace: Number(fact.isExactPlace),
            opened: fact.opened ? since(fact.opened) : 0,
            lastSeen: monthsSince2000(fact.lastSeen),
            flags: bitsOf(fact.flags, MISSION_FLAGS),
            sources: sourcesOf(fact),
            wikidata: 0,
          }),
        ),
      ),
      statuses: toColumns(
        ["row", "status", "since", "note"],
        missions.map((fact, row) => ({
          row,
          status: TABLE_MISSION_STATUSES.indexOf(fact.status),
          since: fact.statusSince ? since(fact.statusSince) : 0,
          note: wordOf(fact.statusNote),
        })),
      ),
      elsewhere: toColumns(
        ["row", "locatedIn"],
        missions.map((fact, row) => ({ row, locatedIn: wordOf(fact.locatedIn) })),
      ),
      ids: toColumns(
        ["row", "ending"],
        missions.map(({ id }, row) => ({ row, ending: wordOf(id.slice("MAR-PER-".length)) })),
      ),
    },
    kinds: Object.fromEntries(
      KINDS.map((kind: AnyKind) => {
        const rowsOfKind = pairs.flatMap((facts) =>
          factsOf(kind, facts).map((fact) => rowOf(kind, fact, otherParty(facts.pair, own))),
        );
        const options = { placeOf: wordOf, indexOf, lastYear: LAST_YEAR_OF_SOURCES };
        return [kind.id, packKind(kind, rowsOfKind, options)];
      }),
    ),
  };
}

/** Returns yearly trade as the file of a party has it. */
export function packTrade(
  own: PartyCode,
  series: readonly TradeSeries[],
  actors: Actors,
): TradeFile {
  const pack = (list: readonly TradeSeries[], partner: "importer" | "exporter") =>
    ({
      partner: list.map((one) => actors.indexOf(one[partner])),
      dataSet: list.map(({ dataSet }) => TRADE_DATA_SETS.indexOf(dataSet)),
      firstYear: list.map(({ firstYear }) => firstYear),
      values: list.map(({ thousandUsd }) => thousandUsd),
      notes: list.flatMap(({ note }, place) =>
        note === undefined ? [] : [[place, note] as const],
      ),
    }) satisfies PackedTradeSeries;
  return {
    code: own,
    exports: pack(
      series.filter(({ exporter }) => exporter === own),
      "importer",
    ),
    imports: pack(
      series.filter(({ importer }) => importer === own),
      "exporter",
    ),
  };
}

function toColumns<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, number>>[],
): PackedRows<Column> {
  return Object.fromEntries(
    columns.map((column) => [column, rows.map((row) => row[column])]),
  ) as unknown as PackedRows<Column>;
}

function since(date: FactDate): number {
  if (date.shape === "point") return packPoint(date.at);
  return date.shape === "span" ? packPoint(date.from) : 0;
}

function until(date: FactDate): number {
  return date.shape === "span" ? packPoint(date.until) : 0;
}

/** What may lack an end has none where it goes on; else it ends where it begins. */
function endIn(kind: AnyKind, column: string, date: FactDate): number | undefined {
  const packed = until(date);
  return kind.columns[column]?.isOptional ? packed || undefined : packed || since(date);
}

function packPoint(point: DatePoint | null): number {
  if (point === null) return 0;
  const lengths = { day: 10, month: 7, year: 4, decade: 3, century: 2 };
  const text = point.earliest.slice(0, lengths[point.precision]);
  const packed = packDate(point.precision === "decade" ? `${text}X` : text);
  if (packed === undefined) throw new Error(`the tables have no dates like ${text}`);
  return packed;
}

function placeIn(list: string[], text: string): number {
  return list.includes(text) ? list.indexOf(text) : list.push(text) - 1;
}

function bitsOf<Value>(values: readonly Value[], list: readonly Value[]): number {
  return values.reduce((bits, value) => bits | (1 << list.indexOf(value)), 0);
}

function monthsSince2000(month: string): number {
  const [year = 0, number = 0] = month.split("-").map(Number);
  return (year - 2000) * 12 + number - 1;
}
