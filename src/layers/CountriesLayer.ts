import {
  boxOf,
  extentOf,
  isInOutline,
  type Outline,
  type WorldBox,
} from "../domain/geo/outline.ts";
import { projectTurned, type WorldPoint } from "../domain/geo/projection.ts";
import { type CountryFill, FADED_ALPHA } from "../domain/looks/countryFill.ts";
import { DISPUTE_STROKE, SMALLEST_HATCH } from "../domain/looks/markLooks.ts";
import type { Texture } from "../domain/looks/texture.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import { type CanvasView, pixelSize } from "./canvasView.ts";
import { createTexture } from "./fillPatterns.ts";
import type { AheadTools } from "./PaneCanvas.ts";
import type { Palette } from "./palette.ts";
import { isInPart, type PixelBox } from "./pixelBox.ts";
import { drawInPixels, drawInWorldUnits, joinOutlines, outlinePath, toPath } from "./tracePaths.ts";

/** What is drawn of a picture: all of it, or what reaches into a part. */
interface Seen {
  readonly view: CanvasView;
  readonly part: PixelBox | undefined;
}

const PLAIN: CountryFill = { colour: "land" };
/** Degrees between the lines of the graticule. */
const GRATICULE_STEP = 15;
/** Pixels, of which half is seen. A wider line round every ring would take longer than all fills together. */
const COAST_WIDTH = 1;

/** Sea, countries and disputed areas. */
export class CountriesLayer extends CanvasLayer {
  declare private palette: Palette;
  declare private outlines: readonly Outline[];
  declare private paths: ReadonlyMap<string, Path2D>;
  declare private coast: Path2D | undefined;
  declare private borders: Path2D | undefined;
  declare private disputes: readonly Outline[];
  declare private disputePaths: ReadonlyMap<string, Path2D>;
  declare private fills: ReadonlyMap<string, CountryFill>;
  /** Those that are drawn ahead. */
  declare private nextFills: ReadonlyMap<string, CountryFill> | undefined;
  declare private graticule: Path2D | undefined;

