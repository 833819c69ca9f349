import type { Feature, FeatureCollection, Polygon } from "geojson";
import type { LatLngExpression, Layer, PathOptions } from "leaflet";
import { useCallback, useEffect, useState } from "react";
import { GeoJSON, MapContainer, useMapEvents } from "react-leaflet";
import type { Atlas } from "../../../src/domain/atlas.ts";
import type { PartyCode } from "../../../src/domain/partyCode.ts";
import { equalEarthCrs, panningBounds } from "../../../src/layers/equalEarthCrs.ts";
import { PlainLines } from "./PlainLines.tsx";
import type { PlainLine } from "./plainWorld.ts";

const LAND: PathOptions = { color: "#c3c2bb", weight: 0.7, fillColor: "#f8f6f1", fillOpacity: 1 };
const MEMBER: PathOptions = { ...LAND, fillColor: "#a3c491" };
const SELECTED: PathOptions = { ...LAND, fillColor: "#1a2230" };

/** What the page tells the benchmark: its effects have run, the next frame shows the answer. */
export interface PlainReports {
  onDrawn(): void;
  onSelected(): void;
  onFiltered(): void;
  onYearMoved(): void;
  onZoomed(): void;
  /** How the benchmark drives the page's state. */
  onReady(drive: PlainDrive): void;
}

/** The state that a reader would change through the page's controls. */
export interface PlainDrive {
  select(country: PartyCode | undefined): void;
  filter(organisation: string | undefined): void;
  moveYear(year: number | undefined): void;
}

/** The world as react-leaflet's own documentation would have it drawn. */
export function PlainMap({
  atlas,
  countries,
  lines,
  view,
  isLean,
  reports,
}: {
  readonly atlas: Atlas;
  readonly countries: FeatureCollection<Polygon>;
  readonly lines: readonly PlainLine[];
  readonly view: { readonly centre: LatLngExpression; readonly zoom: number };
  readonly isLean: boolean;
  readonly reports: PlainReports;
}) {
  const [selected, select] = useState<PartyCode | undefined>();
  const [organisation, filter] = useState<string | undefined>();
  const [year, moveYear] = useState<number | undefined>();
  const [hovered, setHovered] = useState<string | undefined>();
  const passing = organisation === undefined ? undefined : atlas.membersNow(organisation);

  const style = useCallback(
    (feature?: Feature) => {
      if (feature?.id === selected) return SELECTED;
      return passing?.has(feature?.id as PartyCode) ? MEMBER : LAND;
    },
    [selected, passing],
  );
  const listen = useCallback((feature: Feature, layer: Layer) => {
    layer.on("click", () => select(feature.id as PartyCode));
  }, []);

  useEffect(() => reports.onReady({ select, filter, moveYear }), [reports]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it tells of the change
  useEffect(() => reports.onSelected(), [selected, reports]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it tells of the change
  useEffect(() => reports.onFiltered(), [organisation, reports]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it tells of the change
  useEffect(() => reports.onYearMoved(), [year, reports]);

  return (
    <>
      <MapContainer
        preferCanvas
        crs={equalEarthCrs}
        center={view.centre}
        zoom={view.zoom}
        minZoom={0.4}
        maxZoom={7}
        zoomSnap={0}
        zoomDelta={0.8}
        maxBounds={panningBounds}
        maxBoundsViscosity={0.8}
        attributionControl={false}
        zoomAnimation={false}
        inertia={false}
        fadeAnimation={false}
      >
        <GeoJSON data={countries} style={style} onEachFeature={listen} />
        <PlainLines
          lines={lines}
          passing={passing}
          year={year}
          selected={selected}
          isLean={isLean}
          onHover={setHovered}
        />
        <Reporter reports={reports} />
      </MapContainer>
      <output className="name">{hovered}</output>
    </>
  );
}

/** The last child of the map: its effects run after those of all lines. */
function Reporter({ reports }: { readonly reports: PlainReports }) {
  useEffect(() => reports.onDrawn(), [reports]);
  useMapEvents({ zoomend: () => reports.onZoomed() });
  return null;
}
