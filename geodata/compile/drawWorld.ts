/** The land of the world as one path, for the page as it is before any program runs. */
import type { MultiPolygon, Polygon, Position } from "geojson";
import { merge } from "topojson-client";
import type { Topology } from "topojson-specification";
import { WORLD_BOTTOM, WORLD_TOP, WORLD_WIDTH } from "../../src/domain/geo/projection.ts";

/** Units of the drawing across the world: finer than a pixel nobody sees before the map is there. */
const UNITS = 1024;
const SCALE = UNITS / WORLD_WIDTH;
/** Islands of fewer square units are left out. */
const SMALLEST = 6;

interface WorldDrawing {
  /** Left, top, width and height of what is drawn: the whole world. */
  readonly viewBox: string;
  /** Path data of SVG. */
  readonly d: string;
}

/**
 * Returns the land without borders.
 * @param shapes text of outlines as `buildShapes` gives them, in world units.
 */
export function drawWorld(shapes: string): WorldDrawing {
  const topology = JSON.parse(shapes) as Topology;
  const { countries } = topology.objects;
  const geometries = (countries as unknown as { geometries: Parameters<typeof merge>[1] })
    .geometries;
  const land: Polygon | MultiPolygon = merge(topology, geometries);
  const rings = land.coordinates.flatMap((polygon) => polygon as Position[][]);
  const height = Math.round((WORLD_BOTTOM - WORLD_TOP) * SCALE);
  return {
    viewBox: `0 ${Math.round(WORLD_TOP * SCALE)} ${UNITS} ${height}`,
    d: rings.map(writeRing).join(""),
  };
}

/** Returns a ring as steps from point to point; empty where it is too small to be seen. */
function writeRing(ring: readonly Position[]): string {
  const points = ring
    .map(([x = 0, y = 0]) => [Math.round(x * SCALE), Math.round(y * SCALE)] as const)
    .filter(
      ([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1],
    );
  const [first, ...others] = points;
  if (!first || others.length < 3 || areaOf(points) < SMALLEST) return "";
  let [lastX, lastY] = first;
  const steps = others.slice(0, -1).map(([x, y]) => {
    const step = join(x - lastX, y - lastY);
    [lastX, lastY] = [x, y];
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(" ")}z`.replaceAll(" -", "-");
}

const join = (x: number, y: number) => `${x} ${y}`;

function areaOf(points: readonly (readonly [number, number])[]): number {
  const twice = points.reduce((sum, [x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}
