import type { TradeYearFile } from "../../src/domain/dataset.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { FactTables } from "./factTables.ts";
import { Columns } from "./packedColumns.ts";
import { DATA_SET_OF_YEARS, type Years } from "./sourceYears.ts";

const NO_FIGURE = -1;

/** Figures of a pair by year, each way; no entry is no figure. */
interface YearsOfPair {
  readonly aToB: Map<number, number>;
  readonly bToA: Map<number, number>;
}

/**
 * Returns the file of each year with the trade of all pairs of parties that have a figure.
 * @param parties codes of all parties in code order
 * @param years of which there are files, the first and the last
 */
export function packTradeYears(
  { trade_series: rows }: Pick<FactTables, "trade_series">,
  parties: readonly PartyCode[],
  [first, last]: Years,
): TradeYearFile[] {
  const indexes = new Map(parties.map((code, index) => [code, index]));
  const pairs = new Map<number, YearsOfPair>();
  for (const { value } of rows) {
    const [exporter, importer] = [indexes.get(value.exporter), indexes.get(value.importer)];
    if (value.data_set !== DATA_SET_OF_YEARS) continue;
    if (exporter === undefined || importer === undefined) continue;
    const isFromA = exporter < importer;
    const place = isFromA
      ? pairPlace(exporter, importer, parties.length)
      : pairPlace(importer, exporter, parties.length);
    const pair = pairs.get(place) ?? { aToB: new Map(), bToA: new Map() };
    pairs.set(place, pair);
    const years = isFromA ? pair.aToB : pair.bToA;
    for (const [offset, figure] of value.thousand_usd.entries()) {
      if (figure !== null) years.set(value.first_year + offset, figure);
    }
  }
  const inOrder = [...pairs].sort(([one], [other]) => one - other);
  return Array.from({ length: last - first + 1 }, (_, offset) => packYear(first + offset, inOrder));
}

function packYear(
  year: number,
  pairs: readonly (readonly [place: number, pair: YearsOfPair])[],
): TradeYearFile {
  const columns = new Columns<keyof TradeYearFile["trade"]>();
  for (const [place, pair] of pairs) {
    const [aToB, bToA] = [pair.aToB.get(year), pair.bToA.get(year)];
    if (aToB === undefined && bToA === undefined) continue;
    columns.add({ place, aToB: aToB ?? NO_FIGURE, bToA: bToA ?? NO_FIGURE });
  }
  return {
    year,
    sourceId: DATA_SET_OF_YEARS,
    trade: columns.pack(["place", "aToB", "bToA"]),
  };
}
