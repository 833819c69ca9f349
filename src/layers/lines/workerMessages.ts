import type { SheetPixels } from "./FineSheet.ts";
import type { LineGeometry } from "./geometry/lineGeometry.ts";
import type { Share } from "./LinesStudio.ts";
import type { LinesPicture } from "./linesPicture.ts";
import type { PackedIndex } from "./segmentIndex.ts";

/** What the page tells a worker that draws lines. */
export type ToLinesWorker =
  | {
      readonly kind: "start";
      /** Longitude and latitude of both ends of each line, in degrees. */
      readonly ends: Float64Array;
      readonly share: Share;
      /** Ways to the other workers, which take what this one projects and hand out what they do. */
      readonly others: readonly MessagePort[];
    }
  /** Lines that will be drawn: they can be projected meanwhile. */
  | { readonly kind: "prepare"; readonly kinds: Uint8Array }
  | { readonly kind: "paint"; readonly picture: LinesPicture }
  /** Pixels that it had sent and that are on the page's canvas now. */
  | { readonly kind: "pixels"; readonly pixels: SheetPixels };

/** What workers tell each other after each thing that the page told them: what is newly projected. */
export type BetweenLinesWorkers = LineGeometry | undefined;

/** What a worker answers: its part of each picture that was asked for, and indexes of its lines. */
export type FromLinesWorker =
  | {
      readonly kind: "picture";
      /** Either of the two; none when there is nothing on it. */
      readonly bitmap?: ImageBitmap;
      readonly pixels?: SheetPixels;
      /** Where the corner of either lies in the picture, in pixels of the screen. */
      readonly left: number;
      readonly top: number;
    }
  | { readonly kind: "index"; readonly packed: PackedIndex }
  /** This browser's workers cannot draw. */
  | { readonly kind: "unable" };
