import type { SubjectId } from "./subjectId.ts";

/** The groups of the menu "Show", in its order. */
export const SHOW_GROUPS = ["relations", "treaties", "conflicts", "economy", "people"] as const;
export type ShowGroup = (typeof SHOW_GROUPS)[number];

/**
 * What can be shown, with its name and its place in the menu: a subject, or one of the kinds of facts that
 * a subject gathers. `olderId`: it is read in an address as well.
 */
export type SubjectEntry = readonly [
  id: SubjectId,
  name: string,
  group: ShowGroup,
  olderId?: SubjectId,
];

/** The subjects that need no explanation: what the menu offers at the front door. */
const PLAIN_SUBJECTS: readonly SubjectId[] = [
  "missions",
  "relations",
  "trade",
  "conflicts",
  "people",
];

/** Returns the subjects that need no explanation. */
export function keepPlainSubjects(subjects: readonly SubjectEntry[]): readonly SubjectEntry[] {
  return subjects.filter(([id]) => PLAIN_SUBJECTS.includes(id));
}

/** Returns what the menu "Show" offers, group by group; a group that has nothing is left out. */
export function listShowMenu(
  subjects: readonly SubjectEntry[],
): readonly { readonly group: ShowGroup; readonly choices: readonly SubjectEntry[] }[] {
  return SHOW_GROUPS.map((group) => ({
    group,
    choices: subjects.filter(([, , of]) => of === group),
  })).filter(({ choices }) => choices.length > 0);
}
