import { createOutline, type Outline } from "../domain/geo/outline.ts";

/** Where a square stands, in world units: its upper left corner and its side. */
export interface SquarePlace {
  readonly left: number;
  readonly top: number;
  readonly side: number;
}

/** Returns a square as a closed ring of x and y in turn. */
export function squareRing({ left, top, side }: SquarePlace): Float64Array {
  const [right, bottom] = [left + side, top + side];
  return Float64Array.of(left, top, right, top, right, bottom, left, bottom, left, top);
}

/** Returns an outline of squares; a square inside another is a hole. */
export function squareOutline(id: string, ...places: readonly SquarePlace[]): Outline {
  return createOutline(id, places.map(squareRing));
}
