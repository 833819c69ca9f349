import type { PathPen } from "../../domain/geo/drawPath.ts";

/** A line whose middle lies this far beside the sheet may still have ink on it, in pixels. */
const MARGIN = 1;
/** Room around the sheet, in pixels, so that no line has to be looked at pixel by pixel. */
const BORDER = MARGIN + 2;
/** Parts of a pixel across a line that are told apart. */
const STEPS = 256;
/** Slopes that are told apart: 0, along an axis, to 1, between the two. */
const SLOPES = 16;
/** How finely ink is counted: units a natural logarithm of the light that is let through. */
const UNIT = 1 << 14;
/** Ink is looked up in steps of two to the power of this many units. */
const COARSE = 4;
const HALF = 1 << (COARSE - 1);
/** Ink through which nothing is seen any more: less than half of one in 255. */
const OPAQUE = 1 + ((-Math.log(0.5 / 255) * UNIT) >> COARSE);
/** A line lets at least this much through: a logarithm of nothing would be endless. */
const LEAST_LIGHT = 0.001;
const ROOM = STEPS + 1;
const OPACITIES = opacitiesOf(1);

/** A part of a picture, in whole pixels from its top left corner. */
export interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * A sheet that gathers the ink of thousands of translucent lines, each as wide as a pixel. What two
 * lines let through is multiplied, so their inks, as logarithms, are added: the picture is as if
 * each line had been painted by itself, whatever their order, and it is rounded only once. A canvas
 * of the browser takes several times as long.
 *
 * Lines are smoothed across their direction between the two nearest pixels (Xiaolin Wu, 1991), as
 * browsers smooth lines of this width. All places are in pixels of the sheet, from its top left.
 */
export class InkField implements PathPen {
  private width = 0;
  private height = 0;
  private stride = 0;
  private sums = new Uint32Array();
  /** For each slope in turn the ink of a pixel that is covered by so many steps. */
  private readonly inks = new Uint32Array(SLOPES * ROOM);
  private dash: readonly number[] = [];
  private x = 0;
  private y = 0;
  /** Number of the dash or gap that is being drawn, and the pixels that are left of it. */
  private part = 0;
  private left = 0;
  private minX = 0;
  private minY = 0;
  private maxX = 0;
  private maxY = 0;

  /** Takes a size in pixels; the sheet is empty after that. */
  open(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.stride = width + 2 * BORDER;
    this.empty();
  }

  /** Takes all ink away. */
  empty(): void {
    const { width, height, stride } = this;
    const size = stride * (height + 2 * BORDER);
    if (this.sums.length !== size) this.sums = new Uint32Array(size);
    else if (this.minX <= this.maxX) this.sums.fill(0);
    this.minX = width;
    this.minY = height;
    this.maxX = 0;
    this.maxY = 0;
  }

  /** Gives its memory back until it is needed again. */
  drop(): void {
    this.sums = new Uint32Array();
  }

  /** The part of the sheet outside which there is no ink, in whole pixels. */
  get extent(): PixelBox {
    return {
      left: Math.max(0, Math.floor(this.minX) - 1),
      top: Math.max(0, Math.floor(this.minY) - 1),
      right: Math.min(this.width, Math.ceil(this.maxX) + 1),
      bottom: Math.min(this.height, Math.ceil(this.maxY) + 1),
    };
  }

