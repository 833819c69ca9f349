import type { FactsOfSubject, MapSubject } from "../../domain/mapSubject.ts";
import { MEMBERSHIP_SOURCES } from "../../domain/pairFacts.ts";
import { type SubjectFile, subjectOfFile } from "../../domain/subjectFile.ts";
import type { SubjectId } from "../../domain/subjectId.ts";
import { wordsOf } from "../words.ts";
import { DRAWN_SUBJECTS, type DrawnSubject } from "./drawn.ts";
import { organisations } from "./organisations.ts";
import { SUBJECT_WORDS } from "./words.en.ts";

/**
 * Returns the subject of a file, as the map draws and tells it.
 * @throws Error when it is none, or has no words as one
 */
export function tellSubject(file: SubjectFile): MapSubject {
  const drawn = DRAWN_SUBJECTS.find(({ id }) => id === file.id);
  if (!drawn) throw new Error(`${file.id} is no subject of the map`);
  return subjectOfFile(file, {
    ...tellClasses(drawn),
    tables: drawn.parts.map(({ lines }) => lines.kind.id),
  });
}

/** The subjects that need no file, and are yet not there with the first map. */
export const LATER_SUBJECTS = [organisations].map((subject) => {
  const { name, classes } = SUBJECT_WORDS[subject.id] ?? noWords(subject.id);
  return {
    ...subject,
    facts: { name, words: classes, tables: [], sources: MEMBERSHIP_SOURCES, isDated: true },
  };
}) satisfies readonly MapSubject[];

/** Returns the name of a subject, as the menu "Show" has it. @throws Error where it has no words */
export function nameSubject(drawn: DrawnSubject): string {
  return wordsOfDrawn(drawn).name;
}

function tellClasses(drawn: DrawnSubject): Pick<FactsOfSubject, "name" | "words"> {
  const { name, classes } = wordsOfDrawn(drawn);
  // Classes of facts are named by their looks.
  const words = Object.entries(drawn.classes).map(([of, look]) => [look, classes[of] ?? of]);
  return { name, words: Object.fromEntries(words) };
}

/** What is made of one kind has the words of that. */
function wordsOfDrawn({ id, parts: [part, ...others] }: DrawnSubject) {
  const isOfOne = part !== undefined && others.length === 0;
  return (isOfOne ? wordsOf(part.lines.kind).lines : SUBJECT_WORDS[id]) ?? noWords(id);
}

function noWords(id: SubjectId): never {
  throw new Error(`${id} has no words as a subject of the map`);
}
