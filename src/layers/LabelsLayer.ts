import type { WorldPoint } from "../domain/geo/projection.ts";

import type { WorldPath } from "../domain/geo/traceGreatCircle.ts";
import type { MapColour } from "../domain/looks/mapColour.ts";

import { type Anchor, hasDot } from "./AnchorsLayer.ts";
import { CanvasLayer } from "./CanvasLayer.ts";
import type { CanvasView } from "./canvasView.ts";
import { anchorBox, requestLabel } from "./labelRequest.ts";
import type { Palette } from "./palette.ts";
import { type LabelRequest, type LabelSide, placeLabels } from "./placeLabels.ts";

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
  /** `anchor`: the side of its point that it takes where it can. */
  readonly side?: LabelSide;
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
        .filter((anchor) => hasDot(anchor, view.scale))
        .map(({ at }) =>
          anchorBox(at.x * view.scale + view.offsetX, at.y * view.scale + view.offsetY),
        ),
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
    return requestLabel(label, { x, y, width, height, scale: view.scale });
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

/** The edges of the window, beyond which the canvas goes on: a name across them is cut off. */
function windowEdges({ width, height, margin }: CanvasView): Float64Array {
  const { x: left, y: top } = margin ?? { x: 0, y: 0 };
  const [right, bottom] = [width - left, height - top];
  return Float64Array.of(left, top, right, top, right, bottom, left, bottom, left, top);
}

function toPixels(path: WorldPath, { scale, offsetX, offsetY }: CanvasView): Float64Array {
  return path.map((value, index) => value * scale + (index % 2 === 0 ? offsetX : offsetY));
}
