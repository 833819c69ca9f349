import type { SubjectClass } from "../domain/lineMode.ts";
import type { LineSubject, SubjectFile } from "../domain/lineSubject.ts";
import { LINES_OF_KINDS } from "./lines.ts";
import { wordsOf } from "./words.ts";

/**
 * Returns a kind of fact as the map tells it: how its lines are drawn, with its words.
 * @throws Error when it is no subject of the map, or has no words as one
 */
export function tellSubject(file: SubjectFile): LineSubject {
  const lines = LINES_OF_KINDS.find(({ kind }) => kind.id === file.id);
  const words = lines && wordsOf(lines.kind).lines;
  if (!lines || !words) throw new Error(`${file.id} is no subject of the map`);
  return {
    ...file,
    name: words.name,
    words: Object.fromEntries(
      Object.entries(lines.classes).map(([name, look]): [SubjectClass, string] => [
        `subject-${look}`,
        words.classes[name] ?? name,
      ]),
    ),
  };
}
