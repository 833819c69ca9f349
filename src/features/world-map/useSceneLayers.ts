import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { AnchorsLayer } from "../../layers/AnchorsLayer.ts";
import { CountriesLayer } from "../../layers/CountriesLayer.ts";
import { HighlightLayer } from "../../layers/HighlightLayer.ts";
import { LabelsLayer } from "../../layers/LabelsLayer.ts";
import { MissionsLayer } from "../../layers/MissionsLayer.ts";
import { type Palette, readPalette } from "../../layers/palette.ts";
import { RelationshipLinesLayer } from "../../layers/RelationshipLinesLayer.ts";
import { useLayer } from "./useLayer.ts";

/** All layers of the map, the lowest first. */
export interface SceneLayers {
  readonly countries: CountriesLayer;
  readonly highlight: HighlightLayer;
  readonly lines: RelationshipLinesLayer;
  readonly missions: MissionsLayer;
  readonly anchors: AnchorsLayer;
  readonly labels: LabelsLayer;
}

const PANES = ["countries", "highlight", "lines", "missions", "anchors", "labels"] as const;
/** Above Leaflet's tiles, below its tooltips (650) and popups (700). */
const LOWEST_PANE = 400;

/** Returns the layers of the map, put on it in their order. */
export function useSceneLayers(map: LeafletMap): SceneLayers {
  const palette = useMemo<Palette>(() => {
    for (const [index, name] of PANES.entries()) {
      const pane = map.getPane(name) ?? map.createPane(name);
      pane.style.zIndex = String(LOWEST_PANE + index);
      pane.style.pointerEvents = "none";
    }
    return readPalette(map.getContainer());
  }, [map]);
  const countries = useLayer(map, () => new CountriesLayer(palette, "countries"));
  const highlight = useLayer(map, () => new HighlightLayer(palette, "highlight"));
  const lines = useLayer(map, () => new RelationshipLinesLayer(palette, "lines"));
  const missions = useLayer(map, () => new MissionsLayer(palette, "missions"));
  const anchors = useLayer(map, () => new AnchorsLayer(palette, "anchors"));
  const labels = useLayer(map, () => new LabelsLayer(palette, "labels"));
  return useMemo(
    () => ({ countries, highlight, lines, missions, anchors, labels }),
    [countries, highlight, lines, missions, anchors, labels],
  );
}

/** Gives every layer the colours in force inside the element. */
export function repaintLayers(layers: SceneLayers, element: HTMLElement): void {
  const palette = readPalette(element);
  for (const layer of Object.values(layers)) layer.setPalette(palette);
}
