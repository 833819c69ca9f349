import type { WorldPoint } from "../domain/geo/projection.ts";

import type { WorldPath } from "../domain/geo/traceGreatCircle.ts";
import type { MapColour } from "../domain/looks/mapColour.ts";

import { type Anchor, isSmall } from "./AnchorsLayer.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import type { Palette } from "./palette.ts";
import { type LabelRequest, placeLabels, type Rectangle } from "./placeLabels.ts";

/** A name on the map. `anchor` names stand beside their point, `area` names in their area. */
export interface MapLabel {
  readonly id: string;
  readonly text: string;
  readonly at: WorldPoint;
  readonly kind: "anchor" | "area";
  readonly isStrong: boolean;
  readonly colour: MapColour;
  /** `area`: width of the area in world units; the name is left out where it does not fit. */
  readonly room?: number;
}

/** What no name may cover: the anchors that are drawn as dots or rings, and lines. */
export interface Avoided {
  readonly anchors: readonly Omit<Anchor, "id">[];
  readonly lines: readonly WorldPath[];
  /** Lines that names beside anchors avoid where they can. */
  readonly otherLines: readonly WorldPath[];
}

const FAMILY = '"Inter Variable", sans-serif';
const STRONG = { font: `600 13px ${FAMILY}`, height: 16 };
const QUIET = { font: `500 11px ${FAMILY}`, height: 13 };
/** Pixels from an anchor to its name: the ring and a little air. */
const ANCHOR_GAP = 8;
/** Half the side of the square round an anchor that no name may cover, in pixels. */
const ANCHOR_CLEARANCE = 5;
/** A name may be this much wider than its area: it is read as belonging there all the same. */
const OVERHANG = 1.05;

/** Names, placed without collisions: those given first win. */
export class LabelsLayer extends CanvasLayer {
  declare private palette: Palette;
  declare private labels: readonly MapLabel[];
  declare private avoided: Avoided;
  /** Widths of names that were measured, by font and text. */
  declare private widths: Map<string, number>;

  constructor(palette: Palette, pane: string) {
    super(pane);
    this.palette = palette;
    this.labels = [];
    this.widths = new Map();
    this.avoided = { anchors: [], lines: [], otherLines: [] };
  }

  setPalette(palette: Palette): this {
    this.palette = palette;
    return this.redraw();
  }

  /** Measures and places the names anew, when a font has come. */
  measureAgain(): this {
    this.widths.clear();
    return this.redraw();
  }

  /** Sets the names in the order of their importance, and what they may not cover. */
  setLabels(labels: readonly MapLabel[], avoided: Avoided): this {
    this.labels = labels;
    this.avoided = avoided;
    return this.redraw();
  }

  override draw(context: CanvasRenderingContext2D, view: CanvasView): void {
    const byId = new Map(this.labels.map((label) => [label.id, label]));
    const requests = this.labels.flatMap((label) => this.toRequest(context, label, view));
    const placed = placeLabels(requests, {
      boxes: this.avoided.anchors
        .filter((anchor) => isSmall(anchor, view.scale))
        .map((anchor) => boxAround(anchor.at, view)),
      lines: this.avoided.lines.map((line) => toPixels(line, view)),
      avoidedLines: [
        ...this.avoided.otherLines.map((line) => toPixels(line, view)),
        windowEdges(view),
      ],
    });
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.strokeStyle = this.palette.halo;
    for (const { id, box } of placed) {
      const label = byId.get(id);
      if (!label) continue;
      const y = (box.top + box.bottom) / 2;
      context.font = (label.isStrong ? STRONG : QUIET).font;
      context.lineWidth = label.isStrong ? 4 : 3;
      context.strokeText(label.text, box.left, y);
      context.fillStyle = this.palette[label.colour];
      context.fillText(label.text, box.left, y);
    }
  }

  private toRequest(
    context: CanvasRenderingContext2D,
    label: MapLabel,
    view: CanvasView,
  ): LabelRequest[] {
    const x = label.at.x * view.scale + view.offsetX;
    const y = label.at.y * view.scale + view.offsetY;
    if (x < 0 || y < 0 || x > view.width || y > view.height) return [];
    const { font, height } = label.isStrong ? STRONG : QUIET;
    const width = this.widthOf(context, label.text, font);
    if (label.room !== undefined && width > label.room * view.scale * OVERHANG) return [];
    const isCentred = label.kind === "area";
    return [{ id: label.id, x, y, width, height, gap: isCentred ? 0 : ANCHOR_GAP, isCentred }];
  }

  private widthOf(context: CanvasRenderingContext2D, text: string, font: string): number {
    const key = `${font} ${text}`;
    let width = this.widths.get(key);
    if (width === undefined) {
      context.font = font;
      width = context.measureText(text).width;
      this.widths.set(key, width);
    }
    return width;
  }
}

function boxAround(anchor: WorldPoint, view: CanvasView): Rectangle {
  const x = anchor.x * view.scale + view.offsetX;
  const y = anchor.y * view.scale + view.offsetY;
  return {
    left: x - ANCHOR_CLEARANCE,
    top: y - ANCHOR_CLEARANCE,
    right: x + ANCHOR_CLEARANCE,
    bottom: y + ANCHOR_CLEARANCE,
  };
}

/** The edges of the window, beyond which the canvas goes on: a name across them is cut off. */
function windowEdges({ width, height, margin }: CanvasView): Float64Array {
  const { x: left, y: top } = margin ?? { x: 0, y: 0 };
  const [right, bottom] = [width - left, height - top];
  return Float64Array.of(left, top, right, top, right, bottom, left, bottom, left, top);
}

function toPixels(path: WorldPath, { scale, offsetX, offsetY }: CanvasView): Float64Array {
  return path.map((value, index) => value * scale + (index % 2 === 0 ? offsetX : offsetY));
}
