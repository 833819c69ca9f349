import type { Palette } from "../../../layers/palette.ts";
import { drawDisputeMark, fillOf } from "./drawCountries.ts";
import type { Mark, MeasureText, Stroke, TextStyle } from "./drawing.ts";
import type { LegendRow, Sample } from "./listLegendRows.ts";

const STYLE: TextStyle = { family: "sans", size: 14, weight: 400 };
const SAMPLE = { width: 30, height: 15 };
const ROW = 25;
/** Pixels between a sample and its words, and between columns. */
const GAP = 10;
const COLUMN_GAP = 36;

/** Returns the rows of a legend side by side in columns, and the height that they take. */
export function drawLegend(
  rows: readonly LegendRow[],
  place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly palette: Palette;
    readonly measure: MeasureText;
  },
): { readonly marks: Mark[]; readonly height: number } {
  const { left, top, width, palette, measure } = place;
  const widest = Math.max(0, ...rows.map(({ text }) => measure(text, STYLE)));
  const column = SAMPLE.width + GAP + widest + COLUMN_GAP;
  const columns = Math.max(1, Math.floor((width + COLUMN_GAP) / column));
  const lines = Math.ceil(rows.length / columns);
  const marks = rows.flatMap(({ sample, text }, index): Mark[] => {
    const x = left + Math.floor(index / lines) * column;
    const y = top + ((index % lines) + 0.5) * ROW;
    const textX = sample ? x + SAMPLE.width + GAP : x;
    return [
      ...(sample ? drawSample(sample, { x, y, palette }) : []),
      { kind: "text", x: textX, y, text, style: STYLE, colour: palette["label-quiet"] },
    ];
  });
  return { marks, height: lines * ROW };
}

/** @param at.y the middle of the row */
function drawSample(
  sample: Sample,
  at: { readonly x: number; readonly y: number; readonly palette: Palette },
): Mark[] {
  const { x, y, palette } = at;
  const { width, height } = SAMPLE;
  const box = `M${x} ${y - height / 2}h${width}v${height}h${-width}z`;
  const way = (from: number, length: number) => `M${x + from} ${y}h${length}`;
  switch (sample.kind) {
    case "fill": {
      const stroke = { colour: palette[sample.fill.edge ?? "border"], width: 1 };
      return [
        { kind: "path", d: box, ...fillOf(sample.fill, palette) },
        { kind: "path", d: box, stroke },
      ];
    }
    case "dispute": {
      const ink = palette.dispute;
      const stroke = { colour: ink, width: 0.7, dash: [2.5, 2] };
      const half = `M${x} ${y - height / 2}h${width / 2}v${height}h${-width / 2}z`;
      return [
        { kind: "path", d: half, fill: palette.land, texture: { name: "hatch", ink }, stroke },
        drawDisputeMark([x + width * 0.8, y], ink),
      ];
    }
    case "gradient": {
      const colours = [palette[sample.colours[0]], palette[sample.colours[1]]] as const;
      return [
        {
          kind: "path",
          d: way(0, width),
          stroke: { colour: colours[0], width: 3.2 },
          gradient: { from: [x, y], to: [x + width, y], colours },
        },
      ];
    }
    case "line": {
      const { colour, width: lineWidth, dash, dashedHalf } = sample.line;
      const plain: Stroke = { colour: palette[colour], width: Math.max(0.8, lineWidth) };
      const dashed: Stroke = { ...plain, ...(dash && { dash }) };
      if (!dashedHalf) return [{ kind: "path", d: way(0, width), stroke: dashed }];
      return [
        { kind: "path", d: way(0, width / 2), stroke: plain },
        { kind: "path", d: way(width / 2, width / 2), stroke: dashed },
      ];
    }
  }
}
