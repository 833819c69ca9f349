import type { WorldBox } from "../../../domain/geo/outline.ts";
import type { LineGeometry } from "../geometry/lineGeometry.ts";

/**
 * Draws straight parts of lines, as ink, on a sheet that has a border of `BORDER` pixels around it.
 * Whoever uses it writes into its arrays, and asks for them anew after `open` and `drop`.
 *
 * Lines are smoothed across their direction between the two nearest pixels (Xiaolin Wu, 1991), as
 * browsers smooth lines of this width.
 */
export interface Inker {
  /** Ink on each pixel of the sheet and its border, row by row, modulo 2^32. */
  readonly sums: Uint32Array;
  /** For each of `SLOPES` slopes in turn the ink of a pixel that is covered by 0 to `STEPS` steps. */
  readonly inks: Uint32Array;
  /** x and y of the start and of the end of up to `MOST_PARTS` parts, in pixels of the sheet. */
  readonly parts: Float64Array;
  /** The least x and y that was drawn, and the greatest: it only widens what is there. */
  readonly reach: Float64Array;
  /** Takes a size in pixels; the sheet is empty after that. */
  open(width: number, height: number): void;
  /** Draws the first of the parts, as far as they lie on the sheet. */
  draw(count: number): void;
  /**
   * Draws paths whose parts are parabolas. Parts for which these are not good enough are left out.
   * Without it the caller takes the paths apart itself. What is in `parts` is lost.
   * @returns the paths of which parts were left out.
   */
  drawCurves?(geometry: LineGeometry, paths: readonly number[], place: CurvePlace): number[];
  /** Lays the ink over the pixels of a picture of the sheet's size. Around the box there is none. */
  layOver(pixels: Uint32Array, box: InkBox, coat: InkCoat): void;
  /** Gives the memory of the sheet back until it is opened again. */
  drop(): void;
}

/** Returns a new inker of its kind. */
export type InkerMaker = () => Inker;

/** Where curves are drawn. */
export interface CurvePlace {
  /** From world units to pixels of the sheet: world × scale + offset. */
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  /** What is seen, in world units. */
  readonly box: WorldBox;
  /** How far the drawn line may be from the true one, in world units. */
  readonly tolerance: number;
}

/** A part of a sheet, in whole pixels from its top left corner. */
export interface InkBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What ink looks like. */
export interface InkCoat {
  /** Blue, green and red, a byte each, blue the highest. */
  readonly bgr: number;
  /**
   * Opacity (of 255) of inks in steps of 2 to the power of `INK_COARSE` units, the last one for all
   * that is more.
   */
  readonly opacities: Uint8Array;
  /** Whether all pixels are 0 before. */
  readonly isFirst: boolean;
}
