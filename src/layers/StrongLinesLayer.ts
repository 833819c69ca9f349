import { distanceToPart } from "../domain/geo/distanceToPart.ts";
import { pathLength } from "../domain/geo/pathLength.ts";
import type { WorldPath } from "../domain/geo/traceGreatCircle.ts";
import { CASING, type StrongLook } from "../domain/looks/lineLook.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import type { Draw } from "./drawWhole.ts";
import { containerToWorld } from "./equalEarthCrs.ts";
import type { Palette } from "./palette.ts";

/** A relation placed on the map: paths in world units, from party A's anchor to party B's. */
export interface PlacedLine {
  readonly id: string;
  /** One path, or two where the line crosses the seam. */
  readonly paths: readonly WorldPath[];
}

/** A placed line with its look. Lines are drawn in the order given, the last on top. */
export type StyledLine = PlacedLine & Omit<StrongLook, "dashedHalf">;

/** A line near a point, with its distance in pixels. */
export interface LineHit {
  readonly id: string;
  readonly distance: number;
}

/** What a picture shows, and of which view. */
export interface PictureContent {
  readonly view: CanvasView;
  readonly content: readonly unknown[];
}

/** What keeps the picture of lines that rest (`KeptPicture`). */
export interface PictureKeeper {
  /** Draws, or copies what was drawn before of the same content. */
  put(draw: Draw, context: CanvasRenderingContext2D, picture: PictureContent): void;
}

/** A line thinner than this many pixels is drawn one pixel wide at most. */
const WIDER = 1.2;

/** Relations as lines along great circles. */
export class StrongLinesLayer extends CanvasLayer {
  declare private palette: Palette;
  declare private lines: readonly StyledLine[];
  declare private pointed: readonly StyledLine[];
  declare private keeper: PictureKeeper | undefined;

  constructor(palette: Palette, pane: string) {
    super(pane);
    this.palette = palette;
    this.lines = [];
    this.pointed = [];
    this.keeper = undefined;
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  setLines(lines: readonly StyledLine[]): this {
    this.lines = lines;
    return this.redraw();
  }

  /** Sets what is drawn over all lines: the one that is pointed at, which `linesAt` does not find. */
  setPointed(strokes: readonly StyledLine[]): this {
    this.pointed = strokes;
    return this.redraw();
  }

  /** From now on the lines that rest are drawn once, however often something is pointed at. */
  keepPicture(keeper: PictureKeeper): void {
    this.keeper = keeper;
  }

  /**
   * Returns the lines that pass within some pixels of a point, the nearest first.
   * @param point in pixels of the map's container, not rounded.
   * @param reach distance in pixels.
   */
  linesAt(point: { readonly x: number; readonly y: number }, reach: number): LineHit[] {
    const map = this._map as typeof this._map | undefined;
    if (!map) return [];
    const scale = 2 ** map.getZoom();
    const at = containerToWorld(map, point);
    return this.lines
      .map((line) => ({ id: line.id, distance: distanceToPaths(line.paths, at) * scale }))
      .filter((hit) => hit.distance <= reach)
      .sort((one, other) => one.distance - other.distance);
  }

  override draw(context: CanvasRenderingContext2D, view: CanvasView): void {
    const { keeper, lines, palette } = this;
    const draw: Draw = (own, whole) => this.strokeLines(own, whole, lines);
    if (keeper) keeper.put(draw, context, { view, content: [lines, palette] });
    else draw(context, view);
    this.strokeLines(context, view, this.pointed);
  }

  private strokeLines(
    context: CanvasRenderingContext2D,
    view: CanvasView,
    lines: readonly StyledLine[],
  ): void {
    // A great circle bends so little that nobody sees its joins, and marks lie over its ends.
    context.lineJoin = "bevel";
    for (const line of lines) {
      context.globalAlpha = line.opacity;
      context.lineCap = line.dash ? "round" : "butt";
      if (line.isCased) {
        context.lineWidth = line.width + 2 * CASING;
        context.setLineDash([]);
        context.strokeStyle = this.palette.halo;
        for (const path of line.paths) strokePath(context, path, view);
      }
      context.lineWidth = strokeWidth(line.width);
      context.setLineDash(line.dash ? [...line.dash] : []);
      const lengths = line.paths.map(pathLength);
      const total = lengths.reduce((sum, length) => sum + length, 0) || 1;
      let done = 0;
      for (const [index, path] of line.paths.entries()) {
        const from = done / total;
        done += lengths[index] ?? 0;
        context.strokeStyle = this.strokeStyle(context, {
          line,
          path,
          view,
          from,
          until: done / total,
        });
        strokePath(context, path, view);
      }
    }
    context.globalAlpha = 1;
    context.setLineDash([]);
  }

  private strokeStyle(
    context: CanvasRenderingContext2D,
    stretch: { line: StyledLine; path: WorldPath; view: CanvasView; from: number; until: number },
  ): string | CanvasGradient {
    const { line, path, view, from, until } = stretch;
    if (typeof line.colour === "string") return this.palette[line.colour];
    const { scale, offsetX, offsetY } = view;
    const [x1 = 0, y1 = 0] = path;
    const [x2 = 0, y2 = 0] = path.slice(-2);
    const gradient = context.createLinearGradient(
      x1 * scale + offsetX,
      y1 * scale + offsetY,
      x2 * scale + offsetX,
      y2 * scale + offsetY,
    );
    const [colourA, colourB] = line.colour.map((name) => this.palette[name]) as [string, string];
    // A stretch that shows a part of the line shows that part of the change of colour.
    gradient.addColorStop(0, mixColours(colourA, colourB, from));
    gradient.addColorStop(1, mixColours(colourA, colourB, until));
    return gradient;
  }
}

/** Returns the colour at a share of the way from one `#rrggbb` colour to another. */
export function mixColours(one: string, other: string, share: number): string {
  const channel = (colour: string, index: number) =>
    Number.parseInt(colour.slice(1 + 2 * index, 3 + 2 * index), 16);
  const mixed = [0, 1, 2].map((index) =>
    Math.round(channel(one, index) * (1 - share) + channel(other, index) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, "0")).join("")}`;
}

/**
 * A browser draws a line of up to one pixel in a way of its own, three times as fast as a wider one. Nobody
 * sees the tenth of a pixel that hundreds of lines are wider.
 */
function strokeWidth(width: number): number {
  return width < WIDER ? Math.min(1, width) : width;
}

function strokePath(context: CanvasRenderingContext2D, path: WorldPath, view: CanvasView): void {
  const { scale, offsetX, offsetY } = view;
  context.beginPath();
  for (let i = 0; i < path.length; i += 2) {
    context.lineTo((path[i] ?? 0) * scale + offsetX, (path[i + 1] ?? 0) * scale + offsetY);
  }
  context.stroke();
}

/** Returns the distance in world units from a point to the nearest of the paths. */
export function distanceToPaths(
  paths: readonly WorldPath[],
  { x, y }: { readonly x: number; readonly y: number },
): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const path of paths) {
    for (let i = 2; i < path.length; i += 2) {
      const [x1, y1] = [path[i - 2] ?? 0, path[i - 1] ?? 0];
      nearest = Math.min(nearest, distanceToPart(x, y, x1, y1, path[i] ?? 0, path[i + 1] ?? 0));
    }
  }
  return nearest;
}
