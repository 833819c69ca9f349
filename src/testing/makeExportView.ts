import { createHistory } from "../domain/atlasHistory.ts";
import type { CoverageFile, SourceCoverage, TradeYearFile } from "../domain/dataset.ts";
import type { ExportView } from "../domain/export/exportView.ts";
import { type AtlasState, createAtlasStore } from "../store/atlasStore.ts";
import { selectExportView } from "../store/selectExportView.ts";
import { makeAtlas, type World } from "./makeAtlas.ts";
import { makeHistoryFile, type Past } from "./makeWorld.ts";

const makeSource = (id: string): SourceCoverage => ({
  id,
  title: `Title of ${id}`,
  publisher: "Publisher",
  licence: "public domain",
  date: "2026",
  kind: "compiled",
  rows: 1,
  parties: 1,
});

/** Returns what the tables hold: each has one source, its own. */
export function makeCoverage(): CoverageFile {
  const tables = ["relations", "missions", "trade_series", "statehood"];
  return {
    tables: tables.map((table) => ({
      table,
      rows: 1,
      parties: 1,
      pairs: 1,
      sources: [`of-${table}`],
      doubted: 0,
    })),
    pairsByKinds: [0, 0, 0, 0],
    pairs: 0,
    missions: [],
    sources: [...tables.map((table) => makeSource(`of-${table}`)), makeSource("list")],
  };
}

/**
 * Returns a view with all that its files are made of.
 * @param prepare what the reader did before
 */
export function makeExportView(
  world: World = {},
  prepare: (state: AtlasState) => void = () => undefined,
  { past, trade }: { readonly past?: Past; readonly trade?: TradeYearFile } = {},
): ExportView {
  const atlas = makeAtlas(world);
  const store = createAtlasStore(atlas);
  const history = createHistory(makeHistoryFile(atlas, past), atlas.partyCodes);
  store.getState().receiveHistory(history);
  if (trade) store.getState().receiveTrade(trade);
  prepare(store.getState());
  return selectExportView(store.getState(), {
    history,
    coverage: makeCoverage(),
    base: "https://atlas.example/",
  });
}
