/**
 * Draws straight parts of lines, as ink, on a sheet that has a border of `BORDER` pixels around it.
 * Whoever uses it writes into its arrays, and asks for them anew after `open`.
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
  /** Takes a size in pixels; the sheet is empty after that if it was of another size. */
  open(width: number, height: number): void;
  /** Draws the first of the parts, as far as they lie on the sheet. */
  draw(count: number): void;
  /** Gives the memory of the sheet back until it is opened again. */
  drop(): void;
}

/** Returns a new inker of its kind. */
export type InkerMaker = () => Inker;
