import type { Map as LeafletMap } from "leaflet";
import { type ReactNode, useCallback, useState } from "react";
import { MapContainer } from "react-leaflet";
import { equalEarthCrs, panningBounds } from "../../layers/equalEarthCrs.ts";
import { spareMargins } from "../../layers/pictureMargins.ts";
import { shownNameMessages } from "../../messages/shownName.ts";
import { worldMapMessages as messages } from "../../messages/worldMap.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { isMotionUnwanted } from "../../ui/isMotionUnwanted.ts";
import { Retry } from "../../ui/Retry.tsx";
import { MapScene } from "./MapScene.tsx";
import type { PlacedDossier } from "./placeLines.ts";
import { useManyLines } from "./useManyLines.ts";
import { fitWorld } from "./useMapCamera.ts";
import { useMapKeys } from "./useMapKeys.ts";
import styles from "./WorldMap.module.css";
import { ZoomControls } from "./ZoomControls.tsx";

const FURTHEST_ZOOM = 0.4;
const CLOSEST_ZOOM = 7;
/**
 * The fastest that a map thrown by the hand moves on, as Leaflet counts it: it starts at two and a
 * half times as many pixels a second. A picture of all lines is ready in time for that.
 */
const FASTEST_THROW = 800;

/** The map of the world: countries, disputes, lines, names; pointer, keys and zoom. */
export function WorldMap({
  renderOver,
}: {
  /** What lies over the map where it is embedded. */
  readonly renderOver?: ((map: LeafletMap) => ReactNode) | undefined;
}) {
  const store = useAtlasStoreApi();
  const [map, setMap] = useState<LeafletMap | null>(null);
  const [lines, setLines] = useState<readonly PlacedDossier[]>([]);
  const manyLines = useManyLines();
  const [isStill] = useState(isMotionUnwanted);
  const handleKeyDown = useMapKeys(map, lines);
  const takeMap = useCallback((created: LeafletMap | null) => {
    if (created) {
      fitWorld(created, false);
      spareMargins(created);
    }
    setMap(created);
  }, []);

  return (
    <section
      className={styles.region}
      aria-label={messages.region}
      aria-busy={manyLines.state === "busy"}
    >
      <div
        className={styles.map}
        role="application"
        aria-label={messages.description}
        aria-describedby={shownNameMessages.id}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one tab stop with keys of its own
        tabIndex={0}
        onKeyDown={handleKeyDown}
        onBlur={() => store.getState().moveCursor(undefined)}
      >
        <MapContainer
          ref={takeMap}
          className={styles.leaflet ?? ""}
          crs={equalEarthCrs}
          center={[10, 11]}
          zoom={2}
          minZoom={FURTHEST_ZOOM}
          maxZoom={CLOSEST_ZOOM}
          zoomSnap={0}
          zoomDelta={0.6}
          wheelPxPerZoomLevel={110}
          maxBounds={panningBounds}
          maxBoundsViscosity={0.8}
          keyboard={false}
          zoomControl={false}
          attributionControl={false}
          doubleClickZoom={false}
          zoomAnimation={!isStill}
          inertia={!isStill}
          inertiaMaxSpeed={FASTEST_THROW}
          fadeAnimation={!isStill}
        />
        {map && <MapScene map={map} manyLines={manyLines.layer} onLinesChange={setLines} />}
        {manyLines.state === "failed" && <LinesFailure />}
      </div>
      {map && renderOver?.(map)}
      {map && (
        <div className={styles.zoom}>
          <ZoomControls map={map} />
        </div>
      )}
    </section>
  );
}

function LinesFailure() {
  return (
    <div className={styles.failure}>
      <Retry
        text={messages.linesFailed}
        label={messages.reload}
        onRetry={() => window.location.reload()}
      />
    </div>
  );
}
