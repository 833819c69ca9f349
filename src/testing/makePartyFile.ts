import type { PartyFile } from "../domain/dataset.ts";
import { code } from "./codes.ts";

/** Returns what only the panel of a country shows, empty but for the changes. */
export function makePartyFile(party: string, changes: Partial<PartyFile> = {}): PartyFile {
  return {
    code: code(party),
    longForm: "",
    formerNames: [],
    membershipNotes: [],
    mentions: [],
    sources: [],
    ...changes,
  };
}
