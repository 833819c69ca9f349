import { isSameView } from "../canvasView.ts";
import type { LineGeometry } from "./geometry/lineGeometry.ts";
import { InkField, LEAST_LIGHT } from "./InkField.ts";
import type { InkerMaker } from "./inkers/Inker.ts";
import type { LineStyle, LinesPicture } from "./linesPicture.ts";

/** A picture of fewer lines is drawn in no time. */
const FEWEST = 500;
/** Pictures of which the ink is kept at the same time: they come to lie far from each other. */
const MOST_PICTURES = 5;
/** All fields that are kept have no more pixels than these, but for one: to limit the use of memory. */
const MOST_PIXELS = 6_600_000;
/** Returns whether the ink of two pictures of so many pixels is kept at the same time. */
export function hasRoomForTwo(pixels: number): boolean {
  return 2 * pixels <= MOST_PIXELS;
}

/** Changes are worth while up to this share of the lines that are to be drawn. */
const MOST_CHANGES = 0.9;
/** More changes than this share are made on a copy, while there is place for one. */
const FEW_CHANGES = 0.1;
/** A picture of fewer than this share of the kept lines passes: the kept ones may soon be back. */
const PASSING = 0.5;
/**
 * Ink of another opacity may miss the true one by this share. Where that is seen best, about one
 * natural logarithm of light is taken away: there it is less than one in 255.
 */
const MOST_ERROR = 0.01;
/** Where a line covers most of a pixel: between the axes it is so much wider along them. */
const MOST_COVER = Math.SQRT2;
/** Where a line covers next to nothing of a pixel. */
const LEAST_COVER = 0.001;
/** How much of a pixel lines cover where most of their ink lies. */
const USUAL_COVER = 0.75;

/** Paths of lines by their number in their piece. */
export type PiecePaths = readonly (readonly [piece: LineGeometry, paths: readonly number[]])[];

/** The lines of one style. */
export interface StyledPaths {
  readonly style: LineStyle;
  /** What the kinds of the picture say of its lines. */
  readonly kind: number;
  readonly paths: PiecePaths;
}

/** What is on a field. */
interface KeptLines {
  readonly view: LinesPicture["view"];
  readonly rows: LinesPicture["rows"];
  readonly style: LineStyle;
  /** For each line whether it is drawn. */
  readonly isDrawn: Uint8Array;
  readonly count: number;
}

/** A field, and what is on it if there is anything. */
interface KeptPicture {
  readonly field: InkField;
  lines: KeptLines | undefined;
}

/**
 * The ink of the style with the most lines, of up to five pictures that differ a good deal. From one
 * year to another, or when a filter is cleared, the nearest of them becomes the new one: only lines
 * that come or go are drawn, or drawn away. Where the opacity has changed a little, all ink counts so
 * much more or less: where lines are many they are so translucent that this is as good as drawing
 * them anew.
 */
export class KeptInk {
  private readonly makeInker: InkerMaker;
  /** The one that was used last comes first. */
  private pictures: KeptPicture[] = [];
  private mostPictures = MOST_PICTURES;

  constructor(makeInker: InkerMaker) {
    this.makeInker = makeInker;
  }

  /**
   * Brings the ink of a style onto a field, if it is worth keeping.
   * @param scene.size of the field in pixels.
   * @param stroke draws paths in a style on a field, or draws them away.
   * @returns the field, and how often the ink on it counts; `undefined` when others have to draw the
   *   style.
   */
  draw(
    layer: StyledPaths,
    scene: {
      readonly pieces: readonly LineGeometry[];
      readonly picture: LinesPicture;
      readonly size: { readonly width: number; readonly height: number };
    },
    stroke: (field: InkField, style: LineStyle, paths: PiecePaths, isErasing: boolean) => void,
  ): { readonly field: InkField; readonly strength: number } | undefined {
    const { pieces, picture, size } = scene;
    const fitting = Math.floor(MOST_PIXELS / (size.width * size.height));
    this.mostPictures = Math.max(1, Math.min(MOST_PICTURES, fitting));
    const count = countLines(picture, layer);
    const inPlace = this.pictures.filter(
      ({ lines }) => lines && isSamePlace(lines, layer.style, picture),
    );
    const near = findNearest(inPlace, layer, picture);
    let kept: KeptPicture;
    let { style } = layer;
    if (near && near.changes <= MOST_CHANGES * count) {
      const { come, gone } = listChanges(near.lines, layer, pieces, picture);
      kept = near.changes > FEW_CHANGES * count ? this.copyOf(near.picture) : near.picture;
      style = near.lines.style;
      stroke(kept.field, style, gone, true);
      stroke(kept.field, style, come, false);
    } else {
      const isFull = inPlace.length >= this.mostPictures;
      const isPassing = inPlace.some(({ lines }) => count < PASSING * (lines?.count ?? 0));
      // Pictures of another view are of no use any more.
      if (inPlace.length === 0) this.pictures.splice(count < FEWEST ? 0 : 1);
      if (count < FEWEST || (isFull && isPassing)) return undefined;
      kept = (inPlace.length === 0 && this.pictures[0]) || this.findRoom();
      kept.field.open(size.width, size.height);
      stroke(kept.field, style, layer.paths, false);
    }
    kept.lines = {
      view: picture.view,
      rows: picture.rows,
      style,
      isDrawn: picture.kinds.map((kind) => (kind === layer.kind ? 1 : 0)),
      count,
    };
    this.pictures = [kept, ...this.pictures.filter((other) => other !== kept)];
    return { field: kept.field, strength: strengthOf(style, layer.style, picture) };
  }

