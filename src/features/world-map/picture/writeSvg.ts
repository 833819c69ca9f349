import { escapeHtml } from "../../../domain/export/embedCode.ts";
import {
  TEXTURE_STROKE,
  TEXTURE_TILE,
  TEXTURES,
  type Texture,
} from "../../../domain/looks/texture.ts";

import {
  BASELINE,
  type Drawing,
  familyOf,
  type Gradient,
  type Mark,
  type Stroke,
} from "./drawing.ts";
import { type GlyphTable, outlineText, type TextOutline } from "./glyphs.ts";

/** What is referred to from marks, by the text of its definition. */
type Definitions = Map<string, string>;

/**
 * Returns a drawing as an SVG document of its own: nothing in it refers to anything outside, its title
 * and description say what it shows, and its letters are shapes: it needs no typeface.
 */
export function writeSvg(drawing: Drawing, glyphs: GlyphTable): string {
  const { width, height, title, description, background, marks } = drawing;
  const definitions: Definitions = new Map();
  const body = marks.map((mark) => writeMark(mark, definitions, glyphs)).join("\n");
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">${escapeHtml(title)}</title>
<desc id="desc">${escapeHtml(description)}</desc>
<defs>${[...definitions.keys()].join("")}</defs>
<rect width="${width}" height="${height}" fill="${background}"/>
${body}
</svg>
`;
}

function writeMark(mark: Mark, definitions: Definitions, glyphs: GlyphTable): string {
  switch (mark.kind) {
    case "path": {
      const { d, fill, texture, gradient, stroke, opacity } = mark;
      const faded = opacity === undefined ? "" : ` opacity="${opacity}"`;
      const plain = `<path d="${d}" fill="${fill ?? "none"}" fill-rule="evenodd"${stroke ? writeStroke(stroke, gradient && refer(definitions, writeGradient(gradient))) : ""}${faded}/>`;
      if (!texture) return plain;
      const pattern = refer(definitions, writePattern(texture.name, texture.ink));
      return `${plain}<path d="${d}" fill="${pattern}" fill-rule="evenodd"${faded}/>`;
    }
    case "lines": {
      const paths = mark.paths.map((d) => `<path d="${d}"/>`).join("\n");
      return `<g fill="none"${writeStroke(mark.stroke)} stroke-opacity="${round(mark.opacity)}">${paths}</g>`;
    }
    case "text": {
      const { x, y, text, style, colour, halo } = mark;
      const outline = outlineText(text, style, glyphs);
      if (outline) return writeOutline(mark, outline);
      const around = halo ? `${writeStroke(halo)} paint-order="stroke"` : "";
      return `<text x="${round(x)}" y="${round(y + BASELINE * style.size)}" font-family="${escapeHtml(familyOf(style))}" font-size="${style.size}" font-weight="${style.weight}" fill="${colour}"${around}>${escapeHtml(text)}</text>`;
    }
  }
}

/** The letters of a text as shapes, each with its halo below all of them. */
function writeOutline(
  { x, y, text, style, colour, halo }: Extract<Mark, { kind: "text" }>,
  { scale, letters }: TextOutline,
): string {
  const place = `translate(${round(x)} ${round(y + BASELINE * style.size)}) scale(${round6(scale)} ${round6(-scale)})`;
  const paths = letters
    .map(({ x: step, d }) => `<path transform="translate(${step} 0)" d="${d}"/>`)
    .join("");
  const around = halo ? writeStroke({ ...halo, width: round(halo.width / scale) }) : "";
  const below = halo ? `<g fill="none"${around}>${paths}</g>` : "";
  return `<g transform="${place}" role="img" aria-label="${escapeHtml(text)}">${below}<g fill="${colour}">${paths}</g></g>`;
}

function writeStroke({ colour, width, dash }: Stroke, reference?: string): string {
  const dashes = dash ? ` stroke-dasharray="${dash.join(" ")}"` : "";
  return ` stroke="${reference ?? colour}" stroke-width="${width}" stroke-linejoin="round" stroke-linecap="round"${dashes}`;
}

function writeGradient({ from, to, colours }: Gradient): (id: string) => string {
  const ends = `x1="${round(from[0])}" y1="${round(from[1])}" x2="${round(to[0])}" y2="${round(to[1])}"`;
  return (id) =>
    `<linearGradient id="${id}" gradientUnits="userSpaceOnUse" ${ends}><stop offset="0" stop-color="${colours[0]}"/><stop offset="1" stop-color="${colours[1]}"/></linearGradient>`;
}

function writePattern(name: Texture, ink: string): (id: string) => string {
  const { d, isFilled } = TEXTURES[name];
  const look = isFilled
    ? `fill="${ink}"`
    : `fill="none" stroke="${ink}" stroke-width="${TEXTURE_STROKE}"`;
  return (id) =>
    `<pattern id="${id}" width="${TEXTURE_TILE}" height="${TEXTURE_TILE}" patternUnits="userSpaceOnUse"><path d="${d}" ${look}/></pattern>`;
}

/** Returns the reference to a definition, which is written once. */
function refer(definitions: Definitions, write: (id: string) => string): string {
  const plain = write("");
  const known = [...definitions].find(([, text]) => text === plain);
  if (known) return `url(#${/id="([^"]+)"/.exec(known[0])?.[1] ?? ""})`;
  const id = `d${definitions.size}`;
  definitions.set(write(id), plain);
  return `url(#${id})`;
}

function round6(value: number): number {
  return Math.round(value * 1_000_000) / 1_000_000;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
