import type { LineClass } from "../../domain/lineMode.ts";
import type { LineHalf } from "../../layers/lines/index.ts";
import type { MapColour } from "../../layers/palette.ts";

/** Dash of a line whose relations are broken off, suspended or stated not to exist. */
export const BROKEN_DASH = [2, 5];
/** Dash of the half of a one-way line that lies with the receiving state. */
const ONE_WAY_DASH = [1, 4];
/** Dash of two states neither of which was found to have a mission in the other. */
const NOTHING_DASH = [1, 3];

/** How the lines of a class look among thousands of others. */
export interface LineLook {
  readonly colour: MapColour;
  /** CSS pixels. */
  readonly width: number;
  /** `fine`: the paler, the more lines there are. */
  readonly opacity: number | "fine";
  readonly dash?: readonly number[];
  /** The half of the line that is dashed; the other one is solid. */
  readonly dashedHalf?: LineHalf;
  /** Drawn in its true width, which takes longer than a fine line. */
  readonly isWide?: true;
}

/**
 * A mission one way is solid from the sending state to the middle, and dotted from there on: it can
 * be read without colour. Trade has four widths.
 */
export const LINE_LOOKS: Readonly<Record<LineClass, LineLook>> = {
  documented: { colour: "line", width: 1.7, opacity: 0.95 },
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
  // Thousands; those few that a source states are told from them by their dashes.
  "gap-nothing-found": { colour: "line", width: 0.9, opacity: "fine" },
};
