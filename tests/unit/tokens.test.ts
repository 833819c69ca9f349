// @vitest-environment node
/** The colours of the style sheet, measured: text can be read, fills can be told apart. */
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { MAP_COLOURS } from "../../src/domain/looks/mapColour.ts";

const THEMES = ["light", "dark"] as const;
type Theme = (typeof THEMES)[number];
type Colours = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

/** WCAG 2.2, 1.4.3: text against its ground. */
const TEXT = 4.5;
/** Design 2: fills that carry meaning against their neighbours. */
const FILL = 1.6;
/** WCAG 2.2, 1.4.11: lines and dots that mean something, and the ring of the focus. */
const GRAPHIC = 3;

const sheet = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");
const colours = readColours(sheet);

/**
 * The pairs of `--name: light-dark(#aabbcc, #ddeeff)`, by name without its dashes, and of
 * `--other: var(--name)`.
 */
function readColours(text: string): Colours {
  const pairs = text.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g);
  const own = new Map(
    [...pairs].map(([, name = "", light = "", dark = ""]) => [name, { light, dark }]),
  );
  const shared = [...text.matchAll(/--([\w-]+): var\(--([\w-]+)\)/g)].flatMap(
    ([, name = "", other = ""]) => {
      const pair = own.get(other);
      return pair ? [[name, pair] as const] : [];
    },
  );
  return new Map([...own, ...shared]);
}

function colourOf(name: string, theme: Theme): string {
  const pair = colours.get(name);
  if (!pair) throw new Error(`tokens.css has no --${name} with a light and a dark colour`);
  return pair[theme];
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((channel) => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The pairs that fall short, in words, so that a failure says by how much. */
function tooFaint(pairs: readonly (readonly [string, string])[], least: number): string[] {
  return THEMES.flatMap((theme) =>
    pairs
      .map(([front, ground]) => ({
        words: `--${front} on --${ground}, ${theme}`,
        ratio: contrast(colourOf(front, theme), colourOf(ground, theme)),
      }))
      .filter(({ ratio }) => ratio < least)
      .map(({ words, ratio }) => `${words}: ${ratio.toFixed(3)}, needs ${least}`),
  );
}

function each(fronts: readonly string[], grounds: readonly string[]) {
  return fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const));
}

describe("contrast", () => {
  it("is measured as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 9);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
    expect(contrast("#336699", "#336699")).toBe(1);
  });
});

describe("text", () => {
  it("can be read on paper", () => {
    const words = ["ink", "ink-quiet", "party-a", "party-b", "warn", "focus"];
    expect(tooFaint(each(words, ["paper", "paper-raised"]), TEXT)).toEqual([]);
  });

  it("can be read on sunk paper and over the sea", () => {
    const words = ["ink", "ink-quiet"];
    expect(tooFaint(each(words, ["paper-sunk", "map-sea"]), TEXT)).toEqual([]);
  });

  it("can be read on chips, warnings and the parties' tints", () => {
    const pairs = [
      ["chip-ink", "chip"],
      ["warn", "warn-paper"],
      ["ink", "warn-paper"],
      ["ink", "party-a-soft"],
      ["ink", "party-b-soft"],
    ] as const;
    expect(tooFaint(pairs, TEXT)).toEqual([]);
  });

  it("can be read on the map", () => {
    const grounds = ["map-sea", "map-land", "map-dependency", "map-halo"];
    expect(tooFaint(each(["map-label", "map-label-quiet"], grounds), TEXT)).toEqual([]);
  });
});

describe("fills that carry meaning", () => {
  const meaning = [
    "map-member",
    "map-standing-both",
    "map-standing-one",
    "map-standing-relations",
    "map-standing-broken",
    "map-standing-none",
    "map-party-a",
    "map-party-b",
    "map-selected",
  ];

  it.each(meaning)("stand out from land and sea: --%s", (fill) => {
    expect(tooFaint(each([fill], ["map-land", "map-sea"]), FILL)).toEqual([]);
  });

  it("have an outline where the filter gives one", () => {
    expect(tooFaint([["map-member-edge", "map-member"]], FILL)).toEqual([]);
  });

  it("carry a texture that can be seen", () => {
    const textured = ["map-standing-one", "map-standing-broken", "map-standing-none"];
    expect(tooFaint(each(["map-standing-ink"], textured), FILL)).toEqual([]);
  });
});

describe("lines and dots", () => {
  it("stand out from sea and land", () => {
    const drawn = ["map-line", "map-line-strong", "map-dispute", "map-dot", "map-focus"];
    expect(tooFaint(each(drawn, ["map-sea", "map-land"]), GRAPHIC)).toEqual([]);
  });

  it("stand out from the parties' tints", () => {
    const bands = [
      ["party-a", "party-a-soft"],
      ["party-b", "party-b-soft"],
    ] as const;
    expect(tooFaint(bands, GRAPHIC)).toEqual([]);
  });

  it("show where the focus is on paper", () => {
    expect(tooFaint(each(["focus", "rule-strong"], ["paper", "paper-sunk"]), GRAPHIC)).toEqual([]);
  });
});

it("has a colour in both themes for everything that the map draws", () => {
  expect(MAP_COLOURS.filter((name) => !colours.has(`map-${name}`))).toEqual([]);
});

it("has the colours that panel and map share once", () => {
  for (const [panel, map] of [
    ["party-a", "hue-a"],
    ["party-b", "hue-b"],
  ]) {
    expect(sheet).toContain(`  --${panel}: var(--${map});`);
    expect(sheet).toContain(`  --map-${panel}: var(--${map});`);
  }
  expect(sheet).toContain("--map-focus: var(--focus);");
});
