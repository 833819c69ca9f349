import {
  type LatLng,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type ZoomAnimEvent,
} from "leaflet";
import { containerToWorld } from "./equalEarthCrs.ts";
import type { LineStyle } from "./lines/drawLines.ts";
import {
  type LinePainter,
  mayDrawInWorkers,
  PagePainter,
  WorkerPainter,
} from "./lines/LinePainter.ts";
import { linesNear } from "./lines/segmentIndex.ts";
import { currentView, MapPicture, type PictureView } from "./MapPicture.ts";
import type { MapColour, Palette } from "./palette.ts";
import type { LineHit } from "./StrongLinesLayer.ts";

/** Many lines; their places never change. */
export interface ManyLines {
  readonly ids: readonly string[];
  /** Longitude and latitude of both ends of each line, in degrees: four numbers a line. */
  readonly ends: Float64Array;
}

/** Which of the lines are drawn, and how. */
export interface ManyLinesLook {
  /** For each line 0, not drawn, or the number of its style counted from 1. */
  readonly kinds: Uint8Array;
  /** The last on top. */
  readonly styles: readonly (Omit<LineStyle, "colour"> & { readonly colour: MapColour })[];
}

const NO_LINES: ManyLines = { ids: [], ends: new Float64Array() };
const NO_LOOK: ManyLinesLook = { kinds: new Uint8Array(), styles: [] };
/** Opacity of the picture while something on top of it stands out. */
const DIMMED = 0.3;
/** How exact a distance to a line is, in pixels. */
const EXACT = 0.25;

/**
 * Thousands of relations as fine lines along great circles. They are projected once; a picture of
 * them is drawn, off the page's thread where the browser can, when the view rests or the look
 * changes. What stands out is drawn by another layer above: this picture is only dimmed.
 *
 * Fires `busy` when a picture is on its way, and `sharp` when that of the present view and look is
 * shown.
 */
export class RelationshipLinesLayer extends Layer {
  declare private palette: Palette;
  declare private readonly paneName: string;
  declare private lines: ManyLines;
  declare private look: ManyLinesLook;
  declare private isDimmed: boolean;
  /** The parts of the picture, as many as the painter draws; none before there is one. */
  declare private pictures: readonly MapPicture[];
  declare private painter: LinePainter | undefined;
  declare private canWorkersDraw: boolean;
  /** A picture is being drawn; with `isStale` another one has to follow. */
  declare private isDrawing: boolean;
  declare private isStale: boolean;
  declare private zoomTarget: { readonly centre: LatLng; readonly zoom: number } | undefined;

  constructor(palette: Palette, paneName: string) {
    super();
    this.palette = palette;
    this.paneName = paneName;
    this.lines = NO_LINES;
    this.look = NO_LOOK;
    this.isDimmed = false;
    this.canWorkersDraw = mayDrawInWorkers();
    this.pictures = [];
    this.painter = undefined;
    this.isDrawing = false;
    this.isStale = false;
    this.zoomTarget = undefined;
  }

