import { type LineGeometry, MOST_ERROR } from "../geometry/lineGeometry.ts";
import program from "./drawParts.as.ts?wasm";
import type { CurvePlace, InkBox, InkCoat, Inker, InkerMaker } from "./Inker.ts";
import { BORDER, INKS_OF_SLOPE, MOST_OPACITIES, MOST_PARTS, SLOPES } from "./inkMeasures.ts";
import { layInk } from "./PlainInker.ts";

/** Bytes of a page, in which the memory grows. */
const PAGE = 65_536;
/** Paths that are handed over in one go, in the place of parts. */
const MOST_PATHS = 8 * MOST_PARTS;
/** Pixels that ink is laid over in one go: so many stay close to the processor. */
const MOST_PIXELS = 65_536;
const INK_COUNT = SLOPES * INKS_OF_SLOPE;
// Addresses in the memory. Behind the sheet follow the geometries that were drawn on it.
const PARTS_AT = 0;
const REACH_AT = PARTS_AT + 32 * MOST_PARTS;
const INKS_AT = REACH_AT + 32;
const OPACITIES_AT = INKS_AT + 4 * INK_COUNT;
const PIXELS_AT = OPACITIES_AT + MOST_OPACITIES;
const SUMS_AT = PIXELS_AT + 4 * MOST_PIXELS;

/** What `drawParts.as.ts` exports; it tells what the numbers are. */
interface InkProgram {
  open(sums: number, inks: number, reach: number, width: number, height: number): void;
  draw(parts: number, count: number): void;
  drawCurves(
    ...numbers: [
      ...[list: number, count: number],
      ...[points: number, halfways: number, errors: number, starts: number],
      ...[scale: number, offsetX: number, offsetY: number],
      ...[left: number, top: number, right: number, bottom: number],
      ...[tolerance: number, mostError: number],
    ]
  ): number;
  layOver(
    ...numbers: [
      ...[pixels: number, row: number, rows: number, left: number, right: number],
      ...[bgr: number, opacities: number, most: number],
    ]
  ): void;
}

/** Where a geometry lies in the memory. */
interface GeometryAddresses {
  readonly points: number;
  readonly halfways: number;
  readonly errors: number;
  readonly starts: number;
}

/**
 * Draws by a compiled program: in half of the time that a script takes, and as fast at once, where a
 * script is slow until the engine has got to know it. Parts and pixels are the same to the last bit; of
 * lines that are taken apart here, joins may lie a rounding apart.
 */
class CompiledInker implements Inker {
  sums = new Uint32Array();
  inks = new Uint32Array();
  parts = new Float64Array();
  reach = new Float64Array();
  private readonly module: WebAssembly.Module;
  private memory: WebAssembly.Memory;
  private program: InkProgram;
  private width = 0;
  private sumCount = 0;
  /** Where the memory is free from on. */
  private free = SUMS_AT;
  private known = new Map<LineGeometry, GeometryAddresses>();

  constructor(module: WebAssembly.Module) {
    this.module = module;
    [this.memory, this.program] = start(module);
    this.renewViews();
  }

  open(width: number, height: number): void {
    this.width = width;
    this.sumCount = (width + 2 * BORDER) * (height + 2 * BORDER);
    this.known.clear();
    this.free = SUMS_AT;
    this.reserve(4 * this.sumCount);
    this.sums.fill(0);
    this.program.open(SUMS_AT, INKS_AT, REACH_AT, width, height);
  }

  draw(count: number): void {
    this.program.draw(PARTS_AT, count);
  }

