import type { PathPen } from "./geometry/drawPath.ts";
import type { LineGeometry } from "./geometry/lineGeometry.ts";
import type { CurvePlace, InkBox, Inker } from "./inkers/Inker.ts";
import { INK_COARSE, INKS_OF_SLOPE, MOST_PARTS, SLOPES, STEPS } from "./inkers/inkMeasures.ts";

/** How finely ink is counted: units a natural logarithm of the light that is let through. */
const UNIT = 1 << 14;
/** Ink through which nothing is seen any more: less than half of one in 255. */
const OPAQUE = 1 + ((-Math.log(0.5 / 255) * UNIT) >> INK_COARSE);
/** A line lets at least this much through: a logarithm of nothing would be endless. */
export const LEAST_LIGHT = 0.001;
const OPACITIES = opacitiesOf(1);

/**
 * A sheet that gathers the ink of thousands of translucent lines, each as wide as a pixel. What two
 * lines let through is multiplied, so their inks, as logarithms, are added: the picture is as if
 * each line had been painted by itself, whatever their order, and it is rounded only once. A canvas
 * of the browser takes several times as long.
 *
 * All places are in pixels of the sheet, from its top left.
 */
export class InkField implements PathPen {
  private width = 0;
  private height = 0;
  private readonly inker: Inker;
  /** Parts that the inker has still to draw: they are handed over many at a time. */
  private waiting = 0;
  private dash: readonly number[] = [];
  private x = 0;
  private y = 0;
  /** Number of the dash or gap that is being drawn, and the pixels that are left of it. */
  private part = 0;
  private left = 0;

  constructor(inker: Inker) {
    this.inker = inker;
  }

  /** Takes a size in pixels; the sheet is empty after that. */
  open(width: number, height: number): void {
    if (width === this.width && height === this.height) {
      this.empty();
      return;
    }
    this.width = width;
    this.height = height;
    this.inker.open(width, height);
    this.forget();
  }

  /** Takes the size of another field, and a copy of its ink in the place of its own. */
  copy(other: InkField): void {
    other.handOver();
    this.open(other.width, other.height);
    this.inker.sums.set(other.inker.sums);
    this.inker.reach.set(other.inker.reach);
  }

  /** Takes all ink away. */
  empty(): void {
    const [minX = 0, , maxX = 0] = this.inker.reach;
    if (minX <= maxX) this.inker.sums.fill(0);
    this.forget();
  }

  /** Gives its memory back until it is opened again. */
  drop(): void {
    this.inker.drop();
    this.width = 0;
    this.height = 0;
    this.forget();
  }

  private forget(): void {
    this.waiting = 0;
    this.inker.reach.set([this.width, this.height, 0, 0]);
  }

  /** The part of the sheet outside which there is no ink, in whole pixels. */
  get extent(): InkBox {
    this.handOver();
    const [minX = 0, minY = 0, maxX = 0, maxY = 0] = this.inker.reach;
    return {
      left: Math.max(0, Math.floor(minX) - 1),
      top: Math.max(0, Math.floor(minY) - 1),
      right: Math.min(this.width, Math.ceil(maxX) + 1),
      bottom: Math.min(this.height, Math.ceil(maxY) + 1),
    };
  }

  /**
   * Takes another ink.
   * @param opacity of a line along an axis, 0 to 1. One between the axes has as much ink for its
   *   length, on fewer pixels.
   * @param dash lengths of dashes and gaps in turn, in pixels; none for a line in one go.
   * @param isErasing whether a line that is drawn with it takes away what it had put there, to the
   *   last bit.
   */
  dip(opacity: number, dash: readonly number[], isErasing = false): void {
    this.handOver();
    const { inks } = this.inker;
    for (let slope = 0; slope < SLOPES; slope++) {
      const strength = opacity * Math.hypot(1, (slope + 0.5) / SLOPES);
      for (let step = 0; step <= STEPS; step++) {
        const light = Math.max(LEAST_LIGHT, 1 - (strength * step) / STEPS);
        const ink = Math.round(-Math.log(light) * UNIT);
        // Sums and inks are counted modulo 2^32.
        inks[slope * INKS_OF_SLOPE + step] = isErasing ? -ink : ink;
      }
    }
    this.dash = dash.some((length) => length > 0) ? dash : [];
  }

  moveTo(x: number, y: number): void {
    this.x = x;
    this.y = y;
    this.part = 0;
    this.left = this.dash[0] ?? 0;
  }

  lineTo(x: number, y: number): void {
    if (this.dash.length === 0) this.drawPart(this.x, this.y, x, y);
    else this.drawDashes(x, y);
    this.x = x;
    this.y = y;
  }

  /**
   * Draws paths in one go, without dashes.
   * @param toPen takes a path apart for a pen: all of it, or only the parts that are no parabolas.
   */
  drawPaths(
    geometry: LineGeometry,
    paths: readonly number[],
    place: CurvePlace,
    toPen: (path: number, isExactOnly: boolean) => void,
  ): void {
    this.handOver();
    const unfinished = this.inker.drawCurves?.(geometry, paths, place);
    for (const path of unfinished ?? paths) toPen(path, unfinished !== undefined);
  }

  private drawPart(x1: number, y1: number, x2: number, y2: number): void {
    const { parts } = this.inker;
    const at = 4 * this.waiting;
    parts[at] = x1;
    parts[at + 1] = y1;
    parts[at + 2] = x2;
    parts[at + 3] = y2;
    this.waiting++;
    if (this.waiting === MOST_PARTS) this.handOver();
  }

  /** Draws the parts that are waiting. */
  private handOver(): void {
    if (this.waiting > 0) this.inker.draw(this.waiting);
    this.waiting = 0;
  }

  private drawDashes(x: number, y: number): void {
    const { dash } = this;
    const dx = x - this.x;
    const dy = y - this.y;
    const length = Math.sqrt(dx * dx + dy * dy);
    if (length === 0) return;
    let done = 0;
    while (done < length) {
      const until = Math.min(length, done + this.left);
      if (this.part % 2 === 0) {
        const [from, to] = [done / length, until / length];
        this.drawPart(this.x + from * dx, this.y + from * dy, this.x + to * dx, this.y + to * dy);
      }
      this.left -= until - done;
      done = until;
      if (this.left > 0) return;
      this.part++;
      this.left = dash[this.part % dash.length] ?? 0;
    }
  }

  /**
   * Lays what was gathered, in one colour, over the pixels of a picture of the sheet's size.
   * @param colour `#rrggbb`.
   * @param options.strength how often each pixel's ink counts. Default: once.
   * @param options.isFirst whether all pixels are 0 before. Default: they may be others.
   */
  layOver(
    pixels: Uint32Array,
    colour: string,
    {
      strength = 1,
      isFirst = false,
    }: { readonly strength?: number; readonly isFirst?: boolean } = {},
  ): void {
    this.handOver();
    const rgb = Number.parseInt(colour.slice(1), 16);
    const bgr = ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16);
    const opacities = strength === 1 ? OPACITIES : opacitiesOf(strength);
    this.inker.layOver(pixels, this.extent, { bgr, opacities, isFirst });
  }
}

/** Returns the opacities (of 255) of inks in coarse steps, the last one for all that is opaque. */
function opacitiesOf(strength: number): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(OPAQUE / strength) + 1 }, (_, ink) =>
    Math.round(255 * (1 - Math.exp((-strength * (ink << INK_COARSE)) / UNIT))),
  );
}
