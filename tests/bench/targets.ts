import type { Figures } from "./statistics.ts";

/** Longest time, in milliseconds, in which a screen of 60 pictures a second shows the next. */
const ONE_FRAME = 16.7;

/** What is compared: the figures of both pages, and how often the plain page's is the atlas's. */
export interface Comparison {
  readonly atlas: Figures | undefined;
  readonly plain: Figures | undefined;
  readonly ratio: number | undefined;
}

interface Target {
  readonly words: string;
  readonly isMet: (comparison: Comparison) => boolean;
}

interface Measure {
  readonly id: string;
  readonly label: string;
  readonly unit: "ms" | "MB";
  /** Aim at the greatest number of lines. */
  readonly target?: Target;
}

/** Everything that is measured on both pages, in the order of the table. */
export const MEASURES = [
  { id: "first-draw", label: "first draw", unit: "ms", target: atLeast(10) },
  {
    id: "select",
    label: "select a country",
    unit: "ms",
    target: both(atLeast(40), median(ONE_FRAME)),
  },
  { id: "select-painted", label: "select, click to paint as the browser counts", unit: "ms" },
  { id: "select-rested", label: "select, until the map rests beside the panel", unit: "ms" },
  { id: "select-facts", label: "select, until the panel has its facts", unit: "ms" },
  { id: "hover", label: "hover a line, handled", unit: "ms", target: median(1) },
  { id: "hover-shown", label: "hover a line, shown", unit: "ms" },
  { id: "filter", label: "filter by an organisation", unit: "ms", target: atLeast(15) },
  { id: "filter-cleared", label: "clear the filter", unit: "ms" },
  { id: "year", label: "move the year", unit: "ms", target: atLeast(15) },
  { id: "zoom", label: "zoom, until sharp", unit: "ms", target: atLeast(12) },
  {
    id: "drag-frame",
    label: "a frame of a 2 s drag",
    unit: "ms",
    target: { words: "p95 ≤ 20 ms", isMet: ({ atlas }) => atlas !== undefined && atlas.p95 <= 20 },
  },
  { id: "drag-longest", label: "the longest frame of a drag", unit: "ms" },
  { id: "frame", label: "one word changes: no answer is sooner", unit: "ms" },
  { id: "heap", label: "JavaScript heap", unit: "MB", target: { ...atLeast(2), words: "≤ half" } },
] as const satisfies readonly Measure[];
export type MeasureId = (typeof MEASURES)[number]["id"];

function atLeast(times: number): Target {
  return {
    words: `≥ ${times} ×`,
    isMet: ({ ratio }) => ratio !== undefined && ratio >= times,
  };
}

function median(limit: number): Target {
  return {
    words: `≤ ${limit} ms`,
    isMet: ({ atlas }) => atlas !== undefined && atlas.median <= limit,
  };
}

function both(one: Target, other: Target): Target {
  return {
    words: `${one.words}, ${other.words}`,
    isMet: (comparison) => one.isMet(comparison) && other.isMet(comparison),
  };
}
