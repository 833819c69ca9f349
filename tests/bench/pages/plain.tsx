import "leaflet/dist/leaflet.css";
import "./plain.css";
import { createRoot } from "react-dom/client";
import { loadShapes, loadStart } from "../../../src/data/loadDataset.ts";
import { createAtlas } from "../../../src/domain/atlas.ts";
import { worldToLatLng } from "../../../src/layers/equalEarthCrs.ts";
import { choosePairs } from "../drawnPairs.ts";
import { createBenchPage } from "./benchPage.ts";
import { PlainMap } from "./PlainMap.tsx";
import { createPlainSide } from "./plainSide.ts";
import { type PlainLine, placePlainLines, toGeoJson } from "./plainWorld.ts";

/** The plain page: like the atlas it has the data in memory before anything is measured. */
async function openPlainPage(): Promise<void> {
  const query = new URLSearchParams(location.search);
  // A plain page has one file of outlines for every zoom, unless it shows one zoom only.
  const isLean = query.has("lean");
  const [start, shapes] = await Promise.all([loadStart(), loadShapes(isLean ? "110m" : "50m")]);
  const atlas = createAtlas(start);
  const pairs = choosePairs(atlas.partyCodes, Number(query.get("pairs")));
  const countries = toGeoJson(shapes);
  const view = readView(query.get("view") ?? "");
  const root = createRoot(document.getElementById("root") ?? document.body);
  const side = createPlainSide((reports) => {
    // The atlas too has to trace its lines before it can draw them.
    const lines = placePlainLines(atlas, pairs, { isLean });
    root.render(
      <PlainMap
        atlas={atlas}
        countries={countries}
        lines={lines}
        view={view}
        isLean={isLean}
        reports={reports}
      />,
    );
    return countPoints(lines) / lines.length;
  });
  window.bench = createBenchPage(side);
}

/** The camera that the atlas tells in `data-view`: its zoom and its top left corner. */
function readView(words: string) {
  const [zoom = 0, left = 0, top = 0] = words.split(" ").map(Number);
  const scale = 2 ** zoom;
  const { innerWidth, innerHeight } = window;
  const middle = { x: left + innerWidth / 2 / scale, y: top + innerHeight / 2 / scale };
  return { centre: worldToLatLng(middle), zoom };
}

function countPoints(lines: readonly PlainLine[]): number {
  return lines.reduce((sum, { positions }) => sum + positions.flat().length, 0);
}

openPlainPage();
