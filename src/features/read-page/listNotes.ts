import type { Atlas } from "../../domain/atlas.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { listCopied } from "./ownWords.ts";
import { tellClaim } from "./tellClaim.ts";
import { findTwins } from "./twins.ts";
import type { Work } from "./work.ts";
import type { MadePage } from "./workshop.ts";

/** What there is to say of a claim: a warning, or that the tables have it too. */
export interface ClaimNote {
  readonly isWarning: boolean;
  readonly text: string;
}

/**
 * Returns what there is to say of claims, by their ids.
 * @param made the page of the work, once it is there
 */
export function listNotes(
  work: Work,
  made: MadePage | undefined,
  atlas: Atlas,
): ReadonlyMap<string, readonly ClaimNote[]> {
  const notes = new Map<string, ClaimNote[]>();
  const add = (id: string, text: string, isWarning = true) => {
    notes.set(id, [...(notes.get(id) ?? []), { isWarning, text }]);
  };
  for (const { id } of listCopied(work)) add(id, readPageMessages.claims.copied);
  for (const [id, twin] of findTwins(work)) {
    add(id, readPageMessages.claims.twin(tellClaim(twin, atlas)));
  }
  for (const { id, found, allowed } of made?.problems ?? []) {
    if (id !== undefined) add(id, readPageMessages.export.problem(found, allowed));
  }
  for (const { id, answer, told } of made?.comparisons ?? []) {
    if (answer === "same") add(id, readPageMessages.tables.same, false);
    if (answer === "other") add(id, readPageMessages.tables.other(told));
  }
  return notes;
}
