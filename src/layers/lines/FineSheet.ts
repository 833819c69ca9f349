import { InkField } from "./InkField.ts";
import type { InkBox, InkerMaker } from "./inkers/Inker.ts";
import { KeptInk } from "./KeptInk.ts";

/** A sheet with more pixels than this is not kept for the next picture: to limit the use of memory. */
const MOST_KEPT = 4_000_000;

/** What lines are drawn with: a canvas of the page or of a worker. */
export type LineContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/** Where the corner of a canvas lies in the view, in pixels of the screen. */
interface Corner {
  readonly left: number;
  readonly top: number;
}

/** Pixels of a sheet that another thread puts onto its canvas, and gives back when it has done so. */
export interface SheetPixels {
  /** Red, green, blue and opacity of each pixel in turn. */
  readonly buffer: ArrayBuffer;
  readonly width: number;
  readonly height: number;
  /** What is painted on, in pixels from the corner; the rest is empty. */
  readonly painted: InkBox;
}

/** The picture of fine lines of several colours, one above the other, made without a canvas. */
export class FineSheet {
  readonly field: InkField;
  readonly kept: KeptInk;
  private image: ImageData | undefined;
  private pixels = new Uint32Array();
  private part: InkBox = { left: 0, top: 0, right: 0, bottom: 0 };
  /** What is painted on, in pixels from the part's corner. */
  private painted: InkBox | undefined;
  /** Pixels that were given back: the browser takes longer to find new memory than to draw on it. */
  private spare: SheetPixels | undefined;

  constructor(makeInker: InkerMaker) {
    this.field = new InkField(makeInker());
    this.kept = new KeptInk(makeInker);
  }

  /** Takes the part of a view that it shows; it is empty after that. */
  open(part: InkBox): void {
    const width = part.right - part.left;
    const height = part.bottom - part.top;
    if (!isOfSize(this.image, width, height)) {
      const { spare } = this;
      this.spare = undefined;
      if (isOfSize(spare, width, height)) {
        this.image = new ImageData(new Uint8ClampedArray(spare.buffer), width, height);
        this.painted = spare.painted;
      } else {
        this.image = new ImageData(width, height);
        this.painted = undefined;
      }
      this.pixels = new Uint32Array(this.image.data.buffer);
    }
    const { painted } = this;
    if (painted) this.pixels.fill(0, painted.top * width, painted.bottom * width);
    this.part = part;
    this.painted = undefined;
    this.field.open(width, height);
  }

  /**
   * Lays what a field has gathered over what is painted.
   * @param strength how often its ink counts.
   */
  addInk(field: InkField, colour: string, strength = 1): void {
    field.layOver(this.pixels, colour, { strength, isFirst: this.painted === undefined });
    const { extent } = field;
    this.painted = this.painted ? around(this.painted, extent) : extent;
  }

  /** Pixels of the part of the view that it shows. */
  get size(): { readonly width: number; readonly height: number } {
    const { left, top, right, bottom } = this.part;
    return { width: right - left, height: bottom - top };
  }

  /** The part of the view outside which nothing is painted. */
  get extent(): InkBox {
    const { part } = this;
    const { left, top, right, bottom } = this.painted ?? { left: 0, top: 0, right: 0, bottom: 0 };
    return {
      left: part.left + left,
      top: part.top + top,
      right: part.left + right,
      bottom: part.top + bottom,
    };
  }

  /** Puts what is painted onto a canvas, in the place of what is there. */
  put(context: LineContext, corner: Corner): void {
    const { image, painted, part } = this;
    if (!image || !painted) return;
    context.putImageData(
      image,
      part.left - corner.left,
      part.top - corner.top,
      painted.left,
      painted.top,
      painted.right - painted.left,
      painted.bottom - painted.top,
    );
    if (this.pixels.length > MOST_KEPT) this.drop();
  }

  /** Hands its pixels out as they are, for the corner of its part; it has to be opened after that. */
  give(): SheetPixels | undefined {
    const { image, painted } = this;
    if (!image || !painted) return undefined;
    if (this.pixels.length > MOST_KEPT) this.drop();
    this.image = undefined;
    this.pixels = new Uint32Array();
    this.painted = undefined;
    const { width, height } = image;
    return { buffer: image.data.buffer as ArrayBuffer, width, height, painted };
  }

  /** Keeps pixels that were handed out and are used no more, for a later picture. */
  reusePixels(pixels: SheetPixels): void {
    if (pixels.width * pixels.height <= MOST_KEPT) this.spare = pixels;
  }

  private drop(): void {
    this.image = undefined;
    this.pixels = new Uint32Array();
    this.painted = undefined;
    this.field.drop();
    this.kept.drop();
  }

  /** Lays what is painted over what is on a canvas. */
  layOver(context: LineContext, corner: Corner): void {
    const { extent } = this;
    const size = { width: extent.right - extent.left, height: extent.bottom - extent.top };
    if (size.width <= 0 || size.height <= 0) return;
    const canvas =
      typeof OffscreenCanvas === "function"
        ? new OffscreenCanvas(size.width, size.height)
        : Object.assign(document.createElement("canvas"), size);
    const between = canvas.getContext("2d") as LineContext | null;
    if (!between) return;
    this.put(between, extent);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(canvas, extent.left - corner.left, extent.top - corner.top);
  }
}

function around(one: InkBox, other: InkBox): InkBox {
  return {
    left: Math.min(one.left, other.left),
    top: Math.min(one.top, other.top),
    right: Math.max(one.right, other.right),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function isOfSize<Sized extends { readonly width: number; readonly height: number }>(
  sized: Sized | undefined,
  width: number,
  height: number,
): sized is Sized {
  return sized?.width === width && sized.height === height;
}
