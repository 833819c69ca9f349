import {
  type LatLng,
  Layer,
  type LeafletEventHandlerFn,
  type Map as LeafletMap,
  type ZoomAnimEvent,
} from "leaflet";

import type { MapColour } from "../../domain/looks/mapColour.ts";
import { containerToWorld } from "../equalEarthCrs.ts";
import { currentView, MapPicture, type PictureView } from "../MapPicture.ts";
import type { Palette } from "../palette.ts";
import type { LineHit } from "../StrongLinesLayer.ts";
import type { LinePainter } from "./LinePainter.ts";
import type { LineStyle } from "./linesPicture.ts";
import { knownPainters, loadPainters, type Painters } from "./loadPainters.ts";

/** Many lines; their places never change. */
export interface ManyLines {
  /** Returns the id of a line by its number. */
  readonly idOf: (line: number) => string | undefined;
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

const NO_LINES: ManyLines = { idOf: () => undefined, ends: new Float64Array() };
const NO_LOOK: ManyLinesLook = { kinds: new Uint8Array(), styles: [] };
/** A new picture is begun when a drag has left this share of the margin round the present one. */
const EARLY = 0.6;
/** How exact a distance to a line is, in pixels. */
const EXACT = 0.25;

/**
 * Thousands of relations as fine lines along great circles. They are projected once; a picture of
 * them is drawn, off the page's thread where the browser can, when the view rests or the look
 * changes. What stands out is drawn by another layer above: this picture is only dimmed.
 *
 * Fires `busy` when a picture is on its way, `sharp` when that of the present view and look is shown,
 * and `failed` when the program that draws it did not load.
 */
export class RelationshipLinesLayer extends Layer {
  declare private palette: Palette | undefined;
  declare private readonly paneName: string;
  declare private lines: ManyLines;
  declare private look: ManyLinesLook;
  /** Whether the look draws any line: asked at each move of the pointer. */
  declare private isAnyDrawn: boolean;
  declare private picture: MapPicture | undefined;
  /** What can draw, once it has been fetched. */
  declare private painters: Painters | undefined;
  declare private painter: LinePainter | undefined;
  declare private canWorkersDraw: boolean;
  /** A picture is being drawn; with `isStale` another one has to follow. */
  declare private isDrawing: boolean;
  declare private isStale: boolean;
  declare private zoomTarget: { readonly centre: LatLng; readonly zoom: number } | undefined;

  constructor(paneName: string) {
    super();
    this.palette = undefined;
    this.paneName = paneName;
    this.lines = NO_LINES;
    this.look = NO_LOOK;
    this.isAnyDrawn = false;
    this.canWorkersDraw = true;
    this.painters = undefined;
    this.picture = undefined;
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
    if (this.picture) this.drawAtOnce();
    return this;
  }

  /** Sets the places of the lines, which are projected when the first of them is drawn. */
  setLines(lines: ManyLines): this {
    if (lines === this.lines) return this;
    this.lines = lines;
    this.closePainter();
    return this.redraw();
  }

  /**
   * Draws the lines in another look, at once or after the picture that is being drawn: a worker can
   * draw while the page does other work. Before the layer is on a map, it only projects the lines.
   */
  setLook(look: ManyLinesLook): this {
    this.look = look;
    this.isAnyDrawn = look.kinds.some((kind) => kind > 0);
    if (!this.picture || this.isDrawing) this.prepare();
    if (this.picture) this.drawAtOnce();
    return this;
  }

  /** Ends what works for it; another look begins anew. */
  close(): this {
    this.look = NO_LOOK;
    this.isAnyDrawn = false;
    this.closePainter();
    return this;
  }

