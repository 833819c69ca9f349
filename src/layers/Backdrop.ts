import { type CanvasView, isSameView, pixelSize } from "./canvasView.ts";
import { type Draw, drawWhole } from "./drawWhole.ts";
import { openCanvas } from "./openCanvas.ts";
import type { PixelBox } from "./pixelBox.ts";

/** More pixels than these are not drawn where they are not seen: to limit the use of memory. */
const MOST_UNSEEN = 6_000_000;

/** Returns whether the canvas of a view is too large to have another one unseen beside it. */
export function isTooLargeUnseen(view: CanvasView): boolean {
  const { width, height } = pixelSize(view);
  return width * height > MOST_UNSEEN;
}

/** An unseen canvas on which the next picture of another canvas is drawn in advance. */
export class Backdrop {
  private canvas: HTMLCanvasElement | undefined;
  /** The view of what is on it. */
  private view: CanvasView | undefined;
  /** Whether that is the next picture, or the one that is shown; or of no use. */
  private content: "next" | "shown" | "nothing" = "nothing";

  constructor() {
    this.canvas = undefined;
    this.view = undefined;
  }

  /**
   * Draws the next picture at once. A large one is not drawn ahead.
   * @param options.shown the canvas that is seen, which shows the same view.
   * @param options.parts where the next picture differs from what is shown. Default: anywhere.
   */
  draw(
    draw: Draw,
    view: CanvasView,
    options: {
      readonly shown: HTMLCanvasElement;
      readonly parts?: readonly PixelBox[] | undefined;
    },
  ): void {
    const { shown, parts } = options;
    if (isTooLargeUnseen(view)) {
      this.forget();
      return;
    }
    this.canvas ??= document.createElement("canvas");
    const isAlike = parts && this.content === "shown" && this.view && isSameView(this.view, view);
    const context = isAlike ? this.canvas.getContext("2d") : openCanvas(this.canvas, view);
    if (!context) return;
    if (parts && !isAlike) context.drawImage(shown, 0, 0);
    if (parts) for (const part of parts) drawPart(draw, context, { view, part });
    else drawWhole(draw, context, view);
    settlePixels(this.canvas);
    this.view = view;
    this.content = "next";
  }

  /** Puts the next picture on an empty canvas, if it was drawn for its view; returns whether it did. */
  putOn(context: CanvasRenderingContext2D, view: CanvasView): boolean {
    if (!this.canvas || this.content !== "next") return false;
    if (!this.view || !isSameView(this.view, view)) return false;
    context.drawImage(this.canvas, 0, 0);
    this.content = "shown";
    return true;
  }

  /** What is on it is of no use any more. */
  forget(): void {
    this.content = "nothing";
  }
}

/** Draws a part anew, in the place of what is there. */
function drawPart(
  draw: Draw,
  context: CanvasRenderingContext2D,
  { view, part }: { readonly view: CanvasView; readonly part: PixelBox },
): void {
  const place = [part.left, part.top, part.right - part.left, part.bottom - part.top] as const;
  context.save();
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.beginPath();
  context.rect(...place);
  context.clip();
  context.clearRect(...place);
  drawWhole((own, whole) => draw(own, whole, part), context, view);
  context.restore();
}

let sink: HTMLCanvasElement | undefined;

/** Makes the browser produce the pixels of a canvas: it puts that off until they are needed. */
function settlePixels(canvas: HTMLCanvasElement): void {
  sink ??= document.createElement("canvas");
  sink.getContext("2d")?.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1);
  // What it was drawn with is let go: the canvas would have to be copied before it is drawn on again.
  sink.width = 1;
}
