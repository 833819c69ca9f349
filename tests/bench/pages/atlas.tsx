import "../../../src/styles/fonts.css";
import "../../../src/styles/tokens.css";
import "../../../src/styles/base.css";
import "../../../src/styles/leaflet.css";
import { createRoot } from "react-dom/client";
import { AtlasScreen } from "../../../src/app/AtlasScreen.tsx";
import { loadDisputes, loadShapes, loadStart } from "../../../src/data/loadDataset.ts";
import { createAtlas } from "../../../src/domain/atlas.ts";
import { createHistory } from "../../../src/domain/atlasHistory.ts";
import { openLines } from "../../../src/features/world-map/followedLines.ts";
import { prepareLines } from "../../../src/features/world-map/prepareLines.ts";
import { loadPainters } from "../../../src/layers/lines/loadPainters.ts";
import { AtlasStoreProvider } from "../../../src/store/AtlasStoreContext.tsx";
import { createAtlasStore } from "../../../src/store/atlasStore.ts";
import { choosePairs, chooseYears, encodeHistory, encodeRelations } from "../drawnPairs.ts";
import { createAtlasSide } from "./atlasSide.ts";
import { createBenchPage } from "./benchPage.ts";

/** Of the words on the screen, in any size. */
const FONT = '1em "Inter Variable"';

/** The real screen of the atlas, over the real data but for which pairs have relations. */
async function openAtlas(): Promise<void> {
  const count = Number(new URLSearchParams(location.search).get("pairs"));
  // The shapes are kept by the loader: the network is no part of what is measured.
  // So is the program that draws lines: the atlas fetches it beside the data where the address asks.
  // So is the font: the page that says that data are on their way is set in it.
  prepareLines();
  const [start] = await Promise.all([
    loadStart(),
    loadShapes("110m"),
    loadDisputes(),
    loadPainters(),
    document.fonts.load(FONT),
  ]);
  const codes = start.parties.map(({ code }) => code);
  const chosen = choosePairs(codes, count);
  const pairs = encodeRelations(codes, chosen);
  const store = createAtlasStore(createAtlas({ ...start, pairs }));
  const history = createHistory(encodeHistory(codes, chooseYears(chosen)), codes);
  store.getState().receiveHistory(history);
  store.getState().chooseLines("relations");
  // The plain page draws every line: the first picture of the atlas has a few of each country.
  store.getState().chooseTop("all");
  const root = createRoot(document.getElementById("root") ?? document.body);
  const screen = (
    <AtlasStoreProvider store={store}>
      <AtlasScreen />
    </AtlasStoreProvider>
  );
  const render = () => {
    // As the atlas does once it has its data.
    openLines(store);
    root.render(screen);
  };
  window.bench = createBenchPage(createAtlasSide(store, render));
}

openAtlas();
