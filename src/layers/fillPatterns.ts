import type { CanvasView } from "./canvasView.ts";

/**
 * Textures that tell fills apart without colour. `hatch` runs from bottom left to top right and is
 * kept for disputed territory: nothing else uses it.
 */
export type Texture = "hatch" | "dots" | "rows" | "columns" | "crosses";

/** Side of a texture's tile in CSS pixels. */
const TILE = 6;

/** Patterns by what they show: to make one takes as long as to fill some countries with it. */
const patterns = new Map<string, CanvasPattern>();

/**
 * Returns a pattern of the texture for a context that draws in world units: it keeps its size on
 * the screen at every zoom. It is good until it is asked for another view.
 */
export function createTexture(
  context: CanvasRenderingContext2D,
  options: { texture: Texture; ink: string; view: CanvasView },
): CanvasPattern | null {
  const { texture, ink, view } = options;
  const key = `${texture} ${ink} ${view.ratio}`;
  const pattern = patterns.get(key) ?? createPattern(context, options);
  if (pattern) patterns.set(key, pattern);
  const size = 1 / (view.ratio * view.scale);
  pattern?.setTransform(new DOMMatrix([size, 0, 0, size, 0, 0]));
  return pattern;
}

function createPattern(
  context: CanvasRenderingContext2D,
  { texture, ink, view }: Parameters<typeof createTexture>[1],
): CanvasPattern | null {
  const tile = document.createElement("canvas");
  tile.width = TILE * view.ratio;
  tile.height = TILE * view.ratio;
  const pen = tile.getContext("2d");
  if (!pen) return null;
  pen.scale(view.ratio, view.ratio);
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  pen.lineWidth = 1.1;
  DRAW_TILE[texture](pen);
  return context.createPattern(tile, "repeat");
}

const DRAW_TILE: Readonly<Record<Texture, (pen: CanvasRenderingContext2D) => void>> = {
  hatch: (pen) =>
    strokeLines(pen, [
      [-1, 1, 1, -1],
      [0, TILE, TILE, 0],
      [TILE - 1, TILE + 1, TILE + 1, TILE - 1],
    ]),
  rows: (pen) => strokeLines(pen, [[0, TILE / 2, TILE, TILE / 2]]),
  columns: (pen) => strokeLines(pen, [[TILE / 2, 0, TILE / 2, TILE]]),
  crosses: (pen) =>
    strokeLines(pen, [
      [1, 3, 5, 3],
      [3, 1, 3, 5],
    ]),
  dots: (pen) => {
    pen.beginPath();
    pen.arc(TILE / 2, TILE / 2, 1, 0, 2 * Math.PI);
    pen.fill();
  },
};

function strokeLines(
  pen: CanvasRenderingContext2D,
  lines: readonly (readonly [x1: number, y1: number, x2: number, y2: number])[],
): void {
  pen.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
  }
  pen.stroke();
}
