import type { Story, StoryKind } from "../domain/dataset.ts";
import { formatPackedDate } from "./format/formatPackedDate.ts";

const WORDS: Readonly<Record<StoryKind, string>> = {
  severed: "relations broken off",
  suspended: "relations suspended",
  resumed: "relations restored",
  established: "relations begun",
  recognised: "recognised",
  told: "told in full",
};

/** Returns what a story tells: "relations broken off" and its date, as exact as the source. */
export function writeStory({ kind, date }: Pick<Story, "kind" | "date">): string {
  return date === 0 ? WORDS[kind] : `${WORDS[kind]} ${formatPackedDate(date)}`;
}
