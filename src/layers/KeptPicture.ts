import { isTooLargeUnseen } from "./Backdrop.ts";
import { type CanvasView, isSameView } from "./canvasView.ts";
import { type Draw, drawWhole } from "./drawWhole.ts";
import { openCanvas } from "./openCanvas.ts";
import type { PictureContent, PictureKeeper } from "./StrongLinesLayer.ts";

/**
 * An unseen canvas with what is drawn many times alike: hundreds of wide lines are sooner copied than
 * drawn. It is kept from the second time on that the same is asked for: most pictures are drawn once.
 */
export class KeptPicture implements PictureKeeper {
  private canvas: HTMLCanvasElement | undefined;
  private asked: PictureContent | undefined;
  private isKept: boolean;

  constructor() {
    this.canvas = undefined;
    this.asked = undefined;
    this.isKept = false;
  }

  put(draw: Draw, context: CanvasRenderingContext2D, picture: PictureContent): void {
    const { view } = picture;
    if (!this.asked || !isSamePicture(this.asked, picture)) {
      this.asked = picture;
      this.isKept = false;
      draw(context, view);
      return;
    }
    this.isKept ||= this.keep(draw, view);
    if (this.isKept && this.canvas) copy(this.canvas, context);
    else draw(context, view);
  }

  /** Draws the picture on the unseen canvas; returns whether it is there. */
  private keep(draw: Draw, view: CanvasView): boolean {
    if (isTooLargeUnseen(view)) return false;
    this.canvas ??= document.createElement("canvas");
    const own = openCanvas(this.canvas, view);
    if (!own) return false;
    drawWhole(draw, own, view);
    return true;
  }
}

/** Copies a canvas pixel by pixel, whatever the context is scaled to. */
function copy(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D): void {
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.drawImage(canvas, 0, 0);
  context.restore();
}

function isSamePicture(one: PictureContent, other: PictureContent): boolean {
  return (
    isSameView(one.view, other.view) &&
    one.content.length === other.content.length &&
    one.content.every((part, index) => part === other.content[index])
  );
}
