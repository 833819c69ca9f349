import type { InkBox, InkCoat, Inker } from "./Inker.ts";
import {
  BORDER,
  INK_COARSE,
  INK_HALF,
  INKS_OF_SLOPE,
  MARGIN,
  MOST_PARTS,
  SLOPES,
  STEPS,
} from "./inkMeasures.ts";

/** Draws where nothing compiled may run. */
export class PlainInker implements Inker {
  sums = new Uint32Array();
  readonly inks = new Uint32Array(SLOPES * INKS_OF_SLOPE);
  readonly parts = new Float64Array(4 * MOST_PARTS);
  readonly reach = new Float64Array(4);
  private width = 0;
  private height = 0;

  open(width: number, height: number): void {
    this.width = width;
    this.height = height;
    const size = (width + 2 * BORDER) * (height + 2 * BORDER);
    if (this.sums.length === size) this.sums.fill(0);
    else this.sums = new Uint32Array(size);
  }

  draw(count: number): void {
    const { parts } = this;
    for (let at = 0; at < 4 * count; at += 4) {
      this.drawPart(
        parts[at] as number,
        parts[at + 1] as number,
        parts[at + 2] as number,
        parts[at + 3] as number,
      );
    }
  }

  layOver(pixels: Uint32Array, box: InkBox, coat: InkCoat): void {
    layInk(this.sums, this.width, pixels, box, coat);
  }

  drop(): void {
    this.sums = new Uint32Array();
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
    const { reach } = this;
    reach[0] = Math.min(reach[0] as number, x1, x2);
    reach[1] = Math.min(reach[1] as number, y1, y2);
    reach[2] = Math.max(reach[2] as number, x1, x2);
    reach[3] = Math.max(reach[3] as number, y1, y2);
    const stride = this.width + 2 * BORDER;
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
    let place = to16(across + (first + 0.5 - from) * slope + BORDER - 0.5);
    const slant = to16(slope);
    let row = (first + BORDER) * step;
    const none = Math.min(SLOPES - 1, (Math.abs(slope) * SLOPES) | 0) * INKS_OF_SLOPE;
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
}

/** Returns how many 65,536ths a number has, rounded. */
function to16(value: number): number {
  return Math.floor(value * 65536 + 0.5);
}

function add(sums: Uint32Array, at: number, ink = 0): void {
  sums[at] = (sums[at] ?? 0) + ink;
}

/**
 * Lays the ink of a sheet over the pixels of a picture of its size. A pixel is a number: opacity in
 * its highest byte, then blue, green and red, which is how the bytes of image data are read on every
 * machine that has a browser.
 * @param width of the sheet without its border.
 */
export function layInk(
  sums: Uint32Array,
  width: number,
  pixels: Uint32Array,
  { left, top, right, bottom }: InkBox,
  { bgr, opacities }: InkCoat,
): void {
  const stride = width + 2 * BORDER;
  const most = opacities.length - 1;
  for (let row = top; row < bottom; row++) {
    let at = (row + BORDER) * stride + BORDER + left;
    const end = row * width + right;
    for (let pixel = row * width + left; pixel < end; pixel++) {
      const sum = sums[at++] as number;
      if (sum < INK_HALF) continue;
      const opacity = opacities[Math.min((sum + INK_HALF) >>> INK_COARSE, most)] as number;
      const below = pixels[pixel] as number;
      pixels[pixel] = below === 0 ? bgr | (opacity << 24) : layPixel(bgr, opacity, below);
    }
  }
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
    mixed |= Math.floor((over * opacity + under * rest) / total + 0.5) << shift;
  }
  return mixed | (Math.floor(total + 0.5) << 24);
}
