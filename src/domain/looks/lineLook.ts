import type { MapColour } from "./mapColour.ts";

/** Dash of a line whose relations are broken off, suspended or stated not to exist. */
export const BROKEN_DASH = [2, 5];
/** Dash of the half of a one-way line that lies with the receiving state. */
export const ONE_WAY_DASH = [1, 4];
/** Dash of two states neither of which was found to have a mission in the other. */
export const NOTHING_DASH = [1, 3];

/** One half of a line: the one at the end of party A, where it begins, or at that of party B. */
export type LineHalf = "a" | "b";

/** The two halves as shares of the line's way. */
export const HALVES = {
  a: { from: 0, until: 0.5 },
  b: { from: 0.5, until: 1 },
} as const satisfies Readonly<Record<LineHalf, { readonly from: number; readonly until: number }>>;

/** How a line is stroked. */
export interface StrokeLook {
  /** One colour, or the colours of the two ends that run into each other. */
  readonly colour: MapColour | readonly [partyA: MapColour, partyB: MapColour];
  /** CSS pixels. */
  readonly width: number;
  readonly dash?: readonly number[];
  /** The half of the line that is dashed; the other one is solid. */
  readonly dashedHalf?: LineHalf;
  /** An edge in the colour of the paper: the line is seen over fills of its own colours. */
  readonly isCased?: true;
}

/** How the lines of a class look among thousands of others. */
export interface LineLook extends StrokeLook {
  readonly colour: MapColour;
  /** `fine`: the paler, the more lines there are. */
  readonly opacity: number | "fine";
  /** Drawn in its true width, which takes longer than a fine line. */
  readonly isWide?: true;
}

/** How a line looks that stands out. */
export interface StrongLook extends StrokeLook {
  /** 0 (not seen) to 1. */
  readonly opacity: number;
}

/** Among thousands a line may be finer than this many pixels; by itself it would not be seen. */
export const FINEST_ALONE = 0.6;

/** How far the edge of a cased line reaches beyond it on each side, in pixels. */
export const CASING = 2;

/**
 * How the line of a dossier looks: that of the selected pair, the one under the pointer, those with an
 * article behind them (`full`; `ofCountry`: of a selected country), and those of single facts.
 */
export const DOSSIER_LOOKS = {
  selected: { colour: ["party-a", "party-b"], width: 3.2, opacity: 1, isCased: true },
  hovered: { colour: "line-strong", width: 2.8, opacity: 1 },
  ofCountry: { colour: "line-strong", width: 2.2, opacity: 1 },
  full: { colour: "line", width: 1.7, opacity: 0.95 },
  notes: { colour: "line", width: 1.1, opacity: 0.95 },
} as const satisfies Readonly<Record<string, StrongLook>>;

/** How the line of a story looks: on every fill, so that it has an edge; and under the pointer. */
export const STORY_LOOKS = {
  plain: { colour: "story", width: 1.7, opacity: 1, isCased: true },
  hovered: { colour: "story", width: 3, opacity: 1, isCased: true },
} as const satisfies Readonly<Record<string, StrongLook>>;

/** Solid from where it goes to the middle, dotted from there on: it can be read without colour. */
export const ONE_WAY: Omit<LineLook, "dashedHalf"> = {
  colour: "line-strong",
  width: 1.1,
  opacity: "fine",
  dash: ONE_WAY_DASH,
};

/**
 * The looks that facts can have, the last drawn on top. `a-to-b` and `b-to-a` are solid at the end from
 * which it goes, A being the first of the two in code order.
 */
export const LOOKS_OF_FACTS = {
  dotted: { colour: "line", width: 0.9, opacity: 0.6, dash: NOTHING_DASH },
  dashed: { colour: "line-strong", width: 1.1, opacity: 0.6, dash: BROKEN_DASH },
  "b-to-a": { ...ONE_WAY, dashedHalf: "a" },
  "a-to-b": { ...ONE_WAY, dashedHalf: "b" },
  plain: { colour: "line", width: 1.1, opacity: "fine" },
  strong: { colour: "line-strong", width: 1.4, opacity: "fine" },
} as const satisfies Readonly<Record<string, LineLook>>;
/** How a class of facts looks. */
export type ClassLook = keyof typeof LOOKS_OF_FACTS;

/** What is drawn of a line in one go: all of it, or one half. */
interface LinePart {
  readonly half?: LineHalf;
  readonly dash?: readonly number[];
}

/** Returns the parts in which a line is drawn: the solid one first. */
export function partsOfLook({
  dash,
  dashedHalf,
}: Pick<StrokeLook, "dash" | "dashedHalf">): readonly LinePart[] {
  const dashed = { ...(dashedHalf && { half: dashedHalf }), ...(dash && { dash }) };
  return dashedHalf ? [{ half: dashedHalf === "a" ? "b" : "a" }, dashed] : [dashed];
}
