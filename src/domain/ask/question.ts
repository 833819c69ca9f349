import type { PartyCode } from "../partyCode.ts";
import type { SubjectId } from "../subjectId.ts";
import type { MissionGap } from "./askedSection.ts";

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
  "members",
] as const;
export type Topic = (typeof TOPICS)[number];

/** What a word says of a mission: an embassy, a consulate, or one of any class. */
export type MissionWord = "embassy" | "consulate" | "mission";

/** A question as it was understood: who, what, with whom, when. */
export interface Question {
  readonly topic?: Topic;
  /** In the order in which they were named. */
  readonly parties: readonly PartyCode[];
  readonly blocs: readonly string[];
  /** Blocs of which who is asked for is no member: "in the EU but not in NATO". */
  readonly not?: readonly string[];
  /** A member of any of them will do; else of all. */
  readonly isAny?: true;
  /** Who was a member and is no more. */
  readonly hasLeft?: true;
  /** What of the topic is asked for, where the map can show it alone: sanctions, of conflicts. */
  readonly lines?: SubjectId;
  /** Which missions are asked to be wanting, and at which end the country named stands. */
  readonly gap?: MissionGap;
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

/** What the words of a language mean in a question. All are folded. */
export interface AskVocabulary {
  /** Phrases, each with what it asks for. */
  readonly topics: readonly (readonly [phrase: string, topic: Topic])[];
  /** Phrases of topics, with the subject that shows that alone. */
  readonly subjects: ReadonlyMap<string, SubjectId>;
  /** Phrases of missions that say of which class. */
  readonly missionWords: ReadonlyMap<string, MissionWord>;
  /** Phrases that ask for members no more: "left", "former members of". */
  readonly left: ReadonlySet<string>;
  /** Phrases of topics that say nothing beside another topic: "allies", "members". */
  readonly weak: ReadonlySet<string>;
  /** The bloc of which a topic is, so that to name it says nothing more: votes, of the United Nations. */
  readonly implied: ReadonlyMap<Topic, string>;
  /** What else a region is called: "African". */
  readonly regions: ReadonlyMap<string, string>;
  /** Words that say nothing by themselves. */
  readonly fillers: ReadonlySet<string>;
  /** Of these, what makes a question of the name of an organisation: "who", "is", "list". */
  readonly asking: ReadonlySet<string>;
  /** Of these, words before the place where something is: "in"; and those that may stand between: "the". */
  readonly places: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Words between two of which one will do: "or". */
  readonly alternatives: ReadonlySet<string>;
  /** Words that end what was turned into its opposite: "but". */
  readonly turns: ReadonlySet<string>;
  /** Words after which a year is one to compare with: "since". */
  readonly since: ReadonlySet<string>;
  /** Words after which a year is not the last: "before". */
  readonly before: ReadonlySet<string>;
  /** Words that turn what follows into its opposite: "no", "without". */
  readonly negations: ReadonlySet<string>;
}
