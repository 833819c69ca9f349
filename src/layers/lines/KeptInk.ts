import type { LineGeometry } from "../../domain/geo/lineGeometry.ts";
import { isSameView } from "../canvasView.ts";
import type { LineStyle, LinesPicture } from "./drawLines.ts";
import { InkField } from "./InkField.ts";
import type { Inker } from "./inkers/Inker.ts";

/** A picture of fewer lines is drawn in no time. */
const FEWEST = 500;
/** Changes are worth while up to this share of the lines that are to be drawn. */
const MOST_CHANGES = 0.7;
/** A picture of fewer than this share of the kept lines passes: the kept ones may soon be back. */
const PASSING = 0.5;
/** Lines that cover more than this share of what lies under them are drawn anew in another opacity. */
const TRANSLUCENT = 0.3;
/** A line between the axes covers so much more of its pixels. */
const DIAGONAL = Math.SQRT2;
/** Ink of another opacity may miss the true one by this share. */
const MOST_ERROR = 0.005;

/** Paths of lines by their number in their piece. */
export type PiecePaths = readonly (readonly [piece: LineGeometry, paths: readonly number[]])[];

/** The lines of one style. */
export interface StyledPaths {
  readonly style: LineStyle;
  /** What the kinds of the picture say of its lines. */
  readonly kind: number;
  readonly paths: PiecePaths;
}

/** Lines to be drawn, and lines to be drawn away. */
interface Changes {
  readonly come: PiecePaths;
  readonly gone: PiecePaths;
  readonly count: number;
}

/** What is on the field. */
interface KeptLines {
  readonly view: LinesPicture["view"];
  readonly rows: LinesPicture["rows"];
  readonly style: LineStyle;
  /** For each line whether it is drawn. */
  readonly isDrawn: Uint8Array;
  readonly count: number;
}

/**
 * The ink of the style with the most lines as it was drawn last. From one year to the next, or when
 * a filter is cleared, most of it stays: only lines that come or go are drawn, or drawn away. Where
 * the opacity has changed a little, all ink counts so much more or less: where lines are many they
 * are so translucent that this is as good as drawing them anew.
 */
export class KeptInk {
  readonly field: InkField;
  private kept: KeptLines | undefined;

  constructor(inker: Inker) {
    this.field = new InkField(inker);
  }

  /**
   * Brings the ink of a style onto the field, if it is worth keeping.
   * @param size of the field in pixels.
   * @param stroke draws paths in a style on the field, or draws them away.
   * @returns how often the ink on the field counts; `undefined` when others have to draw the style.
   */
  draw(
    layer: StyledPaths,
    scene: {
      readonly pieces: readonly LineGeometry[];
      readonly picture: LinesPicture;
      readonly size: { readonly width: number; readonly height: number };
    },
    stroke: (style: LineStyle, paths: PiecePaths, isTaken: boolean) => void,
  ): number | undefined {
    const { pieces, picture, size } = scene;
    const { kept } = this;
    const count = countPaths(layer.paths);
    const isInPlace = kept !== undefined && isSamePlace(kept, layer.style, picture);
    const changes =
      isInPlace && errorOf(kept.style, layer.style, picture) <= MOST_ERROR
        ? findChanges(kept, layer, pieces, picture)
        : undefined;
    const style = changes && changes.count <= MOST_CHANGES * count ? kept?.style : undefined;
    if (changes && style) {
      stroke(style, changes.gone, true);
      stroke(style, changes.come, false);
    } else {
      if (count < FEWEST || (isInPlace && count < PASSING * kept.count)) return undefined;
      this.field.open(size.width, size.height);
      stroke(layer.style, layer.paths, false);
    }
    this.kept = {
      view: picture.view,
      rows: picture.rows,
      style: style ?? layer.style,
      isDrawn: picture.kinds.map((kind) => (kind === layer.kind ? 1 : 0)),
      count,
    };
    return layer.style.opacity / this.kept.style.opacity;
  }

  /** Gives its memory back until it is needed again. */
  drop(): void {
    this.kept = undefined;
    this.field.drop();
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

/** By what share ink of one opacity, counted as often as another one needs, may miss the true ink. */
function errorOf(kept: LineStyle, style: LineStyle, { view }: LinesPicture): number {
  if (kept.opacity === style.opacity) return 0;
  const most = Math.max(kept.opacity, style.opacity) * style.width * view.ratio * DIAGONAL;
  if (most > TRANSLUCENT) return Number.POSITIVE_INFINITY;
  // Of the logarithm of what is let through, 1 - x, the second term is half of the square of x; the
  // others are less than a quarter of it.
  return (1.25 * Math.abs(style.opacity / kept.opacity - 1) * most) / 2;
}

function findChanges(
  { isDrawn }: KeptLines,
  { kind }: StyledPaths,
  pieces: readonly LineGeometry[],
  { kinds }: LinesPicture,
): Changes {
  let count = 0;
  const select = (isChange: (line: number) => boolean): PiecePaths =>
    pieces.map((piece) => {
      const paths: number[] = [];
      for (let path = 0; path < piece.lines.length; path++) {
        if (isChange(piece.lines[path] ?? 0)) paths.push(path);
      }
      count += paths.length;
      return [piece, paths];
    });
  return {
    come: select((line) => kinds[line] === kind && isDrawn[line] !== 1),
    gone: select((line) => kinds[line] !== kind && isDrawn[line] === 1),
    count,
  };
}
