import type { LineClass } from "../lineMode.ts";
import type { MapColour } from "./mapColour.ts";

/** Dash of a line whose relations are broken off, suspended or stated not to exist. */
export const BROKEN_DASH = [2, 5];
/** Dash of the half of a one-way line that lies with the receiving state. */
const ONE_WAY_DASH = [1, 4];
/** Dash of two states neither of which was found to have a mission in the other. */
const NOTHING_DASH = [1, 3];

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

/**
 * A mission one way is solid from the sending state to the middle, and dotted from there on: it can
 * be read without colour. Trade has four widths.
 */
export const LINE_LOOKS: Readonly<Record<LineClass, LineLook>> = {
  documented: DOSSIER_LOOKS.full,
  relations: { colour: "line", width: 1.1, opacity: "fine" },
  "relations-broken": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: BROKEN_DASH },
  "missions-each-way": { colour: "line", width: 1.1, opacity: "fine" },
  "missions-a-to-b": {
    colour: "line-strong",
    width: 1.1,
    opacity: "fine",
    dash: ONE_WAY_DASH,
    dashedHalf: "b",
  },
  "missions-b-to-a": {
    colour: "line-strong",
    width: 1.1,
    opacity: "fine",
    dash: ONE_WAY_DASH,
    dashedHalf: "a",
  },
  "missions-none-found": { colour: "line", width: 0.9, opacity: 0.5, dash: NOTHING_DASH },
  "trade-under-100m": { colour: "line", width: 0.4, opacity: "fine" },
  "trade-under-1bn": { colour: "line", width: 0.8, opacity: 0.12 },
  "trade-under-10bn": { colour: "line", width: 1.3, opacity: 0.35, isWide: true },
  "trade-over-10bn": { colour: "line-strong", width: 2.6, opacity: 0.55, isWide: true },
  "gap-stated": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: BROKEN_DASH },
  "change-begun": { colour: "line", width: 1.1, opacity: "fine" },
  "change-resumed": { colour: "line-strong", width: 1.4, opacity: 0.9 },
  "change-broken": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: BROKEN_DASH },
  "change-ended": { colour: "line-strong", width: 1.1, opacity: 0.8, dash: ONE_WAY_DASH },
  // A kind of fact gives its classes some of these.
  "subject-strong": { colour: "line-strong", width: 1.4, opacity: "fine" },
  "subject-plain": { colour: "line", width: 1.1, opacity: "fine" },
  "subject-a-to-b": {
    colour: "line-strong",
    width: 1.1,
    opacity: "fine",
    dash: ONE_WAY_DASH,
    dashedHalf: "b",
  },
  "subject-b-to-a": {
    colour: "line-strong",
    width: 1.1,
    opacity: "fine",
    dash: ONE_WAY_DASH,
    dashedHalf: "a",
  },
  "subject-dashed": { colour: "line-strong", width: 1.1, opacity: 0.6, dash: BROKEN_DASH },
  "subject-dotted": { colour: "line", width: 0.9, opacity: 0.6, dash: NOTHING_DASH },
  // Thousands; those few that a source states are told from them by their dashes.
  "gap-nothing-found": { colour: "line", width: 0.9, opacity: "fine" },
};

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
