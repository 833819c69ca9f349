import type { Party } from "../../src/domain/dataset.ts";
import { extentOf, isInOutline, type Outline } from "../../src/domain/geo/outline.ts";
import type { WorldPoint } from "../../src/domain/geo/projection.ts";
import type { PairKey } from "../../src/domain/partyCode.ts";
import type { Scene } from "./scene.ts";
import { forEachLine, type ScreenPath, toScreen } from "./screenLines.ts";

/** A country, and a pixel inside it. */
export interface ClickPlace {
  readonly country: Party;
  readonly x: number;
  readonly y: number;
}

/** The part of the window in which a selected country stays where it is: beside the panel. */
const FREE = { left: 10, top: 130, right: 985, bottom: 880 };
const WIDTH = 1440;
const HEIGHT = 900;
/** A dot draws a click from 8 pixels away, and so does a documented line. */
const STRONG_REACH = 9;
/** The plain page rounds a line to whole pixels, and a line is 0.4 pixels to each side. */
const FINE_REACH = 1.2;

/** Returns the largest countries, each with a pixel at which the atlas takes it for clicked. */
export function findClickPlaces(scene: Scene, count: number): ClickPlace[] {
  return findPixels(scene, coverDocumented(scene), count);
}

/**
 * Returns the largest countries, each with a pixel on which no line lies: over a country the plain
 * page takes the line for clicked. Where all lines are drawn, few countries have such a pixel.
 */
export function findOpenClickPlaces(
  scene: Scene,
  drawn: { readonly pairs: readonly PairKey[]; readonly count: number },
): ClickPlace[] {
  const covered = coverDocumented(scene);
  forEachLine({ ...scene.start, pairs: drawn.pairs, view: scene.view }, (_, paths) => {
    for (const path of paths) coverPath(covered, path, FINE_REACH);
  });
  return findPixels(scene, covered, drawn.count);
}

function coverDocumented(scene: Scene): Uint8Array {
  const covered = new Uint8Array(WIDTH * HEIGHT);
  const pairs = scene.start.dossiers.map(({ pair }) => pair);
  forEachLine({ ...scene.start, pairs, view: scene.view }, (_, paths) => {
    for (const path of paths) coverPath(covered, path, STRONG_REACH);
  });
  return covered;
}

function findPixels(scene: Scene, covered: Uint8Array, count: number): ClickPlace[] {
  const places: ClickPlace[] = [];
  const byExtent = [...scene.outlines].sort((one, other) => sizeOf(other) - sizeOf(one));
  for (const outline of byExtent) {
    const country = scene.start.parties.find(({ code }) => code === outline.id);
    const place =
      country && isBesidePanel(outline, scene) && findFreePixel(outline, scene, covered);
    if (place) places.push({ country, ...place });
    if (places.length === count) break;
  }
  return places;
}

function coverPath(covered: Uint8Array, path: ScreenPath, reach: number): void {
  for (let i = 0; i < path.length; i += 2) {
    const [x = 0, y = 0] = [path[i], path[i + 1]];
    for (let row = Math.ceil(y - reach); row <= y + reach; row += 1) {
      for (let column = Math.ceil(x - reach); column <= x + reach; column += 1) {
        if (row < 0 || column < 0 || row >= HEIGHT || column >= WIDTH) continue;
        if (Math.hypot(column - x, row - y) <= reach) covered[row * WIDTH + column] = 1;
      }
    }
  }
}

function sizeOf({ mainBox }: Outline): number {
  return extentOf(mainBox);
}

function isBesidePanel({ mainBox }: Outline, { view }: Scene): boolean {
  const topLeft = toScreen({ x: mainBox.left, y: mainBox.top }, view);
  const bottomRight = toScreen({ x: mainBox.right, y: mainBox.bottom }, view);
  return (
    topLeft.x > FREE.left &&
    topLeft.y > FREE.top &&
    bottomRight.x < FREE.right &&
    bottomRight.y < FREE.bottom
  );
}

function findFreePixel(
  outline: Outline,
  scene: Scene,
  covered: Uint8Array,
): WorldPoint | undefined {
  const topLeft = toScreen({ x: outline.mainBox.left, y: outline.mainBox.top }, scene.view);
  const bottomRight = toScreen({ x: outline.mainBox.right, y: outline.mainBox.bottom }, scene.view);
  for (let y = Math.ceil(topLeft.y); y < bottomRight.y; y += 1) {
    for (let x = Math.ceil(topLeft.x); x < bottomRight.x; x += 1) {
      if (covered[y * WIDTH + x] || scene.isNearAnchor({ x, y }, STRONG_REACH)) continue;
      // The finer scale has other borders: the pixel is well inside.
      const isInside = [-3, 0, 3].every((shift) =>
        [
          { x: x + shift, y },
          { x, y: y + shift },
        ].every((one) => isInOutline(outline, scene.toWorld(one))),
      );
      if (isInside) return { x, y };
    }
  }
  return undefined;
}
