// AssemblyScript, compiled for workers: the same drawing as in PlainInker.ts, to the last bit.
import { BORDER, INKS_OF_SLOPE, MARGIN, SLOPES, STEPS } from "./inkMeasures";

// Addresses in the memory, and pixels.
let sums: usize = 0;
let inks: usize = 0;
let width: i32 = 0;
let height: i32 = 0;

/** Takes where the sums and the inks lie, and the size of the sheet without its border. */
export function open(sumsAt: usize, inksAt: usize, newWidth: i32, newHeight: i32): void {
  sums = sumsAt;
  inks = inksAt;
  width = newWidth;
  height = newHeight;
}

/** Draws so many parts: four numbers of eight bytes each, from an address on. */
export function draw(parts: usize, count: i32): void {
  for (let part = 0; part < count; part++) {
    const at = parts + 32 * <usize>part;
    drawPart(load<f64>(at), load<f64>(at, 8), load<f64>(at, 16), load<f64>(at, 24));
  }
}

function drawPart(startX: f64, startY: f64, endX: f64, endY: f64): void {
  const left = -(<f64>MARGIN);
  const right = <f64>(width + MARGIN);
  const bottom = <f64>(height + MARGIN);
  let x1 = startX;
  let y1 = startY;
  let x2 = endX;
  let y2 = endY;
  let dx = endX - startX;
  let dy = endY - startY;
  const isInside =
    min(startX, endX) >= left &&
    max(startX, endX) <= right &&
    min(startY, endY) >= left &&
    max(startY, endY) <= bottom;
  if (!isInside) {
    // The shares of the way between which it lies on the sheet (Liang and Barsky, 1984).
    let from: f64 = 0;
    let until: f64 = 1;
    if (dx !== 0) {
      const west = (left - startX) / dx;
      const east = (right - startX) / dx;
      from = max(from, min(west, east));
      until = min(until, max(west, east));
    } else if (startX < left || startX > right) return;
    if (dy !== 0) {
      const north = (left - startY) / dy;
      const south = (bottom - startY) / dy;
      from = max(from, min(north, south));
      until = min(until, max(north, south));
    } else if (startY < left || startY > bottom) return;
    if (from >= until) return;
    x1 = startX + from * dx;
    y1 = startY + from * dy;
    x2 = startX + until * dx;
    y2 = startY + until * dy;
    dx = x2 - x1;
    dy = y2 - y1;
  }
  const stride = width + 2 * BORDER;
  if (abs(dx) >= abs(dy)) {
    if (dx > 0) drawAlong(x1, y1, x2, dy / dx, right, 1, stride);
    else if (dx < 0) drawAlong(x2, y2, x1, dy / dx, right, 1, stride);
  } else if (dy > 0) drawAlong(y1, x1, y2, dx / dy, bottom, stride, 1);
  else drawAlong(y2, x2, y1, dx / dy, bottom, stride, 1);
}

/** Draws along one axis of the sheet: see PlainInker.ts. */
function drawAlong(
  from: f64,
  across: f64,
  until: f64,
  slope: f64,
  end: f64,
  step: i32,
  side: i32,
): void {
  const first = <i32>floor(from);
  const last = <i32>min(end, ceil(until)) - 1;
  if (first > last) return;
  const toNext = <usize>(step << 2);
  const toSide = <usize>(side << 2);
  let place = to16(across + (<f64>first + 0.5 - from) * slope + <f64>BORDER - 0.5);
  const slant = to16(slope);
  let row = sums + <usize>(((first + BORDER) * step) << 2);
  const none = inks + <usize>((min(SLOPES - 1, <i32>(abs(slope) * SLOPES)) * INKS_OF_SLOPE) << 2);
  const full = none + <usize>(STEPS << 2);
  // Its ends cover a part of their pixels.
  const start = min(until, <f64>(first + 1)) - from;
  let at = row + <usize>(place >> 16) * toSide;
  let share = (place >> 8) & 255;
  add(at, none + inkAt(STEPS - share, start));
  add(at + toSide, none + inkAt(share, start));
  place += slant;
  row += toNext;
  for (let pixel = first + 1; pixel < last; pixel++) {
    at = row + <usize>(place >> 16) * toSide;
    const ink = <usize>((place >> 6) & 1020);
    add(at, full - ink);
    add(at + toSide, none + ink);
    place += slant;
    row += toNext;
  }
  if (last > first) {
    const rest = until - <f64>last;
    at = row + <usize>(place >> 16) * toSide;
    share = (place >> 8) & 255;
    add(at, none + inkAt(STEPS - share, rest));
    add(at + toSide, none + inkAt(share, rest));
  }
}

/** Returns how many 65,536ths a number has, rounded. */
function to16(value: f64): i32 {
  return <i32>floor(value * 65536 + 0.5);
}

/** Returns where, in bytes, the ink of some steps lies when they cover a share of their pixel. */
function inkAt(steps: i32, share: f64): usize {
  return <usize>((<i32>(<f64>steps * share)) << 2);
}

function add(at: usize, ink: usize): void {
  store<u32>(at, load<u32>(at) + load<u32>(ink));
}
