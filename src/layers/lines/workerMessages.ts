import type { CanvasView } from "../MapPicture.ts";
import type { LinesLook } from "./drawLines.ts";
import type { PackedIndex } from "./segmentIndex.ts";

/** What the page tells a worker that draws lines. */
export type ToLinesWorker =
  /** Longitude and latitude of both ends of each line, in degrees. */
  | { readonly kind: "ends"; readonly ends: Float64Array }
  /** Lines that will be drawn: they can be projected meanwhile. */
  | { readonly kind: "prepare"; readonly kinds: Uint8Array }
  | { readonly kind: "paint"; readonly picture: LinesLook & { readonly view: CanvasView } };

/** What it answers: a picture for each that was asked for, in turn, and an index of its lines. */
export type FromLinesWorker =
  | { readonly kind: "picture"; readonly bitmap: ImageBitmap }
  | { readonly kind: "index"; readonly packed: PackedIndex }
  /** This browser's workers cannot draw. */
  | { readonly kind: "unable" };
