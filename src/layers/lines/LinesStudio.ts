import { countKinds } from "../../domain/pairLines.ts";
import { type CanvasView, isSameView, pixelSize } from "../canvasView.ts";
import { drawLines, type PicturePlace } from "./drawLines.ts";
import { FineSheet, type SheetPixels } from "./FineSheet.ts";
import { createLineGeometry, type LineGeometry } from "./geometry/lineGeometry.ts";
import type { InkerMaker } from "./inkers/Inker.ts";
import { PlainInker } from "./inkers/PlainInker.ts";
import { hasRoomForTwo } from "./KeptInk.ts";
import type { LinesPicture } from "./linesPicture.ts";
import { type PackedIndex, packIndex } from "./segmentIndex.ts";
import { splitRows } from "./splitRows.ts";

/** Which of the lines a studio projects itself: each `count`th, from the one numbered `index` on. */
export interface Share {
  readonly index: number;
  readonly count: number;
}

const ALL: Share = { index: 0, count: 1 };

/**
 * Draws pictures of lines and keeps what they have in common: lines are projected when they are
 * first drawn, and then kept. Several studios can share the work of projecting. It runs in the page
 * as well as in workers.
 */
export class LinesStudio {
  private readonly ends: Float64Array;
  private readonly share: Share;
  /** For each line whether it is projected. */
  private readonly known: Uint8Array;
  private readonly sheet: FineSheet;
  private readonly pieces: LineGeometry[] = [];
  /** How the rows are shared out, and for how many lines that was done. */
  private split:
    | { readonly view: CanvasView; readonly drawn: number; readonly bounds: readonly number[] }
    | undefined;
  /** Own pieces that no index has been handed out for. */
  private unindexed: LineGeometry[] = [];

  /**
   * @param ends longitude and latitude of both ends of each line, in degrees.
   * @param options.share what it projects itself. Default: all lines.
   * @param options.makeInker makes what draws fine lines. Default: what runs everywhere.
   */
  constructor(
    ends: Float64Array,
    {
      share = ALL,
      makeInker = () => new PlainInker(),
    }: { readonly share?: Share; readonly makeInker?: InkerMaker } = {},
  ) {
    this.ends = ends;
    this.share = share;
    this.sheet = new FineSheet(makeInker);
    this.known = new Uint8Array(ends.length / 4);
  }

  /** Projects the lines of a look that are of its share and not projected yet, and returns them. */
  project(kinds: Uint8Array): LineGeometry | undefined {
    const { known, share } = this;
    const wanted = new Set<number>();
    for (let line = share.index; line < known.length; line += share.count) {
      if ((kinds[line] ?? 0) > 0 && known[line] === 0) wanted.add(line);
    }
    if (wanted.size === 0) return undefined;
    for (const line of wanted) known[line] = 1;
    const piece = createLineGeometry(this.ends, (line) => wanted.has(line));
    this.pieces.push(piece);
    this.unindexed.push(piece);
    return piece;
  }

  /** Adds lines that another studio has projected. */
  addPiece(piece: LineGeometry): void {
    this.pieces.push(piece);
  }

  /**
   * Draws the lines of a look, as far as they are projected.
   * @param place where the picture goes.
   */
  draw(picture: LinesPicture, place: PicturePlace): void {
    drawLines(this.pieces, picture, this.sheet, place);
  }

  /**
   * Draws every other line of a picture for nobody: the memory that another picture needs is found,
   * and the engine gets to know what it does, before somebody waits for it.
   */
  rehearse(picture: LinesPicture): void {
    // Of a large picture one is kept: it would be lost.
    const { width, height } = pixelSize(picture.view);
    if (!hasRoomForTwo(width * height)) return;
    const kinds = picture.kinds.map((kind, line) => (line % 2 === 0 ? kind : 0));
    this.draw(
      { ...picture, kinds },
      {
        open: () => ({ context: null, left: 0, top: 0 }),
        receivePixels: (pixels) => this.reusePixels(pixels),
      },
    );
  }

  /** Keeps pixels that a picture's place has received and uses no more, for a later picture. */
  reusePixels(pixels: SheetPixels): void {
    this.sheet.reusePixels(pixels);
  }

  /** Returns the rows that one of several studios draws: each has as much of the lines to draw. */
  rowsOf(picture: LinesPicture): { readonly top: number; readonly bottom: number } {
    const { index, count } = this.share;
    const { view } = picture;
    if (count === 1) return { top: 0, bottom: pixelSize(view).height };
    // While the view rests the rows do, too: what is drawn on them may stay, and lines that are gone
    // may come back. But many more lines may lie elsewhere.
    const drawn = picture.kinds.length - (countKinds(picture.kinds)[0] ?? 0);
    const { split } = this;
    const isKept = split && isSameView(split.view, view) && drawn <= 2 * split.drawn;
    const bounds = isKept ? split.bounds : splitRows(this.pieces, picture, count);
    if (!isKept) this.split = { view, drawn, bounds };
    return { top: bounds[index] ?? 0, bottom: bounds[index + 1] ?? 0 };
  }

  /** Returns the indexes of its own lines that were not handed out yet. */
  packNewIndexes(): PackedIndex[] {
    const indexes = this.unindexed.map(packIndex);
    this.unindexed = [];
    return indexes;
  }
}
