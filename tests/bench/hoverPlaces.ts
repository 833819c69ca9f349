import type { WorldPoint } from "../../src/domain/geo/projection.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { createRandom } from "./drawnPairs.ts";
import type { Scene } from "./scene.ts";
import { distanceTo, forEachLine, type ScreenPath } from "./screenLines.ts";

/** A whole pixel on a line, with every line near it and how far it is. */
export interface HoverPlace {
  readonly x: number;
  readonly y: number;
  readonly near: Map<PairKey, number>;
}

/** Lines this much further away than the nearest are as right as it: in pixels. */
const TIE = 0.35;
/** The atlas takes no line from further away, in pixels. */
const REACH = 3;
/** A dot draws the pointer from 8 pixels, and so does a documented line: neither is meant here. */
const DRAWN_FROM = 9.5;
/** Away from coasts, at which the two scales of outlines differ. */
const COAST = 2;
const SEED = 7;

/**
 * Returns places along lines over the open sea, each on another line, always the same.
 * @param isFree whether nothing lies over the map at a point of the screen
 */
export function findHoverPlaces(
  scene: Scene,
  drawn: { readonly pairs: readonly PairKey[]; readonly count: number },
  isFree: (point: WorldPoint) => boolean,
): HoverPlace[] {
  const { parties, dossiers } = scene.start;
  const random = createRandom(SEED);
  const documented: ScreenPath[] = [];
  const strong = dossiers.filter(({ depth }) => depth === "full").map(({ pair }) => pair);
  forEachLine({ parties, pairs: strong, view: scene.view }, (_, paths) => {
    documented.push(...paths);
  });
  const places: HoverPlace[] = [];
  const isGood = (point: WorldPoint) =>
    isFree(point) &&
    scene.isOnGlobe(point) &&
    !scene.isNearAnchor(point, DRAWN_FROM) &&
    !scene.isOnLand(point, COAST) &&
    distanceTo(documented, point) > DRAWN_FROM;
  // Few lines give more than one place each; many give one each until there are enough.
  for (let round = 0; round < 20 && places.length < drawn.count; round += 1) {
    forEachLine({ parties, pairs: drawn.pairs.slice(0, 4 * drawn.count), view: scene.view }, add);
  }
  forEachLine({ parties, pairs: drawn.pairs, view: scene.view }, noteDistances(places));
  return places;

  function add(pair: PairKey, paths: readonly ScreenPath[]): void {
    if (places.length >= drawn.count) return;
    const path = paths[Math.floor(random() * paths.length)] ?? [];
    const index = 2 * Math.floor(random() * (path.length / 2));
    const point = { x: Math.round(path[index] ?? 0), y: Math.round(path[index + 1] ?? 0) };
    if (!strong.includes(pair) && isGood(point)) places.push({ ...point, near: new Map() });
  }
}

/** Returns whether the answer is the nearest line, or as near as makes no difference. */
export function isRight({ near }: HoverPlace, answer: string | undefined): boolean {
  const distance = near.get(answer as PairKey);
  return distance !== undefined && distance <= Math.min(...near.values()) + TIE;
}

/** Returns whether several lines are as near as makes no difference. */
export function isTie({ near }: HoverPlace): boolean {
  const nearest = Math.min(...near.values());
  return [...near.values()].filter((distance) => distance <= nearest + TIE).length > 1;
}

function noteDistances(places: readonly HoverPlace[]) {
  return (pair: PairKey, paths: readonly ScreenPath[]): void => {
    for (const path of paths) {
      const box = boxAround(path);
      for (const place of places) {
        const isNear =
          place.x >= box.left &&
          place.x <= box.right &&
          place.y >= box.top &&
          place.y <= box.bottom;
        const distance = isNear ? distanceTo([path], place) : Number.POSITIVE_INFINITY;
        const known = place.near.get(pair) ?? REACH;
        if (distance <= known) place.near.set(pair, distance);
      }
    }
  };
}

function boxAround(path: ScreenPath) {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (let i = 0; i < path.length; i += 2) {
    const [x = 0, y = 0] = [path[i], path[i + 1]];
    box.left = Math.min(box.left, x - REACH);
    box.right = Math.max(box.right, x + REACH);
    box.top = Math.min(box.top, y - REACH);
    box.bottom = Math.max(box.bottom, y + REACH);
  }
  return box;
}
