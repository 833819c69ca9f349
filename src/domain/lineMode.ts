export const LINE_MODES = ["documented", "relations"] as const;
/**
 * Which pairs have a line: those with a dossier, or all whose diplomatic relations are known, those
 * broken off or suspended among them.
 */
export type LineMode = (typeof LINE_MODES)[number];
export const DEFAULT_LINES: LineMode = "documented";
