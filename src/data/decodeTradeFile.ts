import type { PackedTradeSeries, StartData, TradeFile } from "../domain/dataset.ts";
import { TRADE_DATA_SETS, type TradeSeries } from "../domain/pairFacts.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { DatasetError } from "./DatasetError.ts";

/**
 * Returns the yearly trade of a party by partner: from party A to B first, whichever file it is.
 * @throws DatasetError when the file is no file of trade
 */
export function decodeTradeFile(
  json: unknown,
  file: string,
  { parties }: Pick<StartData, "parties">,
): ReadonlyMap<PartyCode, readonly TradeSeries[]> {
  const found = json as Partial<TradeFile> | null;
  if (!found?.code || file !== `trade/${found.code}` || !found.exports || !found.imports) {
    throw new DatasetError("unreadable", file, `no trade of that party in it, but ${found?.code}`);
  }
  const own = found.code;
  const series = new Map<PartyCode, TradeSeries[]>();
  const add = (packed: PackedTradeSeries, isExport: boolean) => {
    const notes = new Map(packed.notes);
    for (const [place, index] of packed.partner.entries()) {
      const partner = parties[index]?.code;
      const dataSet = TRADE_DATA_SETS[packed.dataSet[place] ?? -1];
      if (partner === undefined || dataSet === undefined) {
        const found = `party ${index}, data set ${packed.dataSet[place]}`;
        throw new DatasetError("unreadable", file, found);
      }
      const list = series.get(partner) ?? [];
      series.set(partner, list);
      list.push({
        exporter: isExport ? own : partner,
        importer: isExport ? partner : own,
        dataSet,
        firstYear: packed.firstYear[place] ?? 0,
        thousandUsd: packed.values[place] ?? [],
        ...(notes.has(place) && { note: notes.get(place) ?? "" }),
        sources: [{ id: dataSet }],
      });
    }
  };
  add(found.exports, true);
  add(found.imports, false);
  for (const list of series.values()) {
    list.sort(byExporter);
  }
  return series;
}

function byExporter(one: TradeSeries, other: TradeSeries): number {
  if (one.exporter === other.exporter) return 0;
  return one.exporter < other.exporter ? -1 : 1;
}
