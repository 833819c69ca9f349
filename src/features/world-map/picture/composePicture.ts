import { WORLD_BOTTOM, WORLD_TOP, WORLD_WIDTH } from "../../../domain/geo/projection.ts";
import { selectLegendRows } from "../../../store/selectLegendRows.ts";
import { drawCountries } from "./drawCountries.ts";
import type { Drawing, Mark, TextStyle } from "./drawing.ts";
import { drawLegend } from "./drawLegend.ts";
import { drawManyLines } from "./drawManyLines.ts";
import { drawMarks } from "./drawMarks.ts";
import type { PictureScene } from "./pictureScene.ts";
import { wrapText } from "./wrapText.ts";

/** Width of a picture in pixels; the height follows from what it says. */
const WIDTH = 1600;
const MARGIN = 40;
const INNER = WIDTH - 2 * MARGIN;
const CAPTION: TextStyle = { family: "serif", size: 28, weight: 600 };
const DATE: TextStyle = { family: "sans", size: 15, weight: 500 };
const SMALL: TextStyle = { family: "sans", size: 12.5, weight: 400 };
/** Height of a line of text, as a share of its size. */
const LEADING = 1.4;

/** Words of a picture, besides its legend. */
export interface PictureWords {
  /** The sentence of the view. */
  readonly caption: string;
  readonly date: string;
  /** Edition, sources, policy on borders, address: a paragraph each. */
  readonly small: readonly string[];
}

/** Returns the whole world as the view shows it, with its caption above and legend and sources below. */
export function composePicture(scene: Omit<PictureScene, "frame">, words: PictureWords): Drawing {
  const { palette, measure, state } = scene;
  let y = MARGIN;
  const write = (text: string, style: TextStyle, colour: string): Mark[] =>
    wrapText(text, INNER, style, measure).map((line): Mark => {
      const height = style.size * LEADING;
      y += height;
      return { kind: "text", x: MARGIN, y: y - height / 2, text: line, style, colour };
    });
  const head = [
    ...write(words.caption, CAPTION, palette.label),
    ...write(words.date, DATE, palette["label-quiet"]),
  ];
  y += 16;
  const scale = INNER / WORLD_WIDTH;
  const frame = { scale, offsetX: MARGIN, offsetY: y - WORLD_TOP * scale };
  y += (WORLD_BOTTOM - WORLD_TOP) * scale + 24;
  const legend = drawLegend(selectLegendRows(state), {
    atlas: state.atlas,
    left: MARGIN,
    top: y,
    width: INNER,
    palette,
    measure,
  });
  y += legend.height + 20;
  const rule: Mark = {
    kind: "path",
    d: `M${MARGIN} ${y}h${INNER}`,
    stroke: { colour: palette.edge, width: 1 },
  };
  y += 12;
  const foot = words.small.flatMap((text) => write(text, SMALL, palette["label-quiet"]));
  const drawn = { ...scene, frame };
  return {
    width: WIDTH,
    height: Math.ceil(y + MARGIN * 0.75),
    title: words.caption,
    description: [words.date, ...words.small].join(" "),
    background: palette.halo,
    marks: [
      ...head,
      ...drawCountries(drawn),
      ...drawManyLines(drawn),
      ...drawMarks(drawn),
      ...legend.marks,
      rule,
      ...foot,
    ],
  };
}
