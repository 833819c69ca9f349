import type { Texture } from "../../../domain/looks/texture.ts";

/** How a line is drawn; widths and dashes in pixels. */
export interface Stroke {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
}

/** A change of colour along a straight way: x and y of its two ends. */
export interface Gradient {
  readonly from: readonly [x: number, y: number];
  readonly to: readonly [x: number, y: number];
  readonly colours: readonly [from: string, to: string];
}

/** How a text is set; size in pixels. */
export interface TextStyle {
  readonly family: "sans" | "serif";
  readonly size: number;
  readonly weight: 400 | 500 | 600;
}

/** One thing drawn. Lengths are pixels of the picture, `d` is path data of SVG, colours are `#rrggbb`. */
export type Mark =
  | {
      readonly kind: "path";
      readonly d: string;
      readonly fill?: string;
      readonly texture?: { readonly name: Texture; readonly ink: string };
      readonly stroke?: Stroke;
      /** In place of the colour of the stroke. */
      readonly gradient?: Gradient;
      readonly opacity?: number;
    }
  | {
      /** Translucent lines: each path is laid on by itself, so that crowded ones grow darker. */
      readonly kind: "lines";
      readonly paths: readonly string[];
      readonly stroke: Stroke;
      readonly opacity: number;
    }
  | {
      readonly kind: "text";
      readonly x: number;
      /** Of the middle of the line. */
      readonly y: number;
      readonly text: string;
      readonly style: TextStyle;
      readonly colour: string;
      readonly halo?: Stroke;
    };

/** A picture as a list of marks, the last on top; it becomes an SVG or is painted on a canvas. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  readonly marks: readonly Mark[];
}

/** Width of a text in pixels. */
export type MeasureText = (text: string, style: TextStyle) => number;

/** Named typefaces first: where they are not at hand, the system's. */
const FAMILIES = {
  sans: '"Inter Variable", Inter, system-ui, "Segoe UI", Arial, sans-serif',
  serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, "Times New Roman", serif',
} as const;

/** Returns the typefaces of a style. */
export function familyOf({ family }: TextStyle): string {
  return FAMILIES[family];
}

/** From the middle of a line of text down to its baseline, as a share of the size. */
export const BASELINE = 0.35;

/** Returns a style as a font of a canvas. */
export function canvasFont(style: TextStyle): string {
  return `${style.weight} ${style.size}px ${familyOf(style)}`;
}
