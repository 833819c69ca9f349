import { TEXTURE_STROKE, TEXTURE_TILE, TEXTURES, type Texture } from "../domain/looks/texture.ts";
import type { CanvasView } from "./canvasView.ts";

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
  tile.width = TEXTURE_TILE * view.ratio;
  tile.height = TEXTURE_TILE * view.ratio;
  const pen = tile.getContext("2d");
  if (!pen) return null;
  pen.scale(view.ratio, view.ratio);
  pen.strokeStyle = ink;
  pen.fillStyle = ink;
  pen.lineWidth = TEXTURE_STROKE;
  const { d, isFilled } = TEXTURES[texture];
  if (isFilled) pen.fill(new Path2D(d));
  else pen.stroke(new Path2D(d));
  return context.createPattern(tile, "repeat");
}
