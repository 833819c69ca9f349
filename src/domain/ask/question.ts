import type { PartyCode } from "../partyCode.ts";

/** Whom a question names: a party, or an organisation or region by its id. */
export type Named =
  | { readonly kind: "party"; readonly party: PartyCode }
  | { readonly kind: "bloc"; readonly bloc: string };

/** What a question is about. */
export const TOPICS = [
  "relations",
  "gaps",
  "recognition",
  "missions",
  "trade",
  "treaties",
  "conflicts",
  "people",
  "visas",
  "votes",
  "organisations",
  "changes",
  "visits",
] as const;
export type Topic = (typeof TOPICS)[number];

/** A question as it was understood: who, what, with whom, when. */
export interface Question {
  readonly topic?: Topic;
  /** In the order in which they were named. */
  readonly parties: readonly PartyCode[];
  readonly blocs: readonly string[];
  /** The state of things at the end of which year; absent: now. */
  readonly year?: number;
  /** An earlier year to compare with. */
  readonly since?: number;
}

/** What became of the words of a question. */
export type Asked =
  /** It names things and asks nothing of them: the search for names answers. */
  | { readonly kind: "no-question" }
  | { readonly kind: "question"; readonly question: Question }
  /** What was not understood, as it was written. */
  | { readonly kind: "not-understood"; readonly words: readonly string[] };

/** What the words of a language mean in a question. */
export interface AskVocabulary {
  /** Folded phrases, each with what it asks for. */
  readonly topics: readonly (readonly [phrase: string, topic: Topic])[];
  /** Folded words that say nothing by themselves. */
  readonly fillers: ReadonlySet<string>;
  /** Folded words after which a year is one to compare with: "since". */
  readonly since: ReadonlySet<string>;
  /** Folded words that turn what follows into its opposite: "no", "without". */
  readonly negations: ReadonlySet<string>;
}