  /** Gives its memory back until it is needed again. */
  drop(): void {
    this.pictures = [];
  }

  /** Returns a copy of a picture, or itself where there is no place for another one. */
  private copyOf(picture: KeptPicture): KeptPicture {
    if (this.pictures.length >= this.mostPictures) return picture;
    const copy = this.findRoom();
    copy.field.copy(picture.field);
    return copy;
  }

  /** Returns room for a picture: a new one, or that of the one that was not used for the longest. */
  private findRoom(): KeptPicture {
    const oldest = this.pictures.length >= this.mostPictures ? this.pictures.at(-1) : undefined;
    return oldest ?? { field: new InkField(this.makeInker()), lines: undefined };
  }
}

/** Returns how many paths there are in all pieces. */
export function countPaths(paths: PiecePaths): number {
  return paths.reduce((sum, [, numbers]) => sum + numbers.length, 0);
}

/** Whether lines of a style would lie where the kept ones lie, and be dashed alike. */
function isSamePlace(kept: KeptLines, style: LineStyle, { view, rows }: LinesPicture): boolean {
  const { width, dash = [], dashedHalf } = kept.style;
  return (
    isSameView(kept.view, view) &&
    kept.rows?.top === rows?.top &&
    kept.rows?.bottom === rows?.bottom &&
    width === style.width &&
    dashedHalf === style.dashedHalf &&
    dash.join() === (style.dash ?? []).join()
  );
}

/**
 * Returns how often ink counts that was drawn in one style, so that it is as good as of another one.
 * Of a line that covers a share of a pixel the ink is the logarithm of the light that is let through:
 * with the opacity it grows a little faster where the share is large.
 */
function strengthOf(kept: LineStyle, style: LineStyle, picture: LinesPicture): number {
  if (kept.opacity === style.opacity) return 1;
  return inkOf(style, USUAL_COVER, picture) / inkOf(kept, USUAL_COVER, picture);
}

/** By what share ink of one style, counted as often as another one needs, may miss the true ink. */
function errorOf(kept: LineStyle, style: LineStyle, picture: LinesPicture): number {
  if (kept.opacity === style.opacity) return 0;
  // Of lines that let next to nothing through, ink is no logarithm any more.
  const isDense = [kept, style].some((one) => lightOf(one, MOST_COVER, picture) <= LEAST_LIGHT);
  if (isDense) return Number.POSITIVE_INFINITY;
  const strength = strengthOf(kept, style, picture);
  const missAt = (cover: number) =>
    Math.abs((strength * inkOf(kept, cover, picture)) / inkOf(style, cover, picture) - 1);
  return Math.max(missAt(LEAST_COVER), missAt(MOST_COVER));
}

/** Returns the ink, as a natural logarithm, where a line covers a share of a pixel. */
function inkOf(style: LineStyle, cover: number, picture: LinesPicture): number {
  return -Math.log(Math.max(LEAST_LIGHT, lightOf(style, cover, picture)));
}

/** Returns the share of the light that a line lets through where it covers a share of a pixel. */
function lightOf({ opacity, width }: LineStyle, cover: number, { view }: LinesPicture): number {
  return 1 - Math.min(1, opacity * width * view.ratio) * cover;
}

/** Returns how many lines there are of a style. */
function countLines({ kinds }: LinesPicture, { kind }: StyledPaths): number {
  let count = 0;
  for (const one of kinds) if (one === kind) count++;
  return count;
}

/** Returns the picture with the fewest lines to come and go, of those whose ink is good enough. */
function findNearest(
  pictures: readonly KeptPicture[],
  { style, kind }: StyledPaths,
  picture: LinesPicture,
) {
  const { kinds } = picture;
  return pictures
    .flatMap((one) => {
      const { lines } = one;
      if (!lines || errorOf(lines.style, style, picture) > MOST_ERROR) return [];
      let changes = 0;
      for (let line = 0; line < kinds.length; line++) {
        if ((kinds[line] === kind) !== (lines.isDrawn[line] === 1)) changes++;
      }
      return [{ picture: one, lines, changes }];
    })
    .toSorted((one, other) => one.changes - other.changes)[0];
}

/** Returns the paths of lines that are to be drawn, and of those that are to be drawn away. */
function listChanges(
  { isDrawn }: KeptLines,
  { kind }: StyledPaths,
  pieces: readonly LineGeometry[],
  { kinds }: LinesPicture,
): { readonly come: PiecePaths; readonly gone: PiecePaths } {
  const select = (isChange: (line: number) => boolean): PiecePaths =>
    pieces.map((piece) => {
      const { lines } = piece;
      const paths: number[] = [];
      for (let path = 0; path < lines.length; path++) {
        if (isChange(lines[path] ?? 0)) paths.push(path);
      }
      return [piece, paths];
    });
  return {
    come: select((line) => kinds[line] === kind && isDrawn[line] !== 1),
    gone: select((line) => kinds[line] !== kind && isDrawn[line] === 1),
  };
}
