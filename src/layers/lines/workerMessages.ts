import type { CanvasView } from "../MapPicture.ts";
import type { LinesLook } from "./drawLines.ts";
import type { PackedIndex } from "./segmentIndex.ts";

/** What the page tells the worker that draws lines. */
export type ToLinesWorker =
  /** Longitude and latitude of both ends of each line, in degrees. */
  | { readonly kind: "ends"; readonly ends: Float64Array }
  | { readonly kind: "paint"; readonly picture: LinesLook & { readonly view: CanvasView } };

/** What it answers: a picture for each that was asked for, in turn, and once an index for the ends. */
export type FromLinesWorker =
  | { readonly kind: "picture"; readonly bitmap: ImageBitmap }
  | { readonly kind: "index"; readonly packed: PackedIndex }
  /** This browser's workers cannot draw. */
  | { readonly kind: "unable" };
