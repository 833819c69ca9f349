import { HALVES, partsOfLook } from "../../domain/looks/lineLook.ts";
import { type CanvasView, pixelSize } from "../canvasView.ts";
import type { FineSheet, LineContext, SheetPixels } from "./FineSheet.ts";
import { drawPath, type PathPen, type PathView } from "./geometry/drawPath.ts";
import type { LineGeometry } from "./geometry/lineGeometry.ts";
import type { InkField } from "./InkField.ts";
import type { InkBox } from "./inkers/Inker.ts";
import { countPaths, type PiecePaths, type StyledPaths } from "./KeptInk.ts";

import type { LineStyle, LinesPicture } from "./linesPicture.ts";

/** Where a picture goes. */
export interface PicturePlace {
  /** Returns an empty canvas for a part of the view, and where its corner lies in the view. */
  open(part: InkBox): {
    readonly context: LineContext | null;
    readonly left: number;
    readonly top: number;
  };
  /**
   * Receives the pixels of a picture that needs no canvas, and where their corner lies in the view.
   * Without it they are put onto one.
   */
  receivePixels?(
    pixels: SheetPixels,
    corner: { readonly left: number; readonly top: number },
  ): void;
}

/**
 * Pixels a world unit from which on lines have all their ink. Further away they lie closer together,
 * and are drawn as much paler.
 */
export const FULL_INK_SCALE = 5;
/** How far a drawn line may be from the true one, in CSS pixels. */
const TOLERANCE = 0.25;
/** Lines are drawn so far beyond what is seen, in CSS pixels: more than half the widest of them. */
const REACH = 4;

/**
 * Draws the lines of a look: each by itself, so that translucent ones show where they meet. The same
 * code runs in the page and in a worker.
 * @param pieces each holds some of the lines.
 * @param place where the picture goes; nothing of it is called when nothing is seen.
 */
export function drawLines(
  pieces: readonly LineGeometry[],
  picture: LinesPicture,
  sheet: FineSheet,
  place: PicturePlace,
): void {
  const { view } = picture;
  const { width, height } = pixelSize(view);
  const { top, bottom } = picture.rows ?? { top: 0, bottom: height };
  const whole: InkBox = { left: 0, top, right: width, bottom };
  // Where no line is seen, one of two workers may have no rows.
  if (top >= bottom) return;
  const layers = listLayers(pieces, picture);
  sheet.open(whole);
  // Fine lines lie on one sheet as far as the first of the wide ones.
  const firstWide = layers.findIndex(({ style }) => style.isWide);
  const lower = firstWide === -1 ? layers : layers.slice(0, firstWide);
  const most = findLargest(lower);
  for (const layer of lower) {
    if (layer !== most || !drawKept(layer, pieces, picture, sheet)) drawFine(layer, picture, sheet);
  }
  const part = firstWide === -1 ? sheet.extent : whole;
  if (part.left >= part.right || part.top >= part.bottom) return;
  if (firstWide === -1 && place.receivePixels) {
    const pixels = sheet.give();
    if (pixels) place.receivePixels(pixels, { left: whole.left, top: whole.top });
    return;
  }
  const { context, left, top: corner } = place.open(part);
  if (!context) return;
  sheet.put(context, { left, top: corner });
  const { ratio } = view;
  for (const layer of layers.slice(lower.length)) {
    if (layer.style.isWide) {
      context.setTransform(ratio, 0, 0, ratio, -left, -corner);
      strokeWide(context, layer, picture);
    } else {
      sheet.open(whole);
      drawFine(layer, picture, sheet);
      sheet.layOver(context, { left, top: corner });
    }
  }
}

/** Returns what is drawn, the lowest first. */
function listLayers(pieces: readonly LineGeometry[], { kinds, styles, view }: LinesPicture) {
  const ink = Math.min(1, view.scale / FULL_INK_SCALE);
  const paths = styles.map(() => pieces.map((piece) => [piece, [] as number[]] as const));
  for (const [index, { lines }] of pieces.entries()) {
    for (let path = 0; path < lines.length; path++) {
      const kind = kinds[lines[path] ?? 0] ?? 0;
      if (kind > 0) paths[kind - 1]?.[index]?.[1].push(path);
    }
  }
  return styles
    .map(
      (style, index): StyledPaths => ({
        style: { ...style, opacity: style.opacity * ink },
        kind: index + 1,
        paths: paths[index] ?? [],
      }),
    )
    .filter((layer) => layer.paths.some(([, numbers]) => numbers.length > 0));
}

