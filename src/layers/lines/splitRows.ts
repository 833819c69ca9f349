import { pixelSize } from "../canvasView.ts";
import { eachPiece } from "./geometry/lineDistance.ts";
import type { LineGeometry } from "./geometry/lineGeometry.ts";
import type { LinesPicture } from "./linesPicture.ts";

/** Paths that are looked at: one in so many tells enough of all. */
const SAMPLE = 8;
/** Rows of pixels that are told apart. */
const BAND = 8;

/**
 * Returns where a picture is cut into strips with as much line in each: rows of pixels, from 0 to
 * the height. It counts in whole numbers, so that everyone who asks gets the same answer, in
 * whatever order the pieces are.
 */
export function splitRows(
  pieces: readonly LineGeometry[],
  { kinds, view }: LinesPicture,
  count: number,
): number[] {
  const { height } = pixelSize(view);
  const scale = view.scale * view.ratio;
  const offset = view.offsetY * view.ratio;
  const bands = new Float64Array(Math.ceil(height / BAND));
  let sum = 0;
  const add = (x1: number, y1: number, x2: number, y2: number) => {
    const band = Math.floor((((y1 + y2) / 2) * scale + offset) / BAND);
    if (band < 0 || band >= bands.length) return;
    const length = Math.round((Math.abs(x2 - x1) + Math.abs(y2 - y1)) * scale);
    bands[band] = (bands[band] ?? 0) + length;
    sum += length;
  };
  for (const piece of pieces) {
    const { starts, lines } = piece;
    for (let path = 0; path < lines.length; path += SAMPLE) {
      if ((kinds[lines[path] ?? 0] ?? 0) === 0) continue;
      for (let part = (starts[path] ?? 0) + 1; part < (starts[path + 1] ?? 0); part++) {
        eachPiece(piece, part, add);
      }
    }
  }
  const bounds = [0];
  let done = 0;
  for (const [band, length] of bands.entries()) {
    done += length;
    while (bounds.length < count && done * count > sum * bounds.length) {
      bounds.push(Math.min(height, (band + 1) * BAND));
    }
  }
  while (bounds.length <= count) bounds.push(height);
  return bounds;
}
