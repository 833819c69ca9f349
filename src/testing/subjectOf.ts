import type { MapSubject } from "../domain/mapSubject.ts";
import type { LineClass } from "../domain/subjectId.ts";
import { FIRST_SUBJECTS, findFirstSubject } from "../kinds/subjects/index.ts";

/** Returns a subject that is there with the first map. @throws where there is none */
export function subjectOf(id: string): MapSubject {
  const subject = findFirstSubject(id);
  if (!subject) throw new Error(`${id} is no subject of the first map`);
  return subject;
}

/** Returns the subjects that are there with the first map. */
export function listFirstSubjects(): readonly MapSubject[] {
  return FIRST_SUBJECTS;
}

/** Returns the look of a class of such a subject. */
export function lookOf(id: string, lineClass: LineClass) {
  const { classes } = subjectOf(id);
  const look = classes[lineClass];
  if (!look) throw new Error(`${id} has no class ${lineClass}`);
  return look;
}
