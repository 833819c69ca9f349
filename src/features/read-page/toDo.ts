/** What is left to do before an export can go into the project. */
import type { Claim } from "./claims.ts";
import { listCopied } from "./ownWords.ts";
import { countJudged, type SourceWords, type Work } from "./work.ts";
import { ledgerOf } from "./workFiles.ts";
import type { MadePage } from "./workshop.ts";

export interface ToDo {
  readonly copied: readonly Claim[];
  readonly refused: MadePage["problems"];
  /** Ids of cited sources that the page of the pair does not have yet. */
  readonly unknownSources: readonly string[];
  /** How many claims were not looked at. */
  readonly unseen: number;
  /** How many sentences nothing was made of. */
  readonly notUnderstood: number;
  /** What is left out though the ledger that the pair has says that it holds a sentence. */
  readonly inLedger: readonly Claim[];
  /** The text is not named as a source in full. */
  readonly isSourceUnnamed: boolean;
}

/** Without an address a source can be found too: it may be a book. */
const WANTED: readonly (keyof SourceWords)[] = ["title", "publisher", "licence", "date"];

/** Returns what is left to do; `made` is the page of the work, once it is there. */
export function listToDo(work: Work, made: MadePage | undefined): ToDo {
  const { judged, all } = countJudged(work);
  return {
    copied: listCopied(work),
    refused: made?.problems ?? [],
    unknownSources: made?.missingSources ?? [],
    unseen: all - judged,
    notUnderstood: ledgerOf(work).filter(({ isNotUnderstood }) => isNotUnderstood).length,
    inLedger: listInLedger(work),
    isSourceUnnamed:
      work.article !== undefined && WANTED.some((word) => work.source[word].trim() === ""),
  };
}

/** A ledger names a fact as `MAR-PER#embassy-opened`. */
function listInLedger({ pair, claims, ledgerFile = "" }: Work): Claim[] {
  const named = new Set(ledgerFile.split(/[\s,"]+/));
  return claims.filter(({ id, verdict }) => verdict === "left-out" && named.has(`${pair}#${id}`));
}

/** Returns whether nothing is left to do. */
export function isDone(toDo: ToDo): boolean {
  const { copied, refused, unknownSources, unseen, notUnderstood } = toDo;
  const lists = [copied, refused, unknownSources, toDo.inLedger];
  const left = lists.reduce((sum, list) => sum + list.length, unseen + notUnderstood);
  return left === 0 && !toDo.isSourceUnnamed;
}
