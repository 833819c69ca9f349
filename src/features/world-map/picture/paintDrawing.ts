import { createTexture } from "../../../layers/fillPatterns.ts";
import { BASELINE, canvasFont, type Drawing, type Mark, type Stroke } from "./drawing.ts";

/**
 * Paints a drawing on a canvas. An image of the SVG would do, but the page's content security policy
 * lets no image come from memory.
 * @param ratio pixels of the canvas a pixel of the drawing.
 */
export function paintDrawing(
  context: CanvasRenderingContext2D,
  drawing: Drawing,
  ratio: number,
): void {
  const { width, height, background, marks } = drawing;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.fillStyle = background;
  context.fillRect(0, 0, width, height);
  context.lineJoin = "round";
  context.lineCap = "round";
  for (const mark of marks) paintMark(context, mark, ratio);
}

function paintMark(context: CanvasRenderingContext2D, mark: Mark, ratio: number): void {
  context.globalAlpha = 1;
  switch (mark.kind) {
    case "path":
      paintPath(context, mark, ratio);
      break;
    case "lines":
      context.globalAlpha = mark.opacity;
      setStroke(context, mark.stroke);
      for (const d of mark.paths) context.stroke(new Path2D(d));
      break;
    case "text":
      context.font = canvasFont(mark.style);
      paintText(context, mark);
      break;
  }
}

function paintText(
  context: CanvasRenderingContext2D,
  { x, y, text, style, colour, halo }: Extract<Mark, { readonly kind: "text" }>,
): void {
  context.font = canvasFont(style);
  const baseline = y + BASELINE * style.size;
  if (halo) {
    setStroke(context, halo);
    context.strokeText(text, x, baseline);
  }
  context.fillStyle = colour;
  context.fillText(text, x, baseline);
}

function paintPath(
  context: CanvasRenderingContext2D,
  mark: Extract<Mark, { readonly kind: "path" }>,
  ratio: number,
): void {
  const path = new Path2D(mark.d);
  context.globalAlpha = mark.opacity ?? 1;
  if (mark.fill) {
    context.fillStyle = mark.fill;
    context.fill(path, "evenodd");
  }
  if (mark.texture) {
    const { name: texture, ink } = mark.texture;
    const view = { scale: 1, offsetX: 0, offsetY: 0, width: 0, height: 0, ratio };
    const pattern = createTexture(context, { texture, ink, view });
    if (pattern) {
      context.fillStyle = pattern;
      context.fill(path, "evenodd");
    }
  }
  if (!mark.stroke) return;
  setStroke(context, mark.stroke);
  if (mark.gradient) {
    const { from, to, colours } = mark.gradient;
    const gradient = context.createLinearGradient(...from, ...to);
    gradient.addColorStop(0, colours[0]);
    gradient.addColorStop(1, colours[1]);
    context.strokeStyle = gradient;
  }
  context.stroke(path);
}

function setStroke(context: CanvasRenderingContext2D, { colour, width, dash }: Stroke): void {
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.setLineDash(dash ? [...dash] : []);
}
