import type { Citation, Source } from "./dataset.ts";
import type { PartyCode } from "./partyCode.ts";

/**
 * The head of a page of a pair: what its sentence says besides relations and missions, and its figures
 * with their ranks. The compiler chooses and ranks, so that nothing of it changes when the details come.
 */
export interface PairHead {
  /** What was between the two, rarest first. */
  readonly past: readonly Clause[];
  /** What stands, rarest first. */
  readonly present: readonly Clause[];
  readonly figures: readonly RankedFigure[];
}

/** What a kind says in the sentence of a pair; its words are those of its form. */
export interface Clause {
  /** Id of the kind and name of the form: `wars.fought`. */
  readonly form: string;
  /** The one that it is about first, where it has a direction. */
  readonly first?: PartyCode;
  /** Years, counts and amounts, as the form orders them. */
  readonly numbers: readonly number[];
  /** A name, where the form has one. */
  readonly name?: string;
  readonly sources: readonly Citation[];
}

/** The place of the other among the partners of a party. */
export interface Rank {
  /** From 1 on; equal figures share the better place. */
  readonly place: number;
  /** How many partners have a figure of the same year and direction. */
  readonly of: number;
}

/** The newest figure of a kind, one way or of both. */
export interface RankedFigure {
  /** Id of the kind. */
  readonly kind: string;
  /** Where it has a direction: from whom it goes to the other. */
  readonly from?: PartyCode;
  /** In the unit of the kind's column. */
  readonly figure: number;
  /** Absent where the kind counts what has no date. */
  readonly year?: number;
  /** By party: the other's place among its partners. Absent where the figure is 0. */
  readonly ranks: ReadonlyMap<PartyCode, Rank>;
  readonly sources: readonly Citation[];
}

/** `head-sources` as it is emitted: all that heads cite. It is the same for all pairs. */
export interface HeadSourcesFile {
  readonly sources: readonly Source[];
}

/**
 * `head/XXX` as it is emitted: the heads of the pairs that the party keeps (`smallerParty`), in columns.
 * Partners are the steps from one index into the parties of the start file to the next, sources places
 * in the file of sources of heads.
 */
export interface PackedHeadFile {
  readonly code: PartyCode;
  /** Names that clauses say; 0 is the empty one. */
  readonly names: readonly string[];
  readonly past: PackedClauses;
  readonly present: PackedClauses;
  /** By the id of the kind. */
  readonly figures: Readonly<Record<string, PackedFigures>>;
}

/** Rarest first within a pair. */
export interface PackedClauses {
  readonly partner: readonly number[];
  /** Places in the list of all forms. */
  readonly form: readonly number[];
  /** 0: it has no direction; 1: the party of the file comes first; 2: the partner. */
  readonly first: readonly number[];
  readonly numbers: readonly (readonly number[])[];
  readonly name: readonly number[];
  readonly sources: readonly (readonly number[])[];
}

export interface PackedFigures {
  readonly partner: readonly number[];
  /** 0: it has no direction; 1: from the party of the file; 2: from the partner. */
  readonly from: readonly number[];
  readonly figure: readonly number[];
  /** 0 where it has no date. */
  readonly year: readonly number[];
  /** The place of the partner among the partners of the party of the file; 0: none. */
  readonly ownPlace: readonly number[];
  readonly ownOf: readonly number[];
  /** The place of the party of the file among those of the partner. */
  readonly otherPlace: readonly number[];
  readonly otherOf: readonly number[];
  readonly sources: readonly (readonly number[])[];
}
