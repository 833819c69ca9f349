import { loadDisputes, loadShapes } from "../../../data/loadDataset.ts";
import { readPalette } from "../../../layers/palette.ts";
import type { AtlasState } from "../../../store/atlasStore.ts";
import { composePicture, type PictureWords } from "./composePicture.ts";
import { canvasFont, type Drawing, type MeasureText, type TextStyle } from "./drawing.ts";
import { paintDrawing } from "./paintDrawing.ts";
import { writeSvg } from "./writeSvg.ts";

/** Pixels of a PNG a pixel of the picture. */
const PNG_RATIO = 2;
const STYLES: readonly TextStyle[] = [
  { family: "serif", size: 28, weight: 600 },
  { family: "sans", size: 13, weight: 500 },
];

/** Returns the view as an SVG document, in the colours of the page. */
export async function makeSvg(state: AtlasState, words: PictureWords): Promise<Blob> {
  // Outlines of letters are many: they come when the first SVG is made.
  const [drawing, glyphs] = await Promise.all([
    drawPicture(state, words),
    import("virtual:glyphs"),
  ]);
  const svg = writeSvg(drawing, glyphs.default);
  return new Blob([svg], { type: "image/svg+xml" });
}

/** Returns the view as a PNG, in the colours of the page. */
export async function makePng(state: AtlasState, words: PictureWords): Promise<Blob> {
  const drawing = await drawPicture(state, words);
  const canvas = document.createElement("canvas");
  canvas.width = drawing.width * PNG_RATIO;
  canvas.height = drawing.height * PNG_RATIO;
  paintDrawing(contextOf(canvas), drawing, PNG_RATIO);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob)
    throw new Error(`No PNG of ${canvas.width} × ${canvas.height} pixels came of the canvas`);
  return blob;
}

async function drawPicture(state: AtlasState, words: PictureWords): Promise<Drawing> {
  const [shapes, disputes] = await Promise.all([loadShapes("50m"), loadDisputes()]);
  // A typeface that nothing on the page has used yet is not here.
  await Promise.all(STYLES.map((style) => document.fonts?.load(canvasFont(style))));
  const palette = readPalette(document.body);
  const measure = createMeasure();
  return composePicture({ state, shapes, disputes: disputes.outlines, palette, measure }, words);
}

function createMeasure(): MeasureText {
  const context = contextOf(document.createElement("canvas"));
  return (text, style) => {
    context.font = canvasFont(style);
    return context.measureText(text).width;
  };
}

function contextOf(canvas: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser gave no canvas to draw on");
  return context;
}
