import type { Telling } from "../../kinds/defineWords.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { usePairPage } from "./pairPage.ts";

/** Returns what the facts of a kind are told beside on this page. @param date as of when their source is. */
export function useTelling(date?: string | undefined): Telling {
  const { atlas, partyA, partyB } = usePairPage();
  return { nameOf: (code) => nameInSentence(atlas.nameOf(code)), parties: [partyA, partyB], date };
}
