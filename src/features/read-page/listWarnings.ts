import { readPageMessages } from "../../messages/readPage.ts";
import { listCopied } from "./ownWords.ts";
import type { Work } from "./work.ts";

/** Returns what there is to say against claims, by their ids. */
export function listWarnings(work: Work): ReadonlyMap<string, readonly string[]> {
  return new Map(listCopied(work).map(({ id }) => [id, [readPageMessages.claims.copied]]));
}
