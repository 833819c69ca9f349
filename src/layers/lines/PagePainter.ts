import { openCanvas } from "../openCanvas.ts";
import type { LinePainter } from "./LinePainter.ts";
import { LinesStudio } from "./LinesStudio.ts";
import { openIndex, type SegmentIndex } from "./segmentIndex.ts";

/** Draws in the page itself, at once. */
export class PagePainter implements LinePainter {
  private readonly studio: LinesStudio;
  private readonly opened: SegmentIndex[] = [];

  constructor(ends: Float64Array) {
    this.studio = new LinesStudio(ends);
  }

  get indexes(): readonly SegmentIndex[] {
    this.opened.push(...this.studio.packNewIndexes().map(openIndex));
    return this.opened;
  }

  prepare(): void {
    // There is no other thread that could begin.
  }

  paint(...[canvas, picture, beforeShown]: Parameters<LinePainter["paint"]>): void {
    beforeShown();
    const context = openCanvas(canvas, picture.view);
    this.studio.project(picture.kinds);
    this.studio.draw(picture, { open: () => ({ context, left: 0, top: 0 }) });
  }

  close(): void {
    // Nothing is held outside the page.
  }
}
