/** What a sweep can find against a screen. */
export const FAULT_KINDS = [
  "covered",
  "overlaps",
  "out of reach",
  "scrolled away",
  "could be scrolled away",
  "scrolls sideways",
  "leaves the window",
  "text cut",
  "text covered",
  "no room for rows",
  "section not shown",
  "focus out of sight",
  "covers what it changes",
  "field changes its height",
  "act failed",
  "contrast",
] as const;

export type FaultKind = (typeof FAULT_KINDS)[number];

/** One thing that is wrong on a screen, in words that are the same at each size and time. */
export interface Fault {
  readonly kind: FaultKind;
  /** The element by role and name, and what is wrong with it. */
  readonly what: string;
}

/** A fault, where it was met, and after what. */
export interface MetFault extends Fault {
  readonly address: string;
  readonly size: string;
  readonly theme: string;
  /** What was done last before it was seen. */
  readonly after: string;
}
