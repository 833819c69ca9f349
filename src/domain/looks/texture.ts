/**
 * Textures that tell fills apart without colour. `hatch` runs from bottom left to top right and is
 * kept for disputed territory: nothing else uses it.
 */
export type Texture = "hatch" | "dots" | "rows" | "columns" | "crosses";

/** Side of a texture's tile in pixels. */
export const TEXTURE_TILE = 6;
/** Width of a texture's strokes in pixels. */
export const TEXTURE_STROKE = 1.1;

/** What is drawn in a tile, as path data of SVG: stroked, or filled. */
export const TEXTURES: Readonly<Record<Texture, { readonly d: string; readonly isFilled?: true }>> =
  {
    hatch: { d: "M-1 1L1-1M0 6L6 0M5 7L7 5" },
    rows: { d: "M0 3H6" },
    columns: { d: "M3 0V6" },
    crosses: { d: "M1 3H5M3 1V5" },
    dots: { d: "M4 3a1 1 0 1 1-2 0a1 1 0 1 1 2 0z", isFilled: true },
  };
