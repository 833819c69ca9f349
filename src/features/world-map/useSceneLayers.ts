import type { Map as LeafletMap } from "leaflet";
import { useMemo } from "react";
import { AnchorsLayer } from "../../layers/AnchorsLayer.ts";
import { CountriesLayer } from "../../layers/CountriesLayer.ts";
import { HighlightLayer } from "../../layers/HighlightLayer.ts";
import { LabelsLayer } from "../../layers/LabelsLayer.ts";
import type { RelationshipLinesLayer } from "../../layers/lines/index.ts";
import { MissionsLayer } from "../../layers/MissionsLayer.ts";
import { isSamePalette, type Palette, readPalette } from "../../layers/palette.ts";
import { StrongLinesLayer } from "../../layers/StrongLinesLayer.ts";
import { useLayer } from "./useLayer.ts";

/** All layers of the map, the lowest first. */
export interface SceneLayers {
  readonly countries: CountriesLayer;
  /** All pairs of a mode, fine and translucent. */
  readonly lines: RelationshipLinesLayer;
  readonly highlight: HighlightLayer;
  /** The few that stand out. */
  readonly strongLines: StrongLinesLayer;
  readonly missions: MissionsLayer;
  readonly anchors: AnchorsLayer;
  readonly labels: LabelsLayer;
}

/** What changes only with the view has canvases of its own; the rest shares a light one above. */
const PANES = ["countries", "lines", "marks"] as const;
/** Above Leaflet's tiles, below its tooltips (650) and popups (700). */
const LOWEST_PANE = 400;

/**
 * Returns the layers of the map, put on it in their order.
 * @param manyLines the layer that was there before the map
 */
export function useSceneLayers(map: LeafletMap, manyLines: RelationshipLinesLayer): SceneLayers {
  const palette = useMemo<Palette>(() => {
    for (const [index, name] of PANES.entries()) {
      const pane = map.getPane(name) ?? map.createPane(name);
      pane.style.zIndex = String(LOWEST_PANE + index);
      pane.style.pointerEvents = "none";
    }
    return readPalette(map.getContainer());
  }, [map]);
  const countries = useLayer(map, () => new CountriesLayer(palette, "countries"));
  const lines = useLayer(map, () => manyLines.setPalette(palette));
  const highlight = useLayer(map, () => new HighlightLayer(palette, "marks"));
  const strongLines = useLayer(map, () => new StrongLinesLayer(palette, "marks"));
  const missions = useLayer(map, () => new MissionsLayer(palette, "marks"));
  const anchors = useLayer(map, () => new AnchorsLayer(palette, "marks"));
  const labels = useLayer(map, () => new LabelsLayer(palette, "marks"));
  return useMemo(
    () => ({ countries, lines, highlight, strongLines, missions, anchors, labels }),
    [countries, lines, highlight, strongLines, missions, anchors, labels],
  );
}

/**
 * Gives every layer the colours in force inside the element, if they have changed.
 * @param before the colours that the layers have
 * @returns those that they have now
 */
export function repaintLayers(
  layers: SceneLayers,
  element: HTMLElement,
  before: Palette | undefined,
): Palette {
  const palette = readPalette(element);
  if (before && isSamePalette(before, palette)) return before;
  for (const layer of Object.values(layers)) layer.setPalette(palette);
  return palette;
}
