import type { LineHalf } from "../../domain/looks/lineLook.ts";
import type { CanvasView } from "../canvasView.ts";

/** How the lines of one kind are drawn. */
export interface LineStyle {
  /** `#rrggbb`. */
  readonly colour: string;
  /**
   * Width in CSS pixels. Unless the line is to be wide, it is drawn as wide as one pixel of the
   * screen, with as much more ink or less: thin lines are sharp, and drawn many times faster.
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

/** Which lines are drawn, and how. */
export interface LinesLook {
  /** For each line 0, not drawn, or the number of its style counted from 1. */
  readonly kinds: Uint8Array;
  /** The last on top. */
  readonly styles: readonly LineStyle[];
}

/** A picture of lines: all of a view, or some rows of it. */
export interface LinesPicture extends LinesLook {
  readonly view: CanvasView;
  /** First row of pixels that is drawn, and the first after them. Default: all are. */
  readonly rows?: { readonly top: number; readonly bottom: number };
}
