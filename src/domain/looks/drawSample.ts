import { type CountryFill, FADED_ALPHA } from "./countryFill.ts";
import type { Sample } from "./legendRow.ts";
import { CASING, FINEST_ALONE, HALVES, partsOfLook } from "./lineLook.ts";
import type { MapColour } from "./mapColour.ts";
import { CAPITAL, DISPUTE_STROKE, DOT, MISSION_SQUARE, SMALLEST_HATCH } from "./markLooks.ts";
import type { Texture } from "./texture.ts";

/** Where a sample is drawn; pixels. */
export interface SampleBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** One thing drawn of a sample: filled, then textured, then stroked. */
export interface SampleShape {
  /** Path data of SVG. */
  readonly d: string;
  readonly fill?: MapColour;
  readonly texture?: { readonly name: Texture; readonly ink: MapColour };
  readonly stroke?: {
    /** Two colours run into each other from the left of the box to its right. */
    readonly colour: MapColour | readonly [left: MapColour, right: MapColour];
    /** Pixels, as are the dashes. */
    readonly width: number;
    readonly dash?: readonly number[];
    /** Ends of the dashes. */
    readonly cap?: "round";
  };
  /** 0 (not seen) to 1; default: 1. */
  readonly opacity?: number;
}

/** A legend's ground may be as pale as the fill: what has no edge of its own has this one. */
const FRAME = { colour: "line", width: 0.7 } as const;
/** Share of the width that the hatch of a disputed area takes; its mark has the rest. */
const HATCH_SHARE = 0.55;
/** Pixels between two squares. */
const SQUARE_GAP = 4;

/** Returns what a sample is drawn with, the last on top. */
export function drawSample(sample: Sample, box: SampleBox): SampleShape[] {
  switch (sample.kind) {
    case "fill":
      return drawFill(sample.fill, box);
    case "line":
      return drawLine(sample, box);
    case "mission":
      return sample.colours.map((colour, index) => {
        const { halfSide, edge } = MISSION_SQUARE;
        const step = 2 * halfSide + SQUARE_GAP;
        const x = middleOf(box).x + (index - (sample.colours.length - 1) / 2) * step;
        return {
          d: rectangle({
            left: x - halfSide,
            top: middleOf(box).y - halfSide,
            width: 2 * halfSide,
            height: 2 * halfSide,
          }),
          fill: sample.isExactPlace ? colour : "halo",
          stroke: { colour, width: edge },
        };
      });
    case "dispute":
      return drawDispute(box);
    case "dot": {
      const { x, y } = middleOf(box);
      const r = (sample.isCapital ? CAPITAL : DOT).radius;
      const d = `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
      return [{ d, fill: "dot", stroke: { colour: "halo", width: DOT.edge } }];
    }
  }
}

function drawFill({ colour, texture, edge, isFaded }: CountryFill, box: SampleBox) {
  const d = rectangle(box);
  const shapes: SampleShape[] = [
    {
      d,
      fill: colour,
      ...(texture && { texture: { name: texture, ink: "standing-ink" } }),
      ...(isFaded && { opacity: FADED_ALPHA }),
    },
    { d, stroke: edge ? { colour: edge, width: 1 } : FRAME },
  ];
  // What is pale lets the sea through.
  return isFaded ? [{ d, fill: "sea" } as const, ...shapes] : shapes;
}

function drawLine({ line, isStrong }: Extract<Sample, { kind: "line" }>, box: SampleBox) {
  const { colour, width, isCased } = line;
  const { left, width: length } = box;
  const way = (from: number, until: number) =>
    `M${left + from * length} ${middleOf(box).y}h${(until - from) * length}`;
  const casing = { colour: "halo", width: width + 2 * CASING } as const;
  const below: SampleShape[] = isCased ? [{ d: way(0, 1), stroke: casing }] : [];
  const parts = partsOfLook(line).map(({ half, dash }): SampleShape => {
    const { from, until } = half ? HALVES[half] : { from: 0, until: 1 };
    return {
      d: way(from, until),
      stroke: {
        colour,
        width: Math.max(FINEST_ALONE, width),
        ...(dash && { dash, ...(isStrong && { cap: "round" }) }),
      },
    };
  });
  return [...below, ...parts];
}

function drawDispute(box: SampleBox): SampleShape[] {
  const { width, dash } = DISPUTE_STROKE;
  const r = SMALLEST_HATCH / 2;
  const x = box.left + box.width - r - width;
  return [
    {
      d: rectangle({ ...box, width: box.width * HATCH_SHARE }),
      fill: "land",
      texture: { name: "hatch", ink: "dispute" },
      stroke: { colour: "dispute", width, dash },
    },
    {
      d: `M${x} ${middleOf(box).y - r}l${r} ${r} ${-r} ${r} ${-r} ${-r}z`,
      stroke: { colour: "dispute", width },
    },
  ];
}

function rectangle({ left, top, width, height }: SampleBox): string {
  return `M${left} ${top}h${width}v${height}h${-width}z`;
}

function middleOf({ left, top, width, height }: SampleBox) {
  return { x: left + width / 2, y: top + height / 2 };
}
