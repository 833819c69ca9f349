import type { PackedFacts, PackedTradeSeries, TradeFile } from "../domain/dataset.ts";
import type { DatePoint, FactDate } from "../domain/factDate.ts";
import { packDate } from "../domain/packedDate.ts";
import {
  type PairFacts,
  TRADE_DATA_SETS,
  TRADE_DOUBTS,
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
  const placeOf = (text: string) => placeIn(words, text);
  const indexOf = (code: string) => {
    const index = actors.indexOf(code as PartyCode);
    if (index < 0) throw new Error(`${code} is no actor of this test's world`);
    return index;
  };
  /** The row that a fact was read from. */
  const rowOf = (kind: AnyKind, fact: FactOf<AnyKind>, partner: PartyCode): RowToPack => {
    const { date, note, ...fields } = fact as FactOf<AnyKind> & { readonly date?: FactDate };
    const cells: Record<string, unknown> = { ...fields };
    for (const [name, { use, form }] of Object.entries(kind.columns)) {
      if (date && use === "begins") cells[name] = since(date);
      if (date && use === "ends") cells[name] = endIn(kind, name, date);
      if (use === "fact" && form.type === "date" && cells[name] !== undefined) {
        cells[name] = since(cells[name] as FactDate);
      }
    }
    const [first] = kind.ends;
    const firstEnd = typeof first === "string" ? cells[first] : first.always;
    const isDefault = fact.sources.every(({ id }) => id === kind.source);
    return {
      cells,
      partner: indexOf(partner),
      isSecond: kind.isDirected && firstEnd !== own,
      note,
      sources: isDefault
        ? 0
        : fact.sources.reduce((bits, { id }) => bits | (4 << placeIn(sourceIds, id)), 0),
    };
  };
  const kinds = Object.fromEntries(
    KINDS.map((kind: AnyKind) => {
      const rows = pairs.flatMap((facts) =>
        factsOf(kind, facts).map((fact) => rowOf(kind, fact, otherParty(facts.pair, own))),
      );
      return [kind.id, packKind(kind, rows, { placeOf, indexOf, lastYear: LAST_YEAR_OF_SOURCES })];
    }),
  );
  return { words, sourceIds, kinds };
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
      doubts: list.flatMap(({ doubts = [] }, place) =>
        doubts.map(([year, why]) => [place, year, TRADE_DOUBTS.indexOf(why)] as const),
      ),
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

function since(date: FactDate): number {
  if (date.shape === "point") return packPoint(date.at);
  return date.shape === "unknown" ? 0 : packPoint(date.from);
}

function until(date: FactDate): number {
  return date.shape === "span" || date.shape === "within" ? packPoint(date.until) : 0;
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
