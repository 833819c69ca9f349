import { geoInterpolate } from "d3-geo";
import type { Party } from "../../src/domain/dataset.ts";
import { projectTurned, turnToCentre, type WorldPoint } from "../../src/domain/geo/projection.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";

/** The camera: pixel = (world - corner) × scale. */
export interface View {
  readonly zoom: number;
  readonly left: number;
  readonly top: number;
}

/** A stretch of a line on the screen that is nowhere interrupted: x and y of its points in turn. */
export type ScreenPath = readonly number[];

/** Points of a line are at most this many pixels apart, */
const CLOSENESS = 1;
/** unless they are this share of it apart and still on opposite edges of the map: there it is cut. */
const LEAST_SHARE = 1e-7;
/** Every line is first cut into this many parts. */
const FIRST_PARTS = 64;

/** Returns the point of the screen at a point of the world. */
export function toScreen({ x, y }: WorldPoint, { zoom, left, top }: View): WorldPoint {
  return { x: (x - left) * 2 ** zoom, y: (y - top) * 2 ** zoom };
}

/**
 * Returns where a line lies on the screen, slowly and in another way than the atlas: points of the
 * great circle by d3's interpolation, so close that straight stretches between them are enough.
 */
function placeOnScreen(from: Party, to: Party, view: View): ScreenPath[] {
  const interpolate = geoInterpolate([...from.anchor], [...to.anchor]);
  const at = (share: number): WorldPoint => {
    const [lon, lat] = interpolate(share);
    return toScreen(projectTurned(turnToCentre(lon), lat), view);
  };
  const paths: number[][] = [];
  let path: number[] = [];
  let [last, lastShare] = [at(0), 0];
  path.push(last.x, last.y);
  for (let part = 1; part <= FIRST_PARTS; part += 1) goTo(part / FIRST_PARTS);
  paths.push(path);
  return paths;

  function goTo(share: number): void {
    const point = at(share);
    if (Math.hypot(point.x - last.x, point.y - last.y) > CLOSENESS) {
      if (share - lastShare > LEAST_SHARE) {
        goTo((lastShare + share) / 2);
        goTo(share);
        return;
      }
      paths.push(path);
      path = [];
    }
    path.push(point.x, point.y);
    [last, lastShare] = [point, share];
  }
}

/** Calls back with the place of every line: all of them at once would not fit into memory. */
export function forEachLine(
  scene: { readonly parties: readonly Party[]; readonly pairs: readonly PairKey[]; view: View },
  use: (pair: PairKey, paths: readonly ScreenPath[]) => void,
): void {
  const parties = new Map<string, Party>(scene.parties.map((party) => [party.code, party]));
  for (const pair of scene.pairs) {
    const [from, to] = pair.split("-").map((code) => parties.get(code));
    if (from && to) use(pair, placeOnScreen(from, to, scene.view));
  }
}

/** Returns the distance from a point to the nearest place of the paths, in pixels. */
export function distanceTo(paths: readonly ScreenPath[], { x, y }: WorldPoint): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    for (let i = 2; i < path.length; i += 2) {
      const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [path[i - 2], path[i - 1], path[i], path[i + 1]];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
      const share = Math.min(1, Math.max(0, along));
      nearest = Math.min(nearest, Math.hypot(x - x1 - share * dx, y - y1 - share * dy));
    }
  }
  return nearest;
}
