import { geoDistance, geoInterpolate } from "d3-geo";
import type { Feature, FeatureCollection, Polygon, Position } from "geojson";
import type { LatLngTuple } from "leaflet";
import type { Shapes } from "../../../src/data/decodeShapes.ts";
import type { Atlas } from "../../../src/domain/atlas.ts";
import type { LonLatTuple } from "../../../src/domain/dataset.ts";
import { CENTRAL_MERIDIAN, turnToCentre } from "../../../src/domain/geo/projection.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../../src/domain/partyCode.ts";
import { worldToLatLng } from "../../../src/layers/equalEarthCrs.ts";
import { chooseYears } from "../drawnPairs.ts";

/**
 * Degrees between the points of a line. A plain page has one set of points for every zoom: at the
 * closest one these keep within a pixel of the true line.
 */
const STEP = 1.5;
/** Enough as long as the whole world fills the window (a sixth of a pixel). */
const LEAN_STEP = 4;

/** A pair as the plain page draws it: one part, or two where the line crosses the seam. */
export interface PlainLine {
  readonly pair: PairKey;
  readonly parties: readonly [PartyCode, PartyCode];
  readonly positions: LatLngTuple[][];
  /** The year from which on it has relations. */
  readonly since: number;
}

/**
 * Returns the lines of the pairs along great circles, cut at the seam of the map.
 * @param options.isLean with no more points than are seen when the whole world fills the window
 */
export function placePlainLines(
  atlas: Atlas,
  pairs: readonly PairKey[],
  { isLean }: { readonly isLean: boolean },
): PlainLine[] {
  const step = isLean ? LEAN_STEP : STEP;
  const years = chooseYears(pairs);
  return pairs.map((pair) => {
    const parties = splitPairKey(pair);
    const [from, to] = parties.map((code) => atlas.party(code)?.anchor);
    const positions = from && to ? traceLine(from, to, step) : [];
    return { pair, parties, positions, since: years.get(pair) ?? 0 };
  });
}

function traceLine(from: LonLatTuple, to: LonLatTuple, stepDegrees: number): LatLngTuple[][] {
  const at = geoInterpolate([...from], [...to]);
  const steps = Math.max(
    1,
    Math.ceil((geoDistance([...from], [...to]) * 180) / Math.PI / stepDegrees),
  );
  let part: LatLngTuple[] = [];
  const parts = [part];
  let [lastTurned, lastLat] = [0, 0];
  for (let step = 0; step <= steps; step += 1) {
    const [lon, lat] = at(step / steps);
    const turned = turnToCentre(lon);
    if (step > 0 && Math.abs(turned - lastTurned) > 180) {
      const side = Math.sign(lastTurned) * 180;
      const way = side - lastTurned;
      const share = way / (way + side + turned);
      const seamLat = lastLat + (lat - lastLat) * share;
      part.push([seamLat, side + CENTRAL_MERIDIAN]);
      part = [[seamLat, CENTRAL_MERIDIAN - side]];
      parts.push(part);
    }
    part.push([lat, turned + CENTRAL_MERIDIAN]);
    [lastTurned, lastLat] = [turned, lat];
  }
  return parts;
}

/** Returns the outlines as GeoJSON in degrees; longitudes run on beyond 180° up to the seam. */
export function toGeoJson({ outlines }: Shapes): FeatureCollection<Polygon> {
  const features = outlines.map(
    ({ id, rings }): Feature<Polygon> => ({
      type: "Feature",
      id,
      properties: {},
      geometry: { type: "Polygon", coordinates: rings.map(toPositions) },
    }),
  );
  return { type: "FeatureCollection", features };
}

function toPositions(ring: Float64Array): Position[] {
  const positions: Position[] = [];
  for (let i = 0; i < ring.length; i += 2) {
    const { lat, lng } = worldToLatLng({ x: ring[i] ?? 0, y: ring[i + 1] ?? 0 });
    positions.push([lng, lat]);
  }
  return positions;
}
