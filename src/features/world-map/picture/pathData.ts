import { distanceToPart } from "../../../domain/geo/distanceToPart.ts";
import type { WorldPoint } from "../../../domain/geo/projection.ts";

/** Where the world lies in the picture: pixels = world units × scale + offset. */
export interface PictureFrame {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
}

/** Tenths of a pixel: nobody sees more. */
const PARTS = 10;
/** Points of outlines nearer to the last one than this many tenths on both axes are left out. */
const CLOSE = 4;

/** Returns the pixel at which a point of the world is drawn. */
export function toPicture({ x, y }: WorldPoint, frame: PictureFrame): [x: number, y: number] {
  return [x * frame.scale + frame.offsetX, y * frame.scale + frame.offsetY];
}

/** Writes path data with steps from point to point, rounded to a tenth of a pixel. */
export class PathWriter {
  private readonly frame: PictureFrame;
  private parts: string[] = [];
  private isAtStart: boolean = false;
  private x = 0;
  private y = 0;

  constructor(frame: PictureFrame) {
    this.frame = frame;
  }

  moveTo(worldX: number, worldY: number): void {
    if (this.isAtStart) this.parts.pop();
    [this.x, this.y] = this.round(worldX, worldY);
    this.parts.push(`M${write(this.x)}${join(this.y)}l`);
    this.isAtStart = true;
  }

  /** @param close a point nearer than this many tenths of a pixel on both axes is left out */
  lineTo(worldX: number, worldY: number, close = 1): void {
    const [x, y] = this.round(worldX, worldY);
    const [stepX, stepY] = [x - this.x, y - this.y];
    if (Math.abs(stepX) < close && Math.abs(stepY) < close) return;
    this.parts.push((this.isAtStart ? write(stepX) : join(stepX)) + join(stepY));
    this.isAtStart = false;
    [this.x, this.y] = [x, y];
  }

  /** Returns what was written; what follows is a text of its own. */
  finish(): string {
    if (this.isAtStart) this.parts.pop();
    const text = this.parts.join("");
    this.parts = [];
    this.isAtStart = false;
    return text;
  }

  private round(worldX: number, worldY: number): [x: number, y: number] {
    const { scale, offsetX, offsetY } = this.frame;
    return [
      Math.round((worldX * scale + offsetX) * PARTS),
      Math.round((worldY * scale + offsetY) * PARTS),
    ];
  }
}

/**
 * Returns the points of a path that are needed to stay near it, the first and the last among them
 * (Douglas and Peucker, 1973).
 * @param path x and y of each point in turn
 */
export function simplify(path: readonly number[], tolerance: number): [x: number, y: number][] {
  const last = path.length / 2 - 1;
  const pointAt = (index: number): [number, number] => [
    path[2 * index] ?? 0,
    path[2 * index + 1] ?? 0,
  ];
  const between = (from: number, until: number): [number, number][] => {
    let [furthest, distance] = [from, tolerance];
    for (let index = from + 1; index < until; index++) {
      const away = distanceToPart(...pointAt(index), ...pointAt(from), ...pointAt(until));
      if (away > distance) [furthest, distance] = [index, away];
    }
    if (furthest === from) return [];
    return [...between(from, furthest), pointAt(furthest), ...between(furthest, until)];
  };
  if (last < 0) return [];
  return last === 0 ? [pointAt(0)] : [pointAt(0), ...between(0, last), pointAt(last)];
}

/** Returns the path data of rings or paths, given as x and y of each point in turn in world units. */
export function writePaths(
  paths: readonly Float64Array[],
  frame: PictureFrame,
  { isClosed }: { readonly isClosed: boolean },
): string {
  const writer = new PathWriter(frame);
  return paths
    .map((path) => {
      writer.moveTo(path[0] ?? 0, path[1] ?? 0);
      for (let i = 2; i < path.length; i += 2) {
        const isLast = !isClosed && i === path.length - 2;
        writer.lineTo(path[i] ?? 0, path[i + 1] ?? 0, isLast ? 1 : CLOSE);
      }
      const text = writer.finish();
      return text && isClosed ? `${text}z` : text;
    })
    .join("");
}

/** Returns the path data of a circle. */
export function writeCircle([x, y]: readonly [x: number, y: number], radius: number): string {
  const left = x - radius;
  return `M${left.toFixed(1)} ${y.toFixed(1)}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0z`;
}

function write(tenths: number): string {
  const text = String(tenths / PARTS);
  return text.replace(/^(-?)0\./, "$1.");
}

/** A number after another one: a minus sign parts them, else a blank does. */
function join(tenths: number): string {
  return tenths < 0 ? write(tenths) : ` ${write(tenths)}`;
}
