import { FILL_CLASSES, nameOfCounted } from "../keptClass.ts";
import type { LegendRow, LegendSign } from "./legendRow.ts";

/**
 * Returns the name by which the class of a row can be shown alone (`findKept`); `undefined` where it explains a
 * sign or is a remark.
 */
export function classOfRow(row: LegendRow): string | undefined {
  if ("remark" in row) return undefined;
  const { sign } = row;
  switch (sign.kind) {
    case "line-class":
    case "subject-fill":
      return sign.lineClass;
    case "counted":
      return nameOfCounted(sign.from);
    case "counted-none":
      return nameOfCounted(0);
    case "subject-way":
      return FILL_CLASSES[sign.way];
    case "subject-none":
      return FILL_CLASSES.none;
    case "standing":
      return sign.standing;
    default:
      return undefined;
  }
}

/** Signs that every map has, or that explain how markers look: what a legend tells last. */
const NOTES: ReadonlySet<LegendSign["kind"]> = new Set([
  "mission",
  "dispute",
  "dependency",
  "small-state",
  "capital",
  "not-independent",
]);

/** Returns whether a row explains a sign of every map, or is a remark. */
export function isNote(row: LegendRow): boolean {
  return "remark" in row || NOTES.has(row.sign.kind);
}
