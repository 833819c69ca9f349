import {
  Bounds,
  CRS,
  LatLng,
  LatLngBounds,
  type Map as LeafletMap,
  Point,
  type Projection,
  Transformation,
  Util,
} from "leaflet";
import type { LonLat } from "../domain/geo/lonLat.ts";
import {
  CENTRAL_MERIDIAN,
  projectTurned,
  turnToCentre,
  unprojectWorldPoint,
  WORLD_BOTTOM,
  WORLD_TOP,
  WORLD_WIDTH,
  type WorldPoint,
} from "../domain/geo/projection.ts";

/** Equal Earth keeps a row's points evenly spaced: x grows with longitude by this much a degree. */
const degreeWidth = (lat: number) => projectTurned(1, lat).x - WORLD_WIDTH / 2;
/** Beyond the poles the plane goes on: this many degrees of "latitude" a world unit. */
const DEGREES_PER_UNIT = 1;

/**
 * The plane of the map as a Leaflet projection onto world units. It has an answer for every point,
 * also beside the globe, and `unproject` undoes `project` everywhere: a map that is dragged over
 * its edge keeps its place. Longitudes are not wrapped here: `toLatLng` does that.
 */
const equalEarth: Projection = {
  bounds: new Bounds([0, WORLD_TOP], [WORLD_WIDTH, WORLD_BOTTOM]),
  project({ lat, lng }: LatLng): Point {
    const beyond = Math.max(0, Math.abs(lat) - 90) * Math.sign(lat);
    const onGlobe = lat - beyond;
    const { y } = projectTurned(0, onGlobe);
    return new Point(
      WORLD_WIDTH / 2 + (lng - CENTRAL_MERIDIAN) * degreeWidth(onGlobe),
      y - beyond / DEGREES_PER_UNIT,
    );
  },
  unproject({ x, y }: Point): LatLng {
    const beyond = y < WORLD_TOP ? WORLD_TOP - y : Math.min(0, WORLD_BOTTOM - y);
    const lat = unprojectWorldPoint({ x: WORLD_WIDTH / 2, y: y + beyond })[1];
    const turned = (x - WORLD_WIDTH / 2) / degreeWidth(lat);
    return new LatLng(lat + beyond * DEGREES_PER_UNIT, turned + CENTRAL_MERIDIAN);
  },
};

/** The map's coordinate reference system; at zoom 0 one world unit is one pixel. */
export const equalEarthCrs: CRS = Util.extend({}, CRS.Earth, {
  code: "Dyad:EqualEarth11E",
  projection: equalEarth,
  transformation: new Transformation(1 / WORLD_WIDTH, 0, 1 / WORLD_WIDTH, 0),
  wrapLng: undefined,
  infinite: true,
});

/** The one place where longitude-latitude order turns into Leaflet's latitude-longitude. */
export function toLatLng([lon, lat]: LonLat): LatLng {
  return new LatLng(lat, turnToCentre(lon) + CENTRAL_MERIDIAN);
}

/** Returns Leaflet's coordinates for a point of the plane in world units. */
export function worldToLatLng({ x, y }: WorldPoint): LatLng {
  return equalEarth.unproject(new Point(x, y));
}

/** Returns the point of the plane, in world units, for Leaflet's coordinates. */
export function latLngToWorld(latLng: LatLng): WorldPoint {
  const { x, y } = equalEarth.project(latLng);
  return { x, y };
}

/** Returns the point of the plane, in world units, under a point of the map's container. */
export function containerToWorld(
  map: LeafletMap,
  point: { readonly x: number; readonly y: number },
): WorldPoint {
  const scale = 2 ** map.getZoom();
  const layerPoint = map.containerPointToLayerPoint([point.x, point.y]);
  const { x, y } = layerPoint.add(map.getPixelOrigin());
  return { x: x / scale, y: y / scale };
}

/** With less, a tall window at the furthest zoom holds all that the bounds hold, and cannot be moved. */
const REACH = 2 * WORLD_WIDTH;

/** How far the map can be moved: the world may stand anywhere beside a panel or above a sheet. */
export const panningBounds = new LatLngBounds(
  worldToLatLng({ x: -REACH, y: WORLD_TOP - REACH }),
  worldToLatLng({ x: WORLD_WIDTH + REACH, y: WORLD_BOTTOM + REACH }),
);