  constructor(palette: Palette, pane: string) {
    super(pane);
    this.palette = palette;
    this.outlines = [];
    this.paths = new Map();
    this.coast = undefined;
    this.borders = undefined;
    this.disputes = [];
    this.disputePaths = new Map();
    this.fills = new Map();
    this.nextFills = undefined;
    this.graticule = undefined;
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  /** Sets the outlines of all countries, and the lines between neighbours. */
  setOutlines(outlines: readonly Outline[], borders: readonly Float64Array[]): this {
    this.outlines = outlines;
    this.paths = new Map(outlines.map((outline) => [outline.id, outlinePath(outline)]));
    this.coast = joinOutlines(outlines);
    this.borders = toPath(borders, false);
    return this.redraw();
  }

  setDisputes(disputes: readonly Outline[]): this {
    this.disputes = disputes;
    this.disputePaths = new Map(disputes.map((outline) => [outline.id, outlinePath(outline)]));
    return this.redraw();
  }

  /** Sets the fill of each outline by its id; one without is plain land. */
  setFills(fills: ReadonlyMap<string, CountryFill>): this {
    if (isSameFills(fills, this.fills)) return this;
    const isAhead = this.nextFills !== undefined && isSameFills(fills, this.nextFills);
    this.fills = fills;
    if (!isAhead) return this.redraw();
    this.nextFills = undefined;
    this.showAhead();
    return this;
  }

  /**
   * Draws fills that may be set next, where they are not seen: to show them takes no time then.
   * @param tools what draws ahead.
   */
  prepareFills(fills: ReadonlyMap<string, CountryFill>, tools: AheadTools): this {
    if (isSameFills(fills, this.fills)) return this;
    if (this.nextFills && isSameFills(fills, this.nextFills)) return this;
    this.nextFills = fills;
    const parts = this.view && tools.changedParts(this.boxesOfChange(fills), this.view);
    this.drawAhead((context, view, part) => this.drawWith(fills, context, { view, part }), {
      tools,
      parts,
    });
    return this;
  }

  /** Returns the boxes of all rings that other fills would show otherwise. */
  private boxesOfChange(fills: ReadonlyMap<string, CountryFill>): WorldBox[] {
    return this.outlines
      .filter(({ id }) => {
        const [now, next] = [this.fills.get(id) ?? PLAIN, fills.get(id) ?? PLAIN];
        return !isSameFill(now, next);
      })
      .flatMap(({ rings }) => rings.map(boxOf));
  }

  override redraw(): this {
    this.nextFills = undefined;
    return super.redraw();
  }

  /** The outlines that are drawn. */
  get outlineIds(): readonly string[] {
    return this.outlines.map(({ id }) => id);
  }

  /** Returns the id of the country at a point of the world, if there is one. */
  countryAt(point: WorldPoint): string | undefined {
    return this.outlines.find((outline) => isInOutline(outline, point))?.id;
  }

  /** Returns the id of the disputed area at a point; the smallest, where one lies in another. */
  disputeAt(point: WorldPoint): string | undefined {
    const found = this.disputes.filter((outline) => isInOutline(outline, point));
    return found.sort((one, other) => extentOf(one.box) - extentOf(other.box))[0]?.id;
  }

  override draw(context: CanvasRenderingContext2D, view: CanvasView): void {
    // What was drawn ahead is lost with a picture that was drawn without it.
    this.nextFills = undefined;
    this.drawWith(this.fills, context, { view, part: undefined });
  }

  private drawWith(
    fills: ReadonlyMap<string, CountryFill>,
    context: CanvasRenderingContext2D,
    seen: Seen,
  ): void {
    const { view } = seen;
    drawInWorldUnits(context, view);
    this.drawGraticule(context, view);
    this.drawCoast(context, view);
    const textures = new Map<Texture, CanvasPattern | null>();
    for (const outline of this.outlines) {
      const path = this.paths.get(outline.id);
      if (!path || !isSeen(outline.box, seen)) continue;
      const fill = fills.get(outline.id) ?? PLAIN;
      context.globalAlpha = fill.isFaded ? FADED_ALPHA : 1;
      context.fillStyle = this.palette[fill.colour];
      context.fill(path, "evenodd");
      if (fill.texture) {
        if (!textures.has(fill.texture)) {
          const ink = this.palette["standing-ink"];
          textures.set(fill.texture, createTexture(context, { texture: fill.texture, ink, view }));
        }
        context.fillStyle = textures.get(fill.texture) ?? this.palette[fill.colour];
        context.fill(path, "evenodd");
      }
    }
    context.globalAlpha = 1;
    this.drawBorders(fills, context, seen);
    this.drawDisputes(context, seen);
    drawInPixels(context, view);
  }

  private drawGraticule(context: CanvasRenderingContext2D, view: CanvasView): void {
    this.graticule ??= toPath(graticuleLines(), false);
    context.strokeStyle = this.palette.graticule;
    context.lineWidth = 0.7 / view.scale;
    context.stroke(this.graticule);
  }

  /** The half of the line that lies on land is filled over. */
  private drawCoast(context: CanvasRenderingContext2D, view: CanvasView): void {
    if (!this.coast) return;
    context.lineJoin = "round";
    context.strokeStyle = this.palette.coast;
    context.lineWidth = COAST_WIDTH / view.scale;
    context.stroke(this.coast);
  }

  private drawBorders(
    fills: ReadonlyMap<string, CountryFill>,
    context: CanvasRenderingContext2D,
    seen: Seen,
  ): void {
    const { view } = seen;
    context.lineJoin = "round";
    if (this.borders) {
      context.strokeStyle = this.palette.border;
      context.lineWidth = 0.7 / view.scale;
      context.stroke(this.borders);
    }
    context.lineWidth = 0.9 / view.scale;
    for (const { id, box } of this.outlines) {
      const edge = fills.get(id)?.edge;
      const path = edge && this.paths.get(id);
      if (!path || !isSeen(box, seen)) continue;
      context.strokeStyle = this.palette[edge];
      context.stroke(path);
    }
  }

  private drawDisputes(context: CanvasRenderingContext2D, seen: Seen): void {
    const { view } = seen;
    const ink = this.palette.dispute;
    const hatch = createTexture(context, { texture: "hatch", ink, view });
    context.strokeStyle = ink;
    context.lineWidth = DISPUTE_STROKE.width / view.scale;
    for (const outline of this.disputes) {
      const path = this.disputePaths.get(outline.id);
      if (!path || !isSeen(outline.box, seen)) continue;
      if (extentOf(outline.box) * view.scale < SMALLEST_HATCH) {
        drawMark(context, outline.middle, SMALLEST_HATCH / 2 / view.scale);
        continue;
      }
      if (hatch) {
        context.fillStyle = hatch;
        context.fill(path, "evenodd");
      }
      context.setLineDash(DISPUTE_STROKE.dash.map((length) => length / view.scale));
      context.stroke(path);
      context.setLineDash([]);
    }
  }
}

/** Returns whether every outline looks the same: drawing all of them takes the most of a frame. */
export function isSameFills(
  one: ReadonlyMap<string, CountryFill>,
  other: ReadonlyMap<string, CountryFill>,
): boolean {
  return one.size === other.size && [...one].every(([id, fill]) => isSameFill(fill, other.get(id)));
}

function isSameFill(one: CountryFill, other: CountryFill | undefined): boolean {
  return (
    one.colour === other?.colour &&
    one.texture === other.texture &&
    one.edge === other.edge &&
    one.isFaded === other.isFaded
  );
}

/** A small diamond in place of an area that the scale cannot show. */
function drawMark(context: CanvasRenderingContext2D, { x, y }: WorldPoint, radius: number): void {
  context.beginPath();
  context.moveTo(x, y - radius);
  context.lineTo(x + radius, y);
  context.lineTo(x, y + radius);
  context.lineTo(x - radius, y);
  context.closePath();
  context.stroke();
}

function isSeen(box: WorldBox, { view, part }: Seen): boolean {
  return isInPart(box, part ?? { left: 0, top: 0, ...cornerOf(view) }, view);
}

function cornerOf(view: CanvasView): Pick<PixelBox, "right" | "bottom"> {
  const { width, height } = pixelSize(view);
  return { right: width, bottom: height };
}

/** Returns the meridians and parallels that are drawn, as x and y of each point in world units. */
export function graticuleLines(): Float64Array[] {
  const lines: Float64Array[] = [];
  for (let lon = -180; lon <= 180; lon += GRATICULE_STEP) {
    const points: number[] = [];
    for (let lat = -90; lat <= 90; lat += 3) {
      const { x, y } = projectTurned(lon, lat);
      points.push(x, y);
    }
    lines.push(Float64Array.from(points));
  }
  for (let lat = -90; lat <= 90; lat += GRATICULE_STEP) {
    const [west, east] = [projectTurned(-180, lat), projectTurned(180, lat)];
    lines.push(Float64Array.of(west.x, west.y, east.x, east.y));
  }
  return lines;
}
