declare module "fontkit" {
  export interface VariableFont {
    readonly unitsPerEm: number;
    readonly characterSet: readonly number[];
    getVariation(settings: { readonly wght: number }): VariableFont;
    glyphForCodePoint(code: number): {
      readonly advanceWidth: number;
      readonly path: { toSVG(): string };
    };
  }
  export function create(content: Uint8Array): VariableFont;
}

declare module "wawoff2" {
  export function decompress(content: Uint8Array): Promise<Uint8Array>;
}

declare module "virtual:glyphs" {
  const table: import("./glyphs.ts").GlyphTable;
  export default table;
}
