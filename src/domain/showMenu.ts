import type { LineMode, LinePicture, SubjectId } from "./lineMode.ts";

/** The groups of the menu "Show", in its order. */
export const SHOW_GROUPS = ["relations", "treaties", "conflicts", "economy", "people"] as const;
export type ShowGroup = (typeof SHOW_GROUPS)[number];

/** A kind of fact that lines can stand for, with its name and its place in the menu. */
export type SubjectEntry = readonly [id: SubjectId, name: string, group: ShowGroup];

/** What is no kind of fact has its place here; in a group it comes before the kinds. */
const MODES_OF_GROUPS: Readonly<Record<ShowGroup, readonly (LineMode | "changes")[]>> = {
  relations: ["documented", "relations", "changes", "missions", "gaps"],
  treaties: [],
  conflicts: [],
  economy: ["trade"],
  people: [],
};

/** What can be chosen: a kind of fact with its name, or a mode, whose words are the messages'. */
export type ShowChoice =
  | { readonly id: Exclude<LinePicture, "subject"> }
  | { readonly id: SubjectId; readonly name: string };

/**
 * Returns what the menu "Show" offers, group by group; a group that has nothing is left out.
 * @param isComparing whether two years are compared: only then there is what changed
 */
export function listShowMenu(
  subjects: readonly SubjectEntry[],
  isComparing: boolean,
): readonly { readonly group: ShowGroup; readonly choices: readonly ShowChoice[] }[] {
  return SHOW_GROUPS.map((group) => ({
    group,
    choices: [
      ...MODES_OF_GROUPS[group]
        .filter((id) => id !== "changes" || isComparing)
        .map((id): ShowChoice => ({ id })),
      ...subjects
        .filter(([, , of]) => of === group)
        .map(([id, name]): ShowChoice => ({ id, name })),
    ],
  })).filter(({ choices }) => choices.length > 0);
}
