export const LINE_MODES = ["documented", "relations", "missions", "trade", "gaps"] as const;
/**
 * Which pairs have a line: those with a dossier; all whose diplomatic relations are known, those
 * broken off or suspended among them; those with a resident mission; those with figures of trade;
 * those without known relations.
 */
export type LineMode = (typeof LINE_MODES)[number];
export const DEFAULT_LINES: LineMode = "documented";

/** The id of a kind of fact that lines can stand for: the start file lists them. */
export type SubjectId = string & { readonly isSubject: true };
/** What the reader has the lines stand for. */
export type Lines = LineMode | SubjectId;

/** Returns the mode of lines, or that they stand for a kind of fact. */
export function modeOf(lines: Lines): LineMode | "subject" {
  return LINE_MODES.find((mode) => mode === lines) ?? "subject";
}

/**
 * What the lines stand for: the mode; a kind of fact, whose classes have the looks of `subject`; or what
 * changed in the relations since an earlier year, where two years are compared.
 */
export type LinePicture = LineMode | "subject" | "changes";
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
  // The looks that a kind of fact can give its classes, the strongest on top.
  subject: [
    "subject-dotted",
    "subject-dashed",
    "subject-b-to-a",
    "subject-a-to-b",
    "subject-plain",
    "subject-strong",
  ],
  changes: ["change-begun", "change-resumed", "change-broken", "change-ended"],
} as const satisfies Record<LinePicture, readonly string[]>;
export type LineClass = (typeof LINE_CLASSES)[LinePicture][number];
/** A look of a class of a kind of fact. `…-a-to-b`: it goes from party A to party B. */
export type SubjectClass = (typeof LINE_CLASSES)["subject"][number];

/** Returns whether a class of a kind of fact goes from one party to the other only. */
export function isOneWay(name: SubjectClass): boolean {
  return name === "subject-a-to-b" || name === "subject-b-to-a";
}

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
