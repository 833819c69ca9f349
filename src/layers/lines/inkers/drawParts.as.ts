// AssemblyScript, compiled for workers: the same drawing as in PlainInker.ts, to the last bit.
import { BORDER, INK_COARSE, INK_HALF, INKS_OF_SLOPE, MARGIN, SLOPES, STEPS } from "./inkMeasures";

// Addresses in the memory.
let sums: usize = 0;
let inks: usize = 0;
let reach: usize = 0;
// Size of the sheet without its border, in pixels.
let width: i32 = 0;
let height: i32 = 0;
// What is drawn on.
let minX: f64 = 0;
let minY: f64 = 0;
let maxX: f64 = 0;
let maxY: f64 = 0;

/** Takes where sums, inks and what is reached lie, and the size of the sheet. */
export function open(
  sumsAt: usize,
  inksAt: usize,
  reachAt: usize,
  newWidth: i32,
  newHeight: i32,
): void {
  sums = sumsAt;
  inks = inksAt;
  reach = reachAt;
  width = newWidth;
  height = newHeight;
}

/** Draws so many parts: four numbers of eight bytes each, from an address on. */
export function draw(parts: usize, count: i32): void {
  loadReach();
  for (let part = 0; part < count; part++) {
    const at = parts + 32 * <usize>part;
    drawPart(load<f64>(at), load<f64>(at, 8), load<f64>(at, 16), load<f64>(at, 24));
  }
  storeReach();
}

/**
 * Draws the parts of paths as parabolas: what `drawPath` of the domain does for lines in one go.
 * @param list, count numbers of the paths.
 * @param points, halfways, errors, starts of their geometry.
 * @param scale, offsetX, offsetY from world units to pixels of the sheet.
 * @param left, top, right, bottom what is seen, in world units.
 * @param tolerance how far the drawn line may be from the true one, in world units.
 * @param mostError parts of which the parabola is further from the true line are left out.
 * @returns how many paths have such parts: their numbers take the first places of the list.
 */
export function drawCurves(
  list: usize,
  count: i32,
  points: usize,
  halfways: usize,
  errors: usize,
  starts: usize,
  scale: f64,
  offsetX: f64,
  offsetY: f64,
  left: f64,
  top: f64,
  right: f64,
  bottom: f64,
  tolerance: f64,
  mostError: f64,
): i32 {
  let unfinished = 0;
  loadReach();
  for (let index = 0; index < count; index++) {
    const path = load<u32>(list + 4 * <usize>index);
    const start = starts + 4 * <usize>path;
    let isWhole = true;
    const end = load<u32>(start, 4);
    for (let part = load<u32>(start) + 1; part < end; part++) {
      const to = points + 8 * <usize>part;
      const halfway = halfways + 8 * <usize>part;
      const x1 = <f64>load<f32>(to - 8);
      const y1 = <f64>load<f32>(to - 4);
      const x2 = <f64>load<f32>(to);
      const y2 = <f64>load<f32>(to, 4);
      const halfwayX = <f64>load<f32>(halfway);
      const halfwayY = <f64>load<f32>(halfway, 4);
      const slopeX = 4 * halfwayX - 3 * x1 - x2;
      const slopeY = 4 * halfwayY - 3 * y1 - y2;
      const middleX = x1 + slopeX / 2;
      const middleY = y1 + slopeY / 2;
      const isBeside =
        (x1 < left && x2 < left && middleX < left) ||
        (x1 > right && x2 > right && middleX > right) ||
        (y1 < top && y2 < top && middleY < top) ||
        (y1 > bottom && y2 > bottom && middleY > bottom);
      if (isBeside) continue;
      const error = <f64>load<f32>(errors + 4 * <usize>part);
      if (error > mostError) {
        isWhole = false;
        continue;
      }
      const curveX = 2 * (x1 - 2 * halfwayX + x2);
      const curveY = 2 * (y1 - 2 * halfwayY + y2);
      const bend = sqrt(curveX * curveX + curveY * curveY) / 4;
      const room = tolerance - error;
      const pieces = bend <= room ? 1 : <i32>ceil(sqrt(bend / room));
      let fromX = x1 * scale + offsetX;
      let fromY = y1 * scale + offsetY;
      for (let piece = 1; piece < pieces; piece++) {
        const share = <f64>piece / <f64>pieces;
        const toX = (x1 + share * (slopeX + share * curveX)) * scale + offsetX;
        const toY = (y1 + share * (slopeY + share * curveY)) * scale + offsetY;
        drawPart(fromX, fromY, toX, toY);
        fromX = toX;
        fromY = toY;
      }
      drawPart(fromX, fromY, x2 * scale + offsetX, y2 * scale + offsetY);
    }
    if (isWhole) continue;
    store<u32>(list + 4 * <usize>unfinished, path);
    unfinished++;
  }
  storeReach();
  return unfinished;
}

/**
 * Lays the ink of some rows, in one colour, over their pixels, of which there are `width` a row.
 * @param row, rows the first row, and how many.
 * @param left, right columns between which there is ink.
 * @param opacities, most where those of inks lie, and the number of the last one.
 */
export function layOver(
  pixels: usize,
  row: i32,
  rows: i32,
  left: i32,
  right: i32,
  bgr: u32,
  opacities: usize,
  most: u32,
): void {
  const stride = width + 2 * BORDER;
  for (let done = 0; done < rows; done++) {
    let sum = sums + 4 * <usize>((row + done + BORDER) * stride + BORDER + left);
    let pixel = pixels + 4 * <usize>(done * width + left);
    const end = pixels + 4 * <usize>(done * width + right);
    for (; pixel < end; pixel += 4, sum += 4) {
      const ink = load<u32>(sum);
      if (ink < <u32>INK_HALF) continue;
      const opacity = <u32>load<u8>(opacities + <usize>min((ink + INK_HALF) >>> INK_COARSE, most));
      const below = load<u32>(pixel);
      store<u32>(pixel, below === 0 ? bgr | (opacity << 24) : layPixel(bgr, opacity, below));
    }
  }
}

/** Returns the pixel that shows a colour of some opacity over another pixel. */
function layPixel(bgr: u32, opacity: u32, below: u32): u32 {
  const rest = <f64>(below >>> 24) * (1 - <f64>opacity / 255);
  const total = <f64>opacity + rest;
  if (total === 0) return 0;
  let mixed: u32 = 0;
  for (let shift: u32 = 0; shift < 24; shift += 8) {
    const over = <f64>((bgr >> shift) & 255);
    const under = <f64>((below >> shift) & 255);
    mixed |= (<u32>floor((over * <f64>opacity + under * rest) / total + 0.5)) << shift;
  }
  return mixed | ((<u32>floor(total + 0.5)) << 24);
}

function loadReach(): void {
  minX = load<f64>(reach);
  minY = load<f64>(reach, 8);
  maxX = load<f64>(reach, 16);
  maxY = load<f64>(reach, 24);
}

function storeReach(): void {
  store<f64>(reach, minX);
  store<f64>(reach, minY, 8);
  store<f64>(reach, maxX, 16);
  store<f64>(reach, maxY, 24);
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
  minX = min(minX, min(x1, x2));
  minY = min(minY, min(y1, y2));
  maxX = max(maxX, max(x1, x2));
  maxY = max(maxY, max(y1, y2));
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
