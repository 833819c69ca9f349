import type { PackedMoreFile, PackedPartyFile, PartyFile, StartData } from "../domain/dataset.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import { code } from "./codes.ts";
import { packFacts } from "./packFacts.ts";

/** What the tables know of pairs, and the world in which they stand. */
interface KnownFacts {
  readonly start: Pick<StartData, "parties" | "others">;
  readonly facts: readonly PairFacts[];
}

/** Returns the file of a party, empty but for the changes and the facts of its pairs. */
export function makePartyFile(
  party: string,
  changes: Partial<PartyFile> = {},
  { start, facts }: KnownFacts = { start: { parties: [], others: [] }, facts: [] },
): PackedPartyFile {
  const actors = [...start.parties, ...start.others].map((actor) => actor.code);
  return {
    code: code(party),
    longForm: "",
    formerNames: [],
    membershipNotes: [],
    mentions: [],
    sources: [],
    ...changes,
    facts: packFacts(code(party), facts, actors),
  };
}

/** Returns the file of the rarer facts of the pairs that a party keeps. */
export function makeMoreFile(
  party: string,
  { sources = [] }: Partial<Pick<PackedMoreFile, "sources">> = {},
  { start, facts }: KnownFacts = { start: { parties: [], others: [] }, facts: [] },
): PackedMoreFile {
  const actors = [...start.parties, ...start.others].map((actor) => actor.code);
  return { code: code(party), facts: packFacts(code(party), facts, actors), sources };
}