  drawCurves(geometry: LineGeometry, paths: readonly number[], place: CurvePlace): number[] {
    const { points, halfways, errors, starts } = this.addressesOf(geometry);
    const { scale, offsetX, offsetY, box, tolerance } = place;
    const { left, top, right, bottom } = box;
    const list = new Uint32Array(this.memory.buffer, PARTS_AT, MOST_PATHS);
    const unfinished: number[] = [];
    for (let done = 0; done < paths.length; done += MOST_PATHS) {
      const next = paths.length > MOST_PATHS ? paths.slice(done, done + MOST_PATHS) : paths;
      list.set(next);
      const count = this.program.drawCurves(
        ...([PARTS_AT, next.length] as const),
        ...([points, halfways, errors, starts] as const),
        ...([scale, offsetX, offsetY] as const),
        ...([left, top, right, bottom] as const),
        ...([tolerance, MOST_ERROR * tolerance] as const),
      );
      unfinished.push(...list.subarray(0, count));
    }
    return unfinished;
  }

  layOver(pixels: Uint32Array, box: InkBox, coat: InkCoat): void {
    const { width } = this;
    const { left, top, right, bottom } = box;
    const { bgr, opacities, isFirst } = coat;
    const rowsAtOnce = Math.floor(MOST_PIXELS / width);
    if (rowsAtOnce === 0 || opacities.length > MOST_OPACITIES) {
      layInk(this.sums, width, pixels, box, coat);
      return;
    }
    const { buffer } = this.memory;
    new Uint8Array(buffer, OPACITIES_AT, opacities.length).set(opacities);
    for (let row = top; row < bottom; row += rowsAtOnce) {
      const rows = Math.min(rowsAtOnce, bottom - row);
      const outside = pixels.subarray(row * width, (row + rows) * width);
      const inside = new Uint32Array(buffer, PIXELS_AT, outside.length);
      // To read new memory costs as much as to write to it.
      if (isFirst) inside.fill(0);
      else inside.set(outside);
      this.program.layOver(
        PIXELS_AT,
        row,
        rows,
        left,
        right,
        bgr,
        OPACITIES_AT,
        opacities.length - 1,
      );
      outside.set(inside);
    }
  }

  drop(): void {
    // A memory can only grow: it is left as a whole.
    [this.memory, this.program] = start(this.module);
    this.known.clear();
    this.sumCount = 0;
    this.free = SUMS_AT;
    this.renewViews();
  }

  private addressesOf(geometry: LineGeometry): GeometryAddresses {
    const known = this.known.get(geometry);
    if (known) return known;
    const { points, halfways, errors, starts } = geometry;
    const addresses = {
      points: this.store(points),
      halfways: this.store(halfways),
      errors: this.store(errors),
      starts: this.store(starts),
    };
    this.known.set(geometry, addresses);
    return addresses;
  }

  private store(values: Float32Array | Uint32Array): number {
    const address = this.reserve(values.byteLength);
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    new Uint8Array(this.memory.buffer).set(bytes, address);
    return address;
  }

  /** Returns the address of so many bytes that are free; what lies in them is unknown. */
  private reserve(bytes: number): number {
    const address = this.free;
    this.free += bytes;
    const missing = this.free - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    // Growing takes the old arrays away.
    this.renewViews();
    return address;
  }

  private renewViews(): void {
    const { buffer } = this.memory;
    this.parts = new Float64Array(buffer, PARTS_AT, 4 * MOST_PARTS);
    this.reach = new Float64Array(buffer, REACH_AT, 4);
    this.inks = new Uint32Array(buffer, INKS_AT, INK_COUNT);
    this.sums = new Uint32Array(buffer, SUMS_AT, this.sumCount);
  }
}

function start(module: WebAssembly.Module): [WebAssembly.Memory, InkProgram] {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(SUMS_AT / PAGE) });
  const { exports } = new WebAssembly.Instance(module, { env: { memory } });
  return [memory, exports as unknown as InkProgram];
}

/**
 * Returns a maker of inkers that draw by a compiled program; none where the browser does not allow it.
 */
export function loadCompiledInker(): InkerMaker | undefined {
  try {
    const bytes = Uint8Array.from(atob(program), (letter) => letter.charCodeAt(0));
    const module = new WebAssembly.Module(bytes);
    return () => new CompiledInker(module);
  } catch {
    return undefined;
  }
}
