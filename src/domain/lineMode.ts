export const LINE_MODES = ["documented", "relations", "missions", "trade", "gaps"] as const;
/**
 * Which pairs have a line: those with a dossier; all whose diplomatic relations are known, those
 * broken off or suspended among them; those with a resident mission; those with figures of trade;
 * those without known relations.
 */
export type LineMode = (typeof LINE_MODES)[number];
export const DEFAULT_LINES: LineMode = "documented";

/**
 * What the lines stand for: the mode, or what changed in the relations since an earlier year, where
 * two years are compared.
 */
export type LinePicture = LineMode | "changes";
/** Modes that tell how relations stand: where two years are compared they tell what changed. */
export const CHANGING_LINES: ReadonlySet<LinePicture> = new Set(["documented", "relations"]);

/**
 * Classes of the lines of each mode. A pair's kind is the place of its class in the list of its mode,
 * counted from 1; 0 is for a pair that has no line.
 */
export const LINE_CLASSES = {
  documented: ["documented"],
  relations: ["relations", "relations-broken"],
  // The last only between two blocs: of all pairs they would hide the others.
  missions: ["missions-each-way", "missions-a-to-b", "missions-b-to-a", "missions-none-found"],
  trade: ["trade-under-100m", "trade-under-1bn", "trade-under-10bn", "trade-over-10bn"],
  gaps: ["gap-stated", "gap-nothing-found"],
  changes: ["change-begun", "change-resumed", "change-broken", "change-ended"],
} as const satisfies Record<LinePicture, readonly string[]>;
export type LineClass = (typeof LINE_CLASSES)[LinePicture][number];

/** Kind of a pair that has no line. */
export const NO_LINE = 0;

/** Returns the number that stands for a class in lists of kinds. */
export function kindOf(mode: LinePicture, lineClass: LineClass): number {
  return (LINE_CLASSES[mode] as readonly LineClass[]).indexOf(lineClass) + 1;
}

/** Returns the class that a number stands for, `undefined` for no line. */
export function classOf(mode: LinePicture, kind: number): LineClass | undefined {
  return kind === NO_LINE ? undefined : LINE_CLASSES[mode][kind - 1];
}
