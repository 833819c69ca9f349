import type { Map as LeafletMap } from "leaflet";
import { memo, useCallback, useEffect, useRef, useState } from "react";
import type { Outline } from "../../domain/geo/outline.ts";
import type { RelationshipLinesLayer } from "../../layers/lines/index.ts";
import type { Palette } from "../../layers/palette.ts";
import { worldMapMessages as messages } from "../../messages/worldMap.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { LazyPart } from "../../ui/LazyPart.tsx";
import { definePart } from "../../ui/parts.ts";
import { Retry } from "../../ui/Retry.tsx";
import type { PlacedDossier } from "./placeLines.ts";
import { useDrawnMissions } from "./useDrawnMissions.ts";
import { useDrawnScene } from "./useDrawnScene.ts";
import { useHoverTip } from "./useHoverTip.ts";
import { useMapCamera } from "./useMapCamera.ts";
import { type HoveredBeside, type PopupRequest, useMapPointer } from "./useMapPointer.ts";
import { useMapShapes } from "./useMapShapes.ts";
import { useMargins } from "./useMargins.ts";
import { useMeasures } from "./useMeasures.ts";
import { repaintLayers, useSceneLayers } from "./useSceneLayers.ts";
import { useViewAttribute } from "./useViewAttribute.ts";
import styles from "./WorldMap.module.css";

const mapPopup = definePart(() => import("./MapPopup.tsx"));
const NO_OUTLINES: readonly Outline[] = [];

/**
 * Everything that is drawn on a map that exists. The map around it renders whenever a picture is on
 * its way or here: that is nothing to what is drawn.
 */
export const MapScene = memo(function MapScene({
  map,
  manyLines,
  onLinesChange,
}: {
  readonly map: LeafletMap;
  readonly manyLines: RelationshipLinesLayer;
  readonly onLinesChange: (lines: readonly PlacedDossier[]) => void;
}) {
  const [popup, setPopup] = useState<PopupRequest | undefined>();
  const closePopup = useCallback(() => setPopup(undefined), []);
  const layers = useSceneLayers(map, manyLines);
  const shapes = useMapShapes(map);
  const lines = useDrawnScene(layers, shapes);
  const theme = useAtlas((state) => state.theme);
  useDrawnMissions(layers.missions);
  useMapCamera(map, shapes.shapes?.outlines ?? NO_OUTLINES);
  const beside: HoveredBeside = useRef([]);
  const popups = { isOpen: popup !== undefined, open: setPopup, close: closePopup };
  useMapPointer(map, layers, popups, beside);
  useHoverTip(map, beside);
  useMeasures(map, layers.lines);
  useMargins(map, layers.lines, shapes.shapes !== undefined);
  useViewAttribute(map);

  useEffect(
    function tellLines() {
      onLinesChange(lines);
    },
    [lines, onLinesChange],
  );
  const palette = useRef<Palette | undefined>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the theme changes the style sheet's colours
  useEffect(
    function followColours() {
      const repaint = () => {
        palette.current = repaintLayers(layers, map.getContainer(), palette.current);
      };
      // Names were measured in another font until it came.
      const rewrite = () => layers.labels.measureAgain();
      repaint();
      const system = matchMedia("(prefers-color-scheme: dark)");
      system.addEventListener("change", repaint);
      document.fonts?.addEventListener("loadingdone", rewrite);
      return () => {
        system.removeEventListener("change", repaint);
        document.fonts?.removeEventListener("loadingdone", rewrite);
      };
    },
    [layers, map, theme],
  );

  return (
    <>
      {popup && (
        <LazyPart part={mapPopup}>
          {({ MapPopup }) => <MapPopup map={map} request={popup} onChange={setPopup} />}
        </LazyPart>
      )}
      {shapes.failure && (
        <div className={styles.failure}>
          <Retry
            text={messages.fileFailed[shapes.failure.file]}
            label={messages.tryAgain}
            onRetry={shapes.failure.retry}
          />
        </div>
      )}
    </>
  );
});
