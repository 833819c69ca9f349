/** What is left to do before an export can go into the project. */
import type { Claim } from "./claims.ts";
import { listCopied } from "./ownWords.ts";
import { countJudged, type SourceWords, type Work } from "./work.ts";
import { ledgerOf } from "./workFiles.ts";

/** What is wrong with a fact, in the words of the check of the atlas. */
export interface FactFault {
  /** Where it stands in the dossier. */
  readonly path: readonly (string | number)[];
  readonly id?: string;
  readonly found: string;
  readonly allowed: string;
}

export interface ToDo {
  readonly copied: readonly Claim[];
  readonly refused: readonly FactFault[];
  /** How many claims were not looked at. */
  readonly unseen: number;
  /** How many sentences nothing was made of. */
  readonly notUnderstood: number;
  /** The text is not named as a source in full. */
  readonly isSourceUnnamed: boolean;
}

/** Without an address a source can be found too: it may be a book. */
const WANTED: readonly (keyof SourceWords)[] = ["title", "publisher", "licence", "date"];

/** Returns what is left to do; `problems` are those of the facts. */
export function listToDo(work: Work, problems: readonly FactFault[]): ToDo {
  const { judged, all } = countJudged(work);
  return {
    copied: listCopied(work),
    refused: problems,
    unseen: all - judged,
    notUnderstood: ledgerOf(work).filter(({ isNotUnderstood }) => isNotUnderstood).length,
    isSourceUnnamed:
      work.article !== undefined && WANTED.some((word) => work.source[word].trim() === ""),
  };
}

/** Returns whether nothing is left to do. */
export function isDone({ copied, refused, unseen, notUnderstood, isSourceUnnamed }: ToDo): boolean {
  const left = copied.length + refused.length + unseen + notUnderstood;
  return left === 0 && !isSourceUnnamed;
}
