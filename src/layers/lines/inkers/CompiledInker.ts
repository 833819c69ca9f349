import program from "./drawParts.as.ts?wasm";
import type { Inker, InkerMaker } from "./Inker.ts";
import { BORDER, INKS_OF_SLOPE, MOST_PARTS, SLOPES } from "./inkMeasures.ts";

/** Bytes of a page, in which the memory grows. */
const PAGE = 65_536;
// The memory begins with the parts; the inks follow, then the sheet.
const INKS = 4 * MOST_PARTS * Float64Array.BYTES_PER_ELEMENT;
const INK_COUNT = SLOPES * INKS_OF_SLOPE;
const SUMS = INKS + INK_COUNT * Uint32Array.BYTES_PER_ELEMENT;

/** What `drawParts.as.ts` exports. */
interface InkProgram {
  open(sums: number, inks: number, width: number, height: number): void;
  draw(parts: number, count: number): void;
}

/**
 * Draws by a compiled program: in little more than half of the time that a script takes, and as fast
 * at once, where a script is slow until the engine has got to know it. The result is the same to the
 * last bit.
 */
class CompiledInker implements Inker {
  sums = new Uint32Array();
  inks = new Uint32Array();
  parts = new Float64Array();
  private readonly module: WebAssembly.Module;
  private memory: WebAssembly.Memory;
  private program: InkProgram;

  constructor(module: WebAssembly.Module) {
    this.module = module;
    [this.memory, this.program] = start(module);
    this.look(0);
  }

  open(width: number, height: number): void {
    const size = (width + 2 * BORDER) * (height + 2 * BORDER);
    const missing = SUMS + 4 * size - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    // Growing takes the old arrays away.
    this.look(size);
    this.sums.fill(0);
    this.program.open(SUMS, INKS, width, height);
  }

  draw(count: number): void {
    this.program.draw(0, count);
  }

  drop(): void {
    // A memory can only grow: it is left as a whole.
    [this.memory, this.program] = start(this.module);
    this.look(0);
  }

  private look(size: number): void {
    const { buffer } = this.memory;
    this.parts = new Float64Array(buffer, 0, 4 * MOST_PARTS);
    this.inks = new Uint32Array(buffer, INKS, INK_COUNT);
    this.sums = new Uint32Array(buffer, SUMS, size);
  }
}

function start(module: WebAssembly.Module): [WebAssembly.Memory, InkProgram] {
  const memory = new WebAssembly.Memory({ initial: Math.ceil(SUMS / PAGE) });
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
