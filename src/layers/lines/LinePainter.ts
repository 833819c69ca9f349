import type { LinesPicture } from "./linesPicture.ts";
import type { SegmentIndex } from "./segmentIndex.ts";

/** Draws pictures of the lines between given ends, one at a time. */
export interface LinePainter {
  /** Says which lines will be drawn, so that the work on them can begin. */
  prepare(kinds: Uint8Array): void;
  /**
   * Draws a picture of all rows on a canvas, which takes its size. Just before anything of it is seen,
   * `beforeShown` is called; the next picture may be asked for after that.
   */
  paint(canvas: HTMLCanvasElement, picture: LinesPicture, beforeShown: () => void): void;
  /** Indexes of the lines that were drawn, as soon as they are made; together they hold all. */
  readonly indexes: readonly SegmentIndex[];
  close(): void;
}
