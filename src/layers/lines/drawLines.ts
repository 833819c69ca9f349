import { drawPath, type LineGeometry, type PathPen } from "../../domain/geo/lineGeometry.ts";
import type { CanvasView } from "../MapPicture.ts";

/** How the lines of one kind are drawn. */
export interface LineStyle {
  /** `#rrggbb`. */
  readonly colour: string;
  /**
   * Width in CSS pixels. Unless the line is to be wide, it is drawn not wider than one pixel of the
   * screen, with as much more ink: thin lines are sharp, and browsers draw them many times faster.
   */
  readonly width: number;
  /** 0 to 1. */
  readonly opacity: number;
  /** Lengths of dashes and gaps in CSS pixels. */
  readonly dash?: readonly number[];
  /** Only the half of the line at this end is dashed; the other one is solid. */
  readonly dashedHalf?: LineHalf;
  /** It is drawn in its true width, however wide. */
  readonly isWide?: true;
}

/** One half of a line: the one at the end of party A, where it begins, or at that of party B. */
export type LineHalf = "a" | "b";

/** Which lines are drawn, and how. */
export interface LinesLook {
  /** For each line 0, not drawn, or the number of its style counted from 1. */
  readonly kinds: Uint8Array;
  /** The last on top. */
  readonly styles: readonly LineStyle[];
}

/** What lines are drawn with: a canvas of the page or of a worker. */
export type LineContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Pixels a world unit from which on lines have all their ink. Further away they lie closer together,
 * and are drawn as much paler.
 */
export const FULL_INK_SCALE = 5;
/** How far a drawn line may be from the true one, in CSS pixels. */
const TOLERANCE = 0.25;

/**
 * Draws the lines of a look: each by itself, so that translucent ones show where they meet. The same
 * code runs in the page and in a worker.
 * @param context of a canvas of the view's size, empty; its transform is set here.
 */
export function drawLines(
  context: LineContext,
  geometry: LineGeometry,
  picture: LinesLook & { readonly view: CanvasView },
): void {
  const { kinds, styles, view } = picture;
  const { scale, offsetX, offsetY, ratio } = view;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.lineJoin = "round";
  const pen: PathPen = {
    moveTo: (x, y) => context.moveTo(x * scale + offsetX, y * scale + offsetY),
    lineTo: (x, y) => context.lineTo(x * scale + offsetX, y * scale + offsetY),
  };
  const seen = { box: visibleBox(view), tolerance: TOLERANCE / scale };
  const paths = geometry.lines.length;
  const ink = Math.min(1, scale / FULL_INK_SCALE);
  for (const [index, style] of styles.entries()) {
    const width = style.isWide ? style.width : Math.min(style.width, 1 / ratio);
    context.lineWidth = width;
    context.globalAlpha = Math.min(1, style.opacity * ink * (style.width / width));
    context.strokeStyle = style.colour;
    for (const { shares, dash } of strokesOf(style)) {
      context.setLineDash([...dash]);
      for (let path = 0; path < paths; path++) {
        if (kinds[geometry.lines[path] ?? 0] !== index + 1) continue;
        context.beginPath();
        drawPath(geometry, path, { ...seen, ...shares }, pen);
        context.stroke();
      }
    }
  }
  context.globalAlpha = 1;
  context.setLineDash([]);
}

const SOLID: readonly number[] = [];
const HALVES = { a: { from: 0, until: 0.5 }, b: { from: 0.5, until: 1 } } as const;

/** A line is drawn in one go, or each of its halves by itself. */
function strokesOf({ dash = SOLID, dashedHalf }: LineStyle) {
  if (!dashedHalf) return [{ shares: {}, dash }];
  return [
    { shares: { shares: HALVES[dashedHalf === "a" ? "b" : "a"] }, dash: SOLID },
    { shares: { shares: HALVES[dashedHalf] }, dash },
  ];
}

/** The part of the world that the canvas shows, with a pixel more for the width of lines. */
function visibleBox({ scale, offsetX, offsetY, width, height }: CanvasView) {
  return {
    left: (-1 - offsetX) / scale,
    top: (-1 - offsetY) / scale,
    right: (width + 1 - offsetX) / scale,
    bottom: (height + 1 - offsetY) / scale,
  };
}
