import type { WorldPoint } from "../domain/geo/projection.ts";
import type { CountryFill } from "../domain/looks/countryFill.ts";
import type { MapColour } from "../domain/looks/mapColour.ts";
import { CAPITAL, DOT } from "../domain/looks/markLooks.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import { isSameFills } from "./CountriesLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import { containerToWorld } from "./equalEarthCrs.ts";
import type { Palette } from "./palette.ts";

/** States that the scale shows smaller than this many pixels have a dot of their own. */
const SMALL_STATE = 12;

/** The anchor of a party. */
export interface Anchor {
  readonly id: string;
  readonly at: WorldPoint;
  /** Extent of the party's outline in world units; 0 for a party without one. */
  readonly extent: number;
}

/** An anchor at which a drawn line ends: a ring in a colour. */
export interface LineEnd {
  readonly id: string;
  readonly colour: MapColour;
}

export interface AnchorHit {
  readonly id: string;
  readonly distance: number;
}

/** Dots of small states, points of capitals, rings where lines end, and the ring of the keyboard's cursor. */
export class AnchorsLayer extends CanvasLayer {
  declare private palette: Palette;
  declare private anchors: readonly Anchor[];
  declare private ends: readonly LineEnd[];
  declare private fills: ReadonlyMap<string, CountryFill>;
  declare private cursor: WorldPoint | undefined;

  constructor(palette: Palette, pane: string) {
    super(pane);
    this.palette = palette;
    this.anchors = [];
    this.ends = [];
    this.fills = new Map();
    this.cursor = undefined;
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  setAnchors(anchors: readonly Anchor[]): this {
    this.anchors = anchors;
    return this.redraw();
  }

  setLineEnds(ends: readonly LineEnd[]): this {
    this.ends = ends;
    return this.redraw();
  }

  /** Gives dots the fills of their countries, which are too small to show them. */
  setFills(fills: ReadonlyMap<string, CountryFill>): this {
    if (isSameFills(fills, this.fills)) return this;
    this.fills = fills;
    return this.redraw();
  }

  /** Shows the keyboard's cursor at a point of the world, or hides it. */
  setCursor(cursor: WorldPoint | undefined): this {
    this.cursor = cursor;
    return this.redraw();
  }

  /**
   * Returns the dots of small states within some pixels of a point, the nearest first. Anchors of
   * states that are large enough to be clicked themselves are no target.
   * @param point in pixels of the map's container.
   */
  dotsAt(point: { readonly x: number; readonly y: number }, reach: number): AnchorHit[] {
    const map = this._map as typeof this._map | undefined;
    if (!map) return [];
    const scale = 2 ** map.getZoom();
    const at = containerToWorld(map, point);
    return this.anchors
      .filter((anchor) => isSmall(anchor, scale))
      .map((anchor) => ({
        id: anchor.id,
        distance: Math.hypot(anchor.at.x - at.x, anchor.at.y - at.y) * scale,
      }))
      .filter((hit) => hit.distance <= reach)
      .sort((one, other) => one.distance - other.distance);
  }

  override draw(context: CanvasRenderingContext2D, view: CanvasView): void {
    const ends = new Map(this.ends.map((end) => [end.id, end]));
    context.lineWidth = DOT.edge;
    for (const anchor of this.anchors) {
      if (ends.has(anchor.id) || !hasDot(anchor, view.scale)) continue;
      const isCapital = !isSmall(anchor, view.scale);
      const fill = this.fills.get(anchor.id);
      // The land of a large state shows its fill.
      const isPlain = isCapital || fill === undefined || fill.colour === "land";
      const radius = isPlain ? DOT.radius : DOT.filledRadius;
      drawCircle(context, { at: anchor.at, view, radius: isCapital ? CAPITAL.radius : radius });
      context.fillStyle = this.palette[isPlain ? "dot" : fill.colour];
      context.fill();
      context.strokeStyle = this.palette[isPlain ? "halo" : "dot"];
      context.stroke();
    }
    context.lineWidth = 1.8;
    for (const anchor of this.anchors) {
      const end = ends.get(anchor.id);
      if (!end) continue;
      drawCircle(context, { at: anchor.at, view, radius: 3.6 });
      context.fillStyle = this.palette.halo;
      context.fill();
      context.strokeStyle = this.palette[end.colour];
      context.stroke();
    }
    if (this.cursor) {
      drawCircle(context, { at: this.cursor, view, radius: 11 });
      context.strokeStyle = this.palette.halo;
      context.lineWidth = 5;
      context.stroke();
      context.strokeStyle = this.palette.focus;
      context.lineWidth = 2.5;
      context.stroke();
    }
  }
}

/** Returns whether the scale shows the party so small that it has a dot. */
export function isSmall({ extent }: Pick<Anchor, "extent">, scale: number): boolean {
  return extent * scale < SMALL_STATE;
}

/** Returns whether something is drawn at an anchor: the dot of a small state, or the point of a capital. */
export function hasDot(anchor: Pick<Anchor, "extent">, scale: number): boolean {
  return isSmall(anchor, scale) || scale >= CAPITAL.fromScale;
}

function drawCircle(
  context: CanvasRenderingContext2D,
  circle: { at: WorldPoint; view: CanvasView; radius: number },
): void {
  const { at, view, radius } = circle;
  context.beginPath();
  context.arc(
    at.x * view.scale + view.offsetX,
    at.y * view.scale + view.offsetY,
    radius,
    0,
    2 * Math.PI,
  );
}
