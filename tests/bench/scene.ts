import { readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeShapes } from "../../src/data/decodeShapes.ts";
import type { Manifest, StartData } from "../../src/domain/dataset.ts";
import { lonLat } from "../../src/domain/geo/lonLat.ts";
import { isInOutline, type Outline } from "../../src/domain/geo/outline.ts";
import {
  projectLonLat,
  projectTurned,
  unprojectWorldPoint,
  type WorldPoint,
} from "../../src/domain/geo/projection.ts";
import { toScreen, type View } from "./screenLines.ts";

/** What both pages show, read from the same files, for the places that the runner points at. */
export interface Scene {
  readonly start: StartData;
  /** Outlines of the scale at which both pages begin. */
  readonly outlines: readonly Outline[];
  readonly view: View;
  /** Whether a point of the screen is on land at any scale, within a margin in pixels. */
  isOnLand(point: WorldPoint, margin: number): boolean;
  isNearAnchor(point: WorldPoint, distance: number): boolean;
  /** Whether a point lies well inside the edge of the world. */
  isOnGlobe(point: WorldPoint): boolean;
  toWorld(point: WorldPoint): WorldPoint;
}

/** Free of the edge, where lines are cut, by this many pixels. */
const EDGE = 6;

/** Reads what the pages show from the folder that they are built to. */
export function readScene(folder: string, view: View): Scene {
  const read = (path: string): unknown =>
    JSON.parse(readFileSync(join(folder, "data", path), "utf8"));
  const { files } = read("manifest.json") as Manifest;
  const start = read(files.start as string) as StartData;
  const outlinesOf = (scale: string) => {
    const key = `shapes/${scale}`;
    return decodeShapes(read(files[key] as string), "countries", key).outlines;
  };
  const [outlines, fineOutlines] = [outlinesOf("110m"), outlinesOf("50m")];
  const scale = 2 ** view.zoom;
  const toWorld = ({ x, y }: WorldPoint) => ({ x: x / scale + view.left, y: y / scale + view.top });
  const anchors = start.parties.map(({ anchor }) =>
    toScreen(projectLonLat(lonLat(...anchor)), view),
  );
  return {
    start,
    outlines,
    view,
    toWorld,
    isOnLand: (point, margin) =>
      around(point, margin).some((one) =>
        [...outlines, ...fineOutlines].some((outline) => isInOutline(outline, toWorld(one))),
      ),
    isNearAnchor: (point, distance) =>
      anchors.some((anchor) => Math.hypot(anchor.x - point.x, anchor.y - point.y) <= distance),
    isOnGlobe: (point) =>
      around(point, EDGE).every((one) => {
        const world = toWorld(one);
        const lat = unprojectWorldPoint(world)[1];
        const [west, east] = [projectTurned(-180, lat), projectTurned(180, lat)];
        return Math.abs(world.y - west.y) < 1e-6 && world.x > west.x && world.x < east.x;
      }),
  };
}

function around({ x, y }: WorldPoint, distance: number): WorldPoint[] {
  return [
    { x, y },
    { x: x - distance, y },
    { x: x + distance, y },
    { x, y: y - distance },
    { x, y: y + distance },
  ];
}
