import { FILL_CLASSES, isCountedName } from "../../domain/keptClass.ts";
import { LOOKS_OF_FACTS } from "../../domain/looks/lineLook.ts";
import type { MapSubject } from "../../domain/mapSubject.ts";
import { PAIR_STANDINGS } from "../../domain/pairStanding.ts";
import type { SubjectId } from "../../domain/subjectId.ts";
import { changes } from "./changes.ts";
import { gaps } from "./gaps.ts";
import { missions } from "./missions.ts";
import { relations } from "./relations.ts";
import { trade } from "./trade.ts";

/** The subjects that are there with the first map; the others come when they are asked for. */
export const FIRST_SUBJECTS: readonly MapSubject[] = [missions, relations, changes, gaps, trade];

export { changes, missions };

/** Returns a subject that is there with the first map. */
export function findFirstSubject(id: SubjectId): MapSubject | undefined {
  return FIRST_SUBJECTS.find((subject) => subject.id === id);
}

const CLASS_NAMES: ReadonlySet<string> = new Set([
  ...FIRST_SUBJECTS.flatMap(({ classes }) => Object.keys(classes)),
  ...Object.keys(LOOKS_OF_FACTS),
  ...PAIR_STANDINGS,
  ...Object.keys(FILL_CLASSES),
]);

/** Returns whether a name is that of a class that the legend of some view has. */
export function isClassName(name: string): boolean {
  return CLASS_NAMES.has(name) || isCountedName(name);
}
