import type { TextStyle } from "./drawing.ts";

/** Outlines of letters by typeface and weight, such as `sans 500`. */
export type GlyphTable = Readonly<
  Record<
    string,
    {
      /** Units of the outlines in the size of the text. */
      readonly unitsPerEm: number;
      /** By letter: how far the next one stands, and path data of SVG with y upwards. */
      readonly glyphs: Readonly<Record<string, readonly [advance: number, d: string]>>;
    }
  >
>;

/** A text as shapes: path data in units of the typeface, and how many pixels a unit is. */
export interface TextOutline {
  readonly scale: number;
  readonly letters: readonly { readonly x: number; readonly d: string }[];
}

/**
 * Returns a text as outlines, letter after letter, without kerning; `undefined` where the typeface has
 * not every letter: the text then stays a text.
 */
export function outlineText(
  text: string,
  style: TextStyle,
  table: GlyphTable,
): TextOutline | undefined {
  const face = table[`${style.family} ${style.weight}`];
  if (!face) return undefined;
  const letters: { x: number; d: string }[] = [];
  let x = 0;
  for (const letter of text) {
    const glyph = face.glyphs[letter] ?? (/\s/.test(letter) ? face.glyphs[" "] : undefined);
    if (!glyph) return undefined;
    const [advance, d] = glyph;
    if (d !== "") letters.push({ x, d });
    x += advance;
  }
  return { scale: style.size / face.unitsPerEm, letters };
}
