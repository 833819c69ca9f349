import type { Atlas } from "../../../domain/atlas.ts";
import { drawSample, type SampleBox, type SampleShape } from "../../../domain/looks/drawSample.ts";
import type { LegendRow } from "../../../domain/looks/legendRow.ts";
import type { Palette } from "../../../layers/palette.ts";
import { writeLegendRow } from "../../../messages/legend.ts";
import type { Mark, MeasureText, TextStyle } from "./drawing.ts";
import { wrapText } from "./wrapText.ts";

const STYLE: TextStyle = { family: "sans", size: 14, weight: 400 };
const SAMPLE = { width: 30, height: 15 };
const ROW = 25;
/** Pixels between a sample and its words, and between columns. */
const GAP = 10;
const COLUMN_GAP = 36;

interface LegendPlace {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly palette: Palette;
  readonly measure: MeasureText;
  readonly atlas: Atlas;
}

/**
 * Returns the rows of a legend side by side in columns, its remarks below them, and the height that
 * they take. A picture has no missions.
 */
export function drawLegend(
  rows: readonly LegendRow[],
  place: LegendPlace,
): { readonly marks: Mark[]; readonly height: number } {
  const { left, top, width, measure, atlas } = place;
  const signs = rows.flatMap((row) =>
    "sign" in row && row.sign.kind !== "mission"
      ? [
          {
            samples: [row.sample, ...(row.beside ? [row.beside] : [])],
            text: writeLegendRow(row, atlas),
          },
        ]
      : [],
  );
  const remarks = rows.flatMap((row) =>
    "remark" in row ? wrapText(writeLegendRow(row, atlas), width, STYLE, measure) : [],
  );
  const widest = Math.max(0, ...signs.map(({ text }) => measure(text, STYLE)));
  const most = Math.max(1, ...signs.map(({ samples }) => samples.length));
  const room = most * (SAMPLE.width + GAP);
  const column = room + widest + COLUMN_GAP;
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / column));
  const lines = Math.ceil(signs.length / columns);
  const yOf = (line: number) => top + (line + 0.5) * ROW;
  const colour = place.palette["label-quiet"];
  const marks = signs.flatMap(({ samples, text }, index): Mark[] => {
    const x = left + Math.floor(index / lines) * column;
    const y = yOf(index % lines);
    return [
      ...samples.flatMap((sample, nth) => {
        const box = { left: x + nth * (SAMPLE.width + GAP), top: y - SAMPLE.height / 2, ...SAMPLE };
        return drawSample(sample, box).map((shape) => toMark(shape, box, place.palette));
      }),
      { kind: "text", x: x + room, y, text, style: STYLE, colour },
    ];
  });
  const below = remarks.map((text, index): Mark => {
    return { kind: "text", x: left, y: yOf(lines + index), text, style: STYLE, colour };
  });
  return { marks: [...marks, ...below], height: (lines + remarks.length) * ROW };
}

function toMark(shape: SampleShape, box: SampleBox, palette: Palette): Mark {
  const { d, fill, texture, stroke, opacity } = shape;
  const [left, right] = typeof stroke?.colour === "object" ? stroke.colour : [];
  const plain = typeof stroke?.colour === "object" ? stroke.colour[0] : stroke?.colour;
  const y = box.top + box.height / 2;
  return {
    kind: "path",
    d,
    ...(fill && { fill: palette[fill] }),
    ...(texture && { texture: { name: texture.name, ink: palette[texture.ink] } }),
    ...(stroke && plain && { stroke: { ...stroke, colour: palette[plain] } }),
    ...(left &&
      right && {
        gradient: {
          from: [box.left, y],
          to: [box.left + box.width, y],
          colours: [palette[left], palette[right]],
        },
      }),
    ...(opacity !== undefined && { opacity }),
  };
}
