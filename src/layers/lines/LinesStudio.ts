import { createLineGeometry, type LineGeometry } from "../../domain/geo/lineGeometry.ts";
import type { CanvasView } from "../MapPicture.ts";
import { drawLines, type LineContext, type LinesLook } from "./drawLines.ts";
import { type PackedIndex, packIndex } from "./segmentIndex.ts";

/**
 * Draws pictures of lines and keeps what they have in common: lines are projected when they are
 * first drawn, and then kept. It runs in the page as well as in workers.
 */
export class LinesStudio {
  private readonly ends: Float64Array;
  /** For each line whether it is projected. */
  private readonly known: Uint8Array;
  private geometry: LineGeometry | undefined;
  private isIndexNew: boolean;

  /** @param ends longitude and latitude of both ends of each line, in degrees. */
  constructor(ends: Float64Array) {
    this.ends = ends;
    this.known = new Uint8Array(ends.length / 4);
    this.geometry = undefined;
    this.isIndexNew = false;
  }

  /** Draws the lines of a look on an empty canvas of the view's size. */
  draw(context: LineContext, picture: LinesLook & { readonly view: CanvasView }): void {
    drawLines(context, this.project(picture.kinds), picture);
  }

  /** Projects the lines of a look that are not projected yet; returns all that are. */
  project(kinds: Uint8Array): LineGeometry {
    const { known } = this;
    let isGrown = this.geometry === undefined;
    for (const [line, kind] of kinds.entries()) {
      if (kind === 0 || known[line] === 1) continue;
      known[line] = 1;
      isGrown = true;
    }
    if (isGrown || !this.geometry) {
      this.geometry = createLineGeometry(this.ends, (line) => known[line] === 1);
      this.isIndexNew = true;
    }
    return this.geometry;
  }

  /** Returns the index of the projected lines, once for each time that there are more of them. */
  takeIndex(): PackedIndex | undefined {
    if (!this.isIndexNew || !this.geometry) return undefined;
    this.isIndexNew = false;
    return packIndex(this.geometry);
  }
}
