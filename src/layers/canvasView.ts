import { WORLD_BOTTOM, WORLD_TOP, WORLD_WIDTH } from "../domain/geo/projection.ts";

/** The edge of the world may lie this far outside of a picture, in CSS pixels: rounding is no loss. */
const ROUNDING = 1;

/** The part of the world that a canvas shows: canvas = world × scale + offset, in CSS pixels. */
export interface CanvasView {
  readonly scale: number;
  readonly offsetX: number;
  readonly offsetY: number;
  readonly width: number;
  readonly height: number;
  /** Device pixels a CSS pixel. */
  readonly ratio: number;
  /** How far the canvas reaches beyond the window on each side, in CSS pixels. Default: it does not. */
  readonly margin?: { readonly x: number; readonly y: number };
}

/** Returns the size of the canvas of a view, in pixels of the screen: at least one each way. */
export function pixelSize({ width, height, ratio }: CanvasView) {
  return {
    width: Math.max(1, Math.round(width * ratio)),
    height: Math.max(1, Math.round(height * ratio)),
  };
}

/** Returns whether the whole world lies in a view: nothing is beside it. */
export function holdsWorld(view: Omit<CanvasView, "ratio">): boolean {
  const { scale, offsetX, offsetY, width, height } = view;
  return (
    offsetX >= -ROUNDING &&
    WORLD_WIDTH * scale + offsetX <= width + ROUNDING &&
    WORLD_TOP * scale + offsetY >= -ROUNDING &&
    WORLD_BOTTOM * scale + offsetY <= height + ROUNDING
  );
}

/** Returns whether two views show the same part of the world in the same size. */
export function isSameView(one: CanvasView, other: CanvasView): boolean {
  return (
    one.scale === other.scale &&
    one.offsetX === other.offsetX &&
    one.offsetY === other.offsetY &&
    one.width === other.width &&
    one.height === other.height &&
    one.ratio === other.ratio
  );
}
