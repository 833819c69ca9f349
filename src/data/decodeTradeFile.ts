import type { PackedTradeSeries, StartData, TradeFile } from "../domain/dataset.ts";
import {
  TRADE_DATA_SETS,
  TRADE_DOUBTS,
  type TradeDoubt,
  type TradeSeries,
} from "../domain/pairFacts.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { DatasetError } from "./DatasetError.ts";

/**
 * Returns the yearly trade of a party by partner: from party A to B first, whichever file it is.
 * @throws DatasetError when the file is no file of trade
 */
export function decodeTradeFile(
  json: unknown,
  file: string,
  { parties, others }: Pick<StartData, "parties" | "others">,
): ReadonlyMap<PartyCode, readonly TradeSeries[]> {
  const found = json as Partial<TradeFile> | null;
  if (!found?.code || file !== `trade/${found.code}` || !found.exports || !found.imports) {
    throw new DatasetError("unreadable", file, `no trade of that party in it, but ${found?.code}`);
  }
  const own = found.code;
  const actors = [...parties, ...others];
  const series = new Map<PartyCode, TradeSeries[]>();
  const add = (packed: PackedTradeSeries, isExport: boolean) => {
    const notes = new Map(packed.notes);
    const doubts = readDoubts(packed, file);
    for (const [place, index] of packed.partner.entries()) {
      const partner = actors[index]?.code;
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
        ...(doubts.has(place) && { doubts: doubts.get(place) ?? [] }),
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

/** Returns the years in doubt by the place of their series. */
function readDoubts(
  { doubts }: PackedTradeSeries,
  file: string,
): ReadonlyMap<number, readonly (readonly [year: number, why: TradeDoubt])[]> {
  const byPlace = new Map<number, (readonly [number, TradeDoubt])[]>();
  for (const [place, year, index] of doubts) {
    const why = TRADE_DOUBTS[index];
    if (why === undefined) throw new DatasetError("unreadable", file, `doubt ${index}`);
    byPlace.set(place, [...(byPlace.get(place) ?? []), [year, why]]);
  }
  return byPlace;
}

function byExporter(one: TradeSeries, other: TradeSeries): number {
  if (one.exporter === other.exporter) return 0;
  return one.exporter < other.exporter ? -1 : 1;
}