  /**
   * Returns the drawn lines that pass within some pixels of a point, the nearest first.
   * @param point in pixels of the map's container, not rounded.
   * @param reach distance in pixels.
   */
  linesAt(point: { readonly x: number; readonly y: number }, reach: number): LineHit[] {
    const map = this._map as LeafletMap | undefined;
    if (!map || !this.painters || !this.painter || !this.isAnyDrawn) return [];
    const { linesNear } = this.painters;
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
        id: this.lines.idOf(line) ?? "",
        distance: distance * scale,
      }));
  }

  override onAdd(map: LeafletMap): this {
    const pane = map.getPane(this.paneName) ?? map.createPane(this.paneName);
    this.picture = new MapPicture(map, pane);
    return this.redraw();
  }

  override onRemove(): this {
    this.closePainter();
    this.picture?.remove();
    this.picture = undefined;
    return this;
  }

  override getEvents(): Record<string, LeafletEventHandlerFn> {
    const rest = () => {
      this.zoomTarget = undefined;
      this.picture?.place();
      this.redraw();
    };
    return {
      moveend: rest,
      resize: rest,
      margins: () => this.redraw(),
      move: () => {
        const { x = 0, y = 0 } = this.picture?.view?.canvas.margin ?? {};
        // A drag goes on while the next picture is drawn: it is begun well before this one ends.
        const reserve = { x: x * EARLY, y: y * EARLY };
        if (this.picture?.isAtEdge(reserve)) this.redraw();
        this.picture?.softenEdge();
      },
      zoom: () => this.picture?.follow(this._map.getCenter(), this._map.getZoom()),
      zoomanim: (event) => {
        const { center, zoom } = event as ZoomAnimEvent;
        this.zoomTarget = { centre: center, zoom };
        this.picture?.follow(center, zoom);
      },
    };
  }

  /** Projects the lines of the look before they can be drawn. */
  private prepare(): void {
    if (!this.isAnyDrawn) return;
    this.painters ??= knownPainters();
    if (!this.painters) {
      loadPainters().then(
        (fetched) => {
          this.painters = fetched;
          if (!this.picture) this.prepare();
        },
        // Told when they are to be drawn.
        () => undefined,
      );
      return;
    }
    this.painter ??= this.openPainter(this.painters);
    this.painter.prepare(this.look.kinds);
  }

  /** Schedules a new picture; calls made before it is drawn are merged into one. */
  private redraw(): this {
    if (!this.picture || this.isStale) return this;
    this.isStale = true;
    // Not in the next frame: a worker can draw meanwhile.
    queueMicrotask(() => this.drawNow());
    return this;
  }

  private drawAtOnce(): void {
    this.isStale = true;
    this.drawNow();
  }

  private drawNow(): void {
    if (!this.isStale) return;
    const { picture, palette } = this;
    const map = this._map as LeafletMap | undefined;
    if (this.isDrawing || !picture || !map || !palette) return;
    picture.canvas.hidden = !this.isAnyDrawn;
    if (picture.canvas.hidden) {
      this.isStale = false;
      this.fire("sharp");
      return;
    }
    if (!this.painters) {
      this.fetchPainters();
      return;
    }
    this.isStale = false;
    this.painter ??= this.openPainter(this.painters);
    const view = currentView(map);
    this.isDrawing = true;
    this.fire("busy");
    if (!picture.view) picture.makeRoom(view, () => this.isDrawing);
    this.painter.paint(picture.canvas, { ...this.resolvedLook(palette), view: view.canvas }, () => {
      this.isDrawing = false;
      this.show(view);
    });
  }

  /** The picture of a view is ready: the map may have moved on meanwhile. */
  private show(view: PictureView): void {
    const { picture, zoomTarget } = this;
    if (!picture) return;
    picture.show(view);
    if (zoomTarget) picture.follow(zoomTarget.centre, zoomTarget.zoom);
    else picture.place();
    picture.softenEdge();
    if (this.isStale) this.drawNow();
    else this.fire("sharp");
  }

  private resolvedLook(palette: Palette) {
    const { kinds, styles } = this.look;
    return {
      kinds,
      styles: styles.map((style): LineStyle => ({ ...style, colour: palette[style.colour] })),
    };
  }

  /** The picture stays stale until what draws it is here; a failure is told by `failed`. */
  private fetchPainters(): void {
    this.fire("busy");
    loadPainters().then(
      (fetched) => {
        this.painters = fetched;
        this.drawNow();
      },
      () => {
        this.isStale = false;
        this.fire("failed");
      },
    );
  }

  private openPainter({ openPainter }: Painters): LinePainter {
    return openPainter(this.lines.ends, {
      canUseWorkers: this.canWorkersDraw,
      onUnable: () => {
        this.canWorkersDraw = false;
        this.closePainter();
        this.redraw();
      },
    });
  }

  private closePainter(): void {
    this.painter?.close();
    this.painter = undefined;
    this.isDrawing = false;
    this.isStale = false;
  }
}