/** Lines of any width, as the browser draws them; the context counts in CSS pixels of the view. */
function strokeWide(
  context: LineContext,
  { style, paths }: StyledPaths,
  { view }: LinesPicture,
): void {
  const { scale, offsetX, offsetY } = view;
  context.lineJoin = "round";
  context.lineWidth = style.width;
  context.globalAlpha = style.opacity;
  context.strokeStyle = style.colour;
  const pen: PathPen = {
    moveTo: (x, y) => context.moveTo(x * scale + offsetX, y * scale + offsetY),
    lineTo: (x, y) => context.lineTo(x * scale + offsetX, y * scale + offsetY),
  };
  const seen = { box: visibleBox(view), tolerance: TOLERANCE / scale };
  for (const { shares, dash } of strokesOf(style)) {
    context.setLineDash([...dash]);
    for (const [piece, numbers] of paths) {
      for (const path of numbers) {
        context.beginPath();
        drawPath(piece, path, { ...seen, ...shares }, pen);
        context.stroke();
      }
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

/** Returns the style with the most lines. */
function findLargest(layers: readonly StyledPaths[]): StyledPaths | undefined {
  return layers.toSorted((one, other) => countPaths(other.paths) - countPaths(one.paths))[0];
}

function drawFine({ style, paths }: StyledPaths, picture: LinesPicture, sheet: FineSheet): void {
  const { field } = sheet;
  field.empty();
  strokeFine(field, paths, { style, picture });
  sheet.addInk(field, style.colour);
}

/** Draws only what has changed since the last picture, where that is less; returns whether it did. */
function drawKept(
  layer: StyledPaths,
  pieces: readonly LineGeometry[],
  picture: LinesPicture,
  sheet: FineSheet,
): boolean {
  const scene = { pieces, picture, size: sheet.size };
  const kept = sheet.kept.draw(layer, scene, (field, style, paths, isErasing) =>
    strokeFine(field, paths, { style, picture, isErasing }),
  );
  if (!kept) return false;
  sheet.addInk(kept.field, layer.style.colour, kept.strength);
  return true;
}

/** Lines as wide as a pixel of the screen, with as much more ink or less as they are wide. */
function strokeFine(
  field: InkField,
  paths: PiecePaths,
  options: {
    readonly style: LineStyle;
    readonly picture: LinesPicture;
    readonly isErasing?: boolean;
  },
): void {
  const { style, picture, isErasing } = options;
  const { view, rows } = picture;
  const { ratio } = view;
  const scale = view.scale * ratio;
  const offsetX = view.offsetX * ratio;
  const offsetY = view.offsetY * ratio - (rows?.top ?? 0);
  const pen: PathPen = {
    moveTo: (x, y) => field.moveTo(x * scale + offsetX, y * scale + offsetY),
    lineTo: (x, y) => field.lineTo(x * scale + offsetX, y * scale + offsetY),
  };
  for (const { shares, dash } of strokesOf(style)) {
    field.dip(
      Math.min(1, style.opacity * style.width * ratio),
      dash.map((length) => length * ratio),
      isErasing,
    );
    // Dashes are counted from where a line comes into view: in all rows they have to fall alike.
    const box = visibleBox(view, dash.length > 0 ? undefined : rows);
    const seen = { box, tolerance: TOLERANCE / view.scale, ...shares };
    for (const [piece, numbers] of paths) {
      if (dash.length > 0 || shares.shares) {
        for (const path of numbers) drawPath(piece, path, seen, pen);
      } else {
        field.drawPaths(piece, numbers, { ...seen, scale, offsetX, offsetY }, (path, isExactOnly) =>
          drawPath(piece, path, { ...seen, isExactOnly }, pen),
        );
      }
    }
  }
}

/** What is drawn of a line in one go. */
interface Stroke {
  readonly shares: Pick<PathView, "shares">;
  readonly dash: readonly number[];
}

const SOLID: readonly number[] = [];

function strokesOf(style: LineStyle): readonly Stroke[] {
  return partsOfLook(style).map(({ half, dash = SOLID }) => ({
    shares: half ? { shares: HALVES[half] } : {},
    dash,
  }));
}

/** The part of the world that the canvas shows, or some rows of it, with room for wide lines. */
function visibleBox(view: CanvasView, rows?: LinesPicture["rows"]) {
  const { scale, offsetX, offsetY, width, height, ratio } = view;
  const { top, bottom } = rows
    ? { top: rows.top / ratio, bottom: rows.bottom / ratio }
    : { top: 0, bottom: height };
  return {
    left: (-REACH - offsetX) / scale,
    top: (top - REACH - offsetY) / scale,
    right: (width + REACH - offsetX) / scale,
    bottom: (bottom + REACH - offsetY) / scale,
  };
}