  /** Whether the picture of the present view and look is still to come. */
  get isPending(): boolean {
    return this.isDrawing || this.isStale;
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  /** Sets the places of the lines, which are projected when the first of them is drawn. */
  setLines(lines: ManyLines): this {
    if (lines === this.lines) return this;
    this.lines = lines;
    this.closePainter();
    return this.redraw();
  }

  setLook(look: ManyLinesLook): this {
    this.look = look;
    // The worker can project while the page does what else there is to do.
    if (this.isOnMap() && this.isAnyDrawn()) this.readyPainter().prepare(look.kinds);
    return this.redraw();
  }

  /** Makes the picture paler, at once and without drawing it anew. */
  setDimmed(isDimmed: boolean): this {
    this.isDimmed = isDimmed;
    // The whole pane: the parts of the picture lie on each other.
    const pane = this.isOnMap() ? this.getPane(this.paneName) : undefined;
    if (pane) pane.style.opacity = isDimmed ? String(DIMMED) : "";
    return this;
  }

  /**
   * Returns the drawn lines that pass within some pixels of a point, the nearest first.
   * @param point in pixels of the map's container, not rounded.
   * @param reach distance in pixels.
   */
  linesAt(point: { readonly x: number; readonly y: number }, reach: number): LineHit[] {
    const map = this._map as LeafletMap | undefined;
    if (!map || !this.painter || !this.isAnyDrawn()) return [];
    const scale = 2 ** map.getZoom();
    const { kinds } = this.look;
    const at = containerToWorld(map, point);
    const options = {
      reach: reach / scale,
      tolerance: EXACT / scale,
      isWanted: (line: number) => (kinds[line] ?? 0) > 0,
    };
    return this.painter.indexes
      .flatMap((index) => linesNear(index, at, options))
      .sort((one, other) => one.distance - other.distance)
      .map(({ line, distance }) => ({
        id: this.lines.ids[line] ?? "",
        distance: distance * scale,
      }));
  }

  override onAdd(map: LeafletMap): this {
    if (!map.getPane(this.paneName)) map.createPane(this.paneName);
    this.setDimmed(this.isDimmed);
    return this.redraw();
  }

  override onRemove(): this {
    this.closePainter();
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const rest = () => {
      this.zoomTarget = undefined;
      for (const picture of this.pictures) picture.place();
      this.redraw();
    };
    return {
      moveend: rest,
      resize: rest,
      move: () => {
        if (this.pictures[0]?.isAtEdge()) this.redraw();
      },
      zoom: () => this.follow(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.zoomTarget = { centre: center, zoom };
        this.follow(center, zoom);
      },
    };
  }

  /** Has a new picture drawn, one however often it is called in one go. */
  private redraw(): this {
    if (!this.isOnMap() || this.isStale) return this;
    this.isStale = true;
    // Not in the next frame: a worker can draw meanwhile.
    queueMicrotask(() => this.drawNow());
    return this;
  }

  private drawNow(): void {
    if (!this.isStale) return;
    const map = this._map as LeafletMap | undefined;
    if (this.isDrawing || !map) return;
    this.isStale = false;
    const isHidden = !this.isAnyDrawn();
    for (const { canvas } of this.pictures) canvas.hidden = isHidden;
    if (isHidden) {
      this.fire("sharp");
      return;
    }
    const painter = this.readyPainter();
    const canvases = this.pictures.map(({ canvas }) => canvas);
    const view = currentView(map);
    this.isDrawing = true;
    this.fire("busy");
    painter.paint(canvases, { ...this.resolvedLook(), view: view.canvas }, () => {
      this.isDrawing = false;
      this.show(view);
    });
  }

  /** The picture of a view is ready: the map may have moved on meanwhile. */
  private show(view: PictureView): void {
    const { zoomTarget } = this;
    for (const picture of this.pictures) {
      picture.show(view);
      if (zoomTarget) picture.follow(zoomTarget.centre, zoomTarget.zoom);
      else picture.place();
    }
    if (this.isStale) this.drawNow();
    else this.fire("sharp");
  }

  private isAnyDrawn(): boolean {
    return this.look.kinds.some((kind) => kind > 0);
  }

  private resolvedLook() {
    const { kinds, styles } = this.look;
    return {
      kinds,
      styles: styles.map((style): LineStyle => ({ ...style, colour: this.palette[style.colour] })),
    };
  }

  private follow(centre: LatLng, zoom: number): void {
    for (const picture of this.pictures) picture.follow(centre, zoom);
  }

  private isOnMap(): boolean {
    return (this._map as LeafletMap | undefined) !== undefined;
  }

  /** The painter, opened with its canvases when it is first needed. */
  private readyPainter(): LinePainter {
    if (this.painter) return this.painter;
    const painter = this.openPainter();
    const pane = this.getPane(this.paneName);
    this.painter = painter;
    this.pictures = pane
      ? Array.from({ length: painter.parts }, () => new MapPicture(this._map, pane))
      : [];
    return painter;
  }

  private openPainter(): LinePainter {
    const { ends } = this.lines;
    if (!this.canWorkersDraw) return new PagePainter(ends);
    return new WorkerPainter(ends, () => {
      this.canWorkersDraw = false;
      this.closePainter();
      this.redraw();
    });
  }

  private closePainter(): void {
    this.painter?.close();
    this.painter = undefined;
    for (const picture of this.pictures) picture.remove();
    this.pictures = [];
    this.isDrawing = false;
    this.isStale = false;
  }
}
