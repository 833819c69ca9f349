import type {
  DossierFile,
  PackedLifeLines,
  PackedMoreFile,
  PackedPartyFile,
  PartyFile,
  StartData,
} from "../domain/dataset.ts";
import { emptyDossier } from "../domain/emptyDossier.ts";
import { bitsOfLanes } from "../domain/lifeLanes.ts";
import { packMarks } from "../domain/lifeMarks.ts";
import type { PairFacts } from "../domain/pairFacts.ts";
import { otherParty, type PartyCode } from "../domain/partyCode.ts";
import { lifeLineOf, type TradeSpan } from "../kinds/lifeLine.ts";
import { code } from "./codes.ts";
import { packFacts } from "./packFacts.ts";

/** What the tables know of pairs, and the world in which they stand. */
interface KnownFacts {
  readonly start: Pick<StartData, "parties" | "others">;
  readonly facts: readonly PairFacts[];
  /** Of the one pair that has one. */
  readonly dossier?: DossierFile;
  readonly trade?: readonly TradeSpan[];
}

/** Returns the file of a party, empty but for the changes and the facts of its pairs. */
export function makePartyFile(
  party: string,
  changes: Partial<PartyFile> = {},
  known: KnownFacts = { start: { parties: [], others: [] }, facts: [] },
): PackedPartyFile {
  const { start, facts } = known;
  const actors = [...start.parties, ...start.others].map((actor) => actor.code);
  return {
    code: code(party),
    longForm: "",
    formerNames: [],
    membershipNotes: [],
    sources: [],
    ...changes,
    facts: packFacts(code(party), facts, actors),
    lifeLines: packLines(code(party), actors, known),
  };
}

/** Returns the life lines of pairs as the compiler packs them. */
function packLines(
  own: PartyCode,
  actors: readonly PartyCode[],
  { facts, dossier, trade = [] }: KnownFacts,
): PackedLifeLines {
  const lines = facts.map((one) => {
    const of = dossier?.pair === one.pair ? dossier : emptyDossier(one.pair);
    return { one, line: lifeLineOf({ dossier: of, facts: one, trade }) };
  });
  const packed = lines.map(({ line }) => packMarks(line.marks));
  return {
    partner: lines.map(({ one }) => actors.indexOf(otherParty(one.pair, own))),
    lanes: lines.map(({ line }) => bitsOfLanes(line.lanes)),
    marks: lines.map(({ line }) => line.marks.length),
    look: packed.flatMap(({ look }) => look),
    from: packed.flatMap(({ from }) => from),
    years: packed.flatMap(({ years }) => years),
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
