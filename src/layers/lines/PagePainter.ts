import type { LinePainter } from "./LinePainter.ts";
import { LinesStudio } from "./LinesStudio.ts";
import { openCanvas } from "./openCanvas.ts";
import { openIndex, type SegmentIndex } from "./segmentIndex.ts";

/** Draws in the page itself, at once. */
export class PagePainter implements LinePainter {
  private readonly studio: LinesStudio;
  private index: SegmentIndex | undefined;

  constructor(ends: Float64Array) {
    this.studio = new LinesStudio(ends);
    this.index = undefined;
  }

  get indexes(): readonly SegmentIndex[] {
    const packed = this.studio.takeIndex();
    if (packed) this.index = openIndex(packed);
    return this.index ? [this.index] : [];
  }

  prepare(): void {
    // There is no other thread that could begin.
  }

  paint(...[canvas, picture, beforeShown]: Parameters<LinePainter["paint"]>): void {
    beforeShown();
    const context = openCanvas(canvas, picture.view);
    if (context) this.studio.draw(context, picture);
  }

  close(): void {
    // Nothing is held outside the page.
  }
}
