import type { SubjectEntry } from "../../domain/showMenu.ts";
import { DEFAULT_SUBJECT } from "../../domain/subjectId.ts";
import { DRAWN_SUBJECTS, olderIdOf } from "./drawn.ts";
import { FIRST_SUBJECTS } from "./index.ts";
import { LATER_SUBJECTS, nameSubject } from "./tellSubject.ts";
import { FIRST_NAMES } from "./words.en.ts";

const OLDER_DEFAULT = "documented";

/** Returns all that can be shown, in the order of the menu "Show" within its groups. */
export function listSubjectEntries(): readonly SubjectEntry[] {
  return [
    ...listFirstEntries(),
    ...LATER_SUBJECTS.map(({ id, facts }): SubjectEntry => [id, facts.name, "relations"]),
    ...DRAWN_SUBJECTS.map((drawn): SubjectEntry => {
      const olderId = olderIdOf(drawn);
      const entry = [drawn.id, nameSubject(drawn), drawn.group] as const;
      return olderId === undefined ? entry : [...entry, olderId];
    }),
  ];
}

/** Returns those that are there with the first map. */
export function listFirstEntries(): readonly SubjectEntry[] {
  return FIRST_SUBJECTS.map(({ id }) => {
    const [name, group] = FIRST_NAMES[id] ?? [id, "relations"];
    // Older addresses name what was shown where nobody had asked.
    return id === DEFAULT_SUBJECT ? [id, name, group, OLDER_DEFAULT] : [id, name, group];
  });
}
