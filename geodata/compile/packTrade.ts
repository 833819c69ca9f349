import type { PackedTradeSeries, TradeFile } from "../../src/domain/dataset.ts";
import { TRADE_DATA_SETS, TRADE_DOUBTS } from "../../src/domain/pairFacts.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { RowOf } from "../../src/kinds/defineKind.ts";
import { tradeSeries } from "../../src/kinds/trade_series/kind.ts";
import { type FactRow, type FactTables, tableOf } from "./factTables.ts";
import { fillYears } from "./fillYears.ts";
import type { ActorIndexes } from "./packFacts.ts";

type SeriesRow = RowOf<typeof tradeSeries>;

/** Returns the yearly trade of the pairs of each party, by partner. */
export function packTrade(
  tables: FactTables,
  parties: readonly PartyCode[],
  actors: ActorIndexes,
): ReadonlyMap<PartyCode, TradeFile> {
  const exports = new Map<PartyCode, FactRow<SeriesRow>[]>(parties.map((code) => [code, []]));
  const imports = new Map<PartyCode, FactRow<SeriesRow>[]>(parties.map((code) => [code, []]));
  for (const row of tableOf(tables, tradeSeries)) {
    exports.get(row.value.exporter)?.push(row);
    imports.get(row.value.importer)?.push(row);
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
  rows: readonly FactRow<SeriesRow>[],
  partner: "importer" | "exporter",
  actors: ActorIndexes,
): PackedTradeSeries {
  return {
    partner: rows.map(({ value }) => actors.get(value[partner]) ?? -1),
    dataSet: rows.map(({ value }) => TRADE_DATA_SETS.indexOf(value.data_set)),
    firstYear: rows.map(({ value }) => value.thousand_usd[0]?.[0] ?? 0),
    values: rows.map(({ value }) => fillYears(value.thousand_usd)),
    doubts: rows.flatMap(({ value }, place) =>
      (value.doubts ?? []).map(([year, why]) => [place, year, TRADE_DOUBTS.indexOf(why)] as const),
    ),
    notes: rows.flatMap(({ remark }, place) => (remark === undefined ? [] : [[place, remark]])),
  };
}
