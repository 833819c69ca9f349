import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { create, type VariableFont } from "fontkit";
import type { Plugin } from "vite";
import { decompress } from "wawoff2";
import type { GlyphTable } from "./glyphs.ts";

const NAME = "virtual:glyphs";
const RESOLVED = `\0${NAME}`;

/** Typefaces of pictures, in files by script, and the weights that pictures set. */
const TYPEFACES = {
  sans: {
    files: ["inter/files/inter-latin", "inter/files/inter-latin-ext"],
    weights: [400, 500, 600],
  },
  serif: {
    files: [
      "source-serif-4/files/source-serif-4-latin",
      "source-serif-4/files/source-serif-4-latin-ext",
    ],
    weights: [600],
  },
} as const;

/** Latin Extended-A ends here: names on the map and in captions need no letter beyond it. */
const LAST_LETTER = 0x17f;
/** Punctuation and signs: dashes, quotation marks, arrows, ≈. */
const SIGNS = [0x2000, 0x22ff] as const;

/**
 * Gives the outlines of the house's typefaces as a module, `virtual:glyphs`: a picture then holds its
 * letters as shapes and looks the same where the typefaces are not installed. The variable fonts are
 * read once, when the module is first asked for.
 */
export function glyphsPlugin(): Plugin {
  return {
    name: "dyad-glyphs",
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: async (id) =>
      id === RESOLVED ? `export default JSON.parse(${JSON.stringify(await writeTable())});` : null,
  };
}

async function writeTable(): Promise<string> {
  const table: Record<string, GlyphTable[string]> = {};
  for (const [family, { files, weights }] of Object.entries(TYPEFACES)) {
    const fonts: VariableFont[] = [];
    // One after the other: the decompressor has one memory for all.
    for (const file of files) fonts.push(await openFont(file));
    for (const weight of weights) {
      table[`${family} ${weight}`] = {
        unitsPerEm: fonts[0]?.unitsPerEm ?? 1000,
        glyphs: Object.fromEntries(fonts.flatMap((font) => listGlyphs(font, weight))),
      };
    }
  }
  return JSON.stringify(table);
}

/** The reader of fonts cannot set the weight of a compressed one. */
async function openFont(file: string): Promise<VariableFont> {
  const path = createRequire(import.meta.url).resolve(
    `@fontsource-variable/${file}-wght-normal.woff2`,
  );
  return create(Buffer.from(await decompress(readFileSync(path))));
}

function listGlyphs(
  font: VariableFont,
  weight: number,
): [letter: string, glyph: readonly [advance: number, d: string]][] {
  const weighted = font.getVariation({ wght: weight });
  return font.characterSet
    .filter((code) => code <= LAST_LETTER || (code >= SIGNS[0] && code <= SIGNS[1]))
    .map((code) => {
      const { advanceWidth, path } = weighted.glyphForCodePoint(code);
      const d = path.toSVG().replace(/-?\d*\.\d+/g, (figure) => String(Math.round(Number(figure))));
      return [String.fromCodePoint(code), [Math.round(advanceWidth), d]];
    });
}
