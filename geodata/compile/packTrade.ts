import type { PackedTradeSeries, TradeFile } from "../../src/domain/dataset.ts";
import { TRADE_DATA_SETS } from "../../src/domain/pairFacts.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { TradeSeriesRow } from "../schema/factTables.ts";
import type { FactTables } from "./factTables.ts";
import type { ActorIndexes } from "./packFacts.ts";

/** Returns the yearly trade of the pairs of each party, by partner. */
export function packTrade(
  { trade_series: rows }: FactTables,
  parties: readonly PartyCode[],
  actors: ActorIndexes,
): ReadonlyMap<PartyCode, TradeFile> {
  const exports = new Map<PartyCode, TradeSeriesRow[]>(parties.map((code) => [code, []]));
  const imports = new Map<PartyCode, TradeSeriesRow[]>(parties.map((code) => [code, []]));
  for (const { value } of rows) {
    exports.get(value.exporter)?.push(value);
    imports.get(value.importer)?.push(value);
  }
  return new Map(
    parties.map((code): [PartyCode, TradeFile] => [
      code,
      {
        code,
        exports: pack(exports.get(code) ?? [], "importer", actors),
        imports: pack(imports.get(code) ?? [], "exporter", actors),
      },
    ]),
  );
}

function pack(
  rows: readonly TradeSeriesRow[],
  partner: "importer" | "exporter",
  actors: ActorIndexes,
): PackedTradeSeries {
  return {
    partner: rows.map((row) => actors.get(row[partner]) ?? -1),
    dataSet: rows.map((row) => TRADE_DATA_SETS.indexOf(row.data_set)),
    firstYear: rows.map((row) => row.first_year),
    values: rows.map((row) => row.thousand_usd),
  };
}