  /**
   * Takes another ink.
   * @param opacity of a line along an axis, 0 to 1. One between the axes has as much ink for its
   *   length, on fewer pixels.
   * @param dash lengths of dashes and gaps in turn, in pixels; none for a line in one go.
   * @param isTaken a line that is drawn with it takes away what it has put there, to the last bit.
   */
  dip(opacity: number, dash: readonly number[], isTaken = false): void {
    for (let slope = 0; slope < SLOPES; slope++) {
      const strength = opacity * Math.hypot(1, (slope + 0.5) / SLOPES);
      for (let step = 0; step <= STEPS; step++) {
        const light = Math.max(LEAST_LIGHT, 1 - (strength * step) / STEPS);
        const ink = Math.round(-Math.log(light) * UNIT);
        // Sums and inks are counted modulo 2^32.
        this.inks[slope * ROOM + step] = isTaken ? -ink : ink;
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

  /** A straight line, of which only what lies on the sheet is drawn. */
  private drawPart(startX: number, startY: number, endX: number, endY: number): void {
    const right = this.width + MARGIN;
    const bottom = this.height + MARGIN;
    let x1 = startX;
    let y1 = startY;
    let x2 = endX;
    let y2 = endY;
    let dx = endX - startX;
    let dy = endY - startY;
    const isInside =
      Math.min(startX, endX) >= -MARGIN &&
      Math.max(startX, endX) <= right &&
      Math.min(startY, endY) >= -MARGIN &&
      Math.max(startY, endY) <= bottom;
    if (!isInside) {
      // The shares of the way between which it lies on the sheet (Liang and Barsky, 1984).
      let from = 0;
      let until = 1;
      if (dx !== 0) {
        const west = (-MARGIN - startX) / dx;
        const east = (right - startX) / dx;
        from = Math.max(from, Math.min(west, east));
        until = Math.min(until, Math.max(west, east));
      } else if (startX < -MARGIN || startX > right) return;
      if (dy !== 0) {
        const north = (-MARGIN - startY) / dy;
        const south = (bottom - startY) / dy;
        from = Math.max(from, Math.min(north, south));
        until = Math.min(until, Math.max(north, south));
      } else if (startY < -MARGIN || startY > bottom) return;
      if (from >= until) return;
      x1 = startX + from * dx;
      y1 = startY + from * dy;
      x2 = startX + until * dx;
      y2 = startY + until * dy;
      dx = x2 - x1;
      dy = y2 - y1;
    }
    this.minX = Math.min(this.minX, x1, x2);
    this.maxX = Math.max(this.maxX, x1, x2);
    this.minY = Math.min(this.minY, y1, y2);
    this.maxY = Math.max(this.maxY, y1, y2);
    const { stride } = this;
    if (Math.abs(dx) >= Math.abs(dy)) {
      if (dx > 0) this.drawAlong(x1, y1, x2, dy / dx, right, 1, stride);
      else if (dx < 0) this.drawAlong(x2, y2, x1, dy / dx, right, 1, stride);
    } else if (dy > 0) this.drawAlong(y1, x1, y2, dx / dy, bottom, stride, 1);
    else this.drawAlong(y2, x2, y1, dx / dy, bottom, stride, 1);
  }

  /**
   * Draws along one axis of the sheet, a pixel at each step, shared with its neighbour across.
   * @param from where it begins on the axis, before `until`.
   * @param across where it begins on the other axis.
   * @param slope steps across for each along, at most 1 either way.
   * @param end length of the sheet along the axis.
   * @param step, side places in the sums to the next pixel along and across.
   */
  private drawAlong(
    from: number,
    across: number,
    until: number,
    slope: number,
    end: number,
    step: number,
    side: number,
  ): void {
    const { sums, inks } = this;
    const first = Math.floor(from);
    const last = Math.min(end, Math.ceil(until)) - 1;
    if (first > last) return;
    // In 65,536ths of a pixel, from the middle of the first pixel of the border.
    let place = Math.round((across + (first + 0.5 - from) * slope + BORDER - 0.5) * 65536);
    const slant = Math.round(slope * 65536);
    let row = (first + BORDER) * step;
    const none = Math.min(SLOPES - 1, (Math.abs(slope) * SLOPES) | 0) * ROOM;
    const full = none + STEPS;
    // Its ends cover a part of their pixels.
    const start = Math.min(until, first + 1) - from;
    let at = row + (place >> 16) * side;
    let share = (place >> 8) & 255;
    add(sums, at, inks[none + (((STEPS - share) * start) | 0)]);
    add(sums, at + side, inks[none + ((share * start) | 0)]);
    place += slant;
    row += step;
    for (let pixel = first + 1; pixel < last; pixel++) {
      at = row + (place >> 16) * side;
      share = (place >> 8) & 255;
      sums[at] = (sums[at] as number) + (inks[full - share] as number);
      at += side;
      sums[at] = (sums[at] as number) + (inks[none + share] as number);
      place += slant;
      row += step;
    }
    if (last > first) {
      const rest = until - last;
      at = row + (place >> 16) * side;
      share = (place >> 8) & 255;
      add(sums, at, inks[none + (((STEPS - share) * rest) | 0)]);
      add(sums, at + side, inks[none + ((share * rest) | 0)]);
    }
  }

  /**
   * Lays what was gathered, in one colour, over the pixels of a picture of the sheet's size. A pixel
   * is a number: opacity in its highest byte, then blue, green and red, which is how the bytes of
   * image data are read on every machine that has a browser.
   * @param colour `#rrggbb`.
   * @param strength how often each pixel's ink counts.
   */
  layOver(pixels: Uint32Array, colour: string, strength = 1): void {
    const { width, stride, sums } = this;
    const { left, top, right, bottom } = this.extent;
    const rgb = Number.parseInt(colour.slice(1), 16);
    const bgr = ((rgb & 255) << 16) | (rgb & 0xff00) | (rgb >> 16);
    const opacities = strength === 1 ? OPACITIES : opacitiesOf(strength);
    const most = opacities.length - 1;
    for (let row = top; row < bottom; row++) {
      let at = (row + BORDER) * stride + BORDER + left;
      const end = row * width + right;
      for (let pixel = row * width + left; pixel < end; pixel++) {
        const sum = sums[at++] as number;
        if (sum < HALF) continue;
        const opacity = opacities[Math.min((sum + HALF) >>> COARSE, most)] as number;
        const below = pixels[pixel] as number;
        pixels[pixel] = below === 0 ? bgr | (opacity << 24) : layPixel(bgr, opacity, below);
      }
    }
  }
}

/** Returns the opacities (of 255) of inks in coarse steps, the last one for all that is opaque. */
function opacitiesOf(strength: number): Uint8Array {
  return Uint8Array.from({ length: Math.ceil(OPAQUE / strength) + 1 }, (_, ink) =>
    Math.round(255 * (1 - Math.exp((-strength * (ink << COARSE)) / UNIT))),
  );
}

/** Returns the pixel that shows a colour of some opacity (of 255) over another pixel. */
function layPixel(bgr: number, opacity: number, below: number): number {
  const share = opacity / 255;
  const rest = (below >>> 24) * (1 - share);
  const total = opacity + rest;
  if (total === 0) return 0;
  let mixed = 0;
  for (const shift of [0, 8, 16]) {
    const [over, under] = [(bgr >> shift) & 255, (below >> shift) & 255];
    mixed |= Math.round((over * opacity + under * rest) / total) << shift;
  }
  return mixed | (Math.round(total) << 24);
}

function add(sums: Uint32Array, at: number, ink = 0): void {
  sums[at] = (sums[at] ?? 0) + ink;
}
