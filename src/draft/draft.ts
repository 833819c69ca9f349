/** What is made of the text of an article: the draft of a dossier, and an account of every sentence. */
import type { DossierInput } from "../../geodata/schema/dossier.ts";
import type { MissionClass } from "../domain/dataset.ts";
import type { EventKind, FactStatus } from "../domain/dossierTerms.ts";
import type { PairKey, PartyCode } from "../domain/partyCode.ts";

export const FORMS = ["article", "wikitext", "plain", "page"] as const;
/**
 * How a text is written: `article`, the form of the five first (`= Title =`, `Infobox`, `- `); `wikitext`
 * of MediaWiki; `plain`; `page`, copied from a rendered page with its marks.
 */
export type Form = (typeof FORMS)[number];

/** A sentence of the text, as `numberSentences` numbers them. */
export interface DraftSentence {
  readonly number: number;
  /** The heading it stands under; empty before the first. */
  readonly place: string;
  readonly text: string;
}

/** What every find has. */
interface Found {
  /** Numbers of the sentences that bear it, in order. */
  readonly sentences: readonly number[];
  /** The words of the first of them that it rests on. */
  readonly words: string;
}

/** A find with a time: EDTF, or `null` where the text gives none. */
interface Dated extends Found {
  readonly date: string | null;
  /** The text's own words for the date, where they say more than figures. */
  readonly asGiven?: string;
  /** Of an interval: the find lasted for it, or happened some time within it. */
  readonly dateRole?: "span" | "within";
}

export interface EstablishmentFind extends Dated {
  readonly list: "establishment";
}

export interface MissionFind extends Dated {
  readonly list: "mission";
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly class: MissionClass;
  /** What the text calls it: "consulate general". */
  readonly kind: string;
  readonly city?: string;
  readonly status: "resident" | "accredited" | "closed" | "intended";
  /** Of one that is accredited from elsewhere: the state it sits in. */
  readonly via?: PartyCode;
}

export interface VisitFind extends Dated {
  readonly list: "visit";
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly who?: string;
  readonly office?: string;
}

export interface TradeFind extends Dated {
  readonly list: "trade";
  readonly from: PartyCode;
  readonly to: PartyCode;
  /** Of both directions together; `from` and `to` are then in the order of the alphabet. */
  readonly total?: true;
  /** In whole units of the currency. */
  readonly value: number;
  /** ISO 4217; `XXX` where the text names none. */
  readonly currency: string;
  readonly qualifier: "exactly" | "about" | "over" | "at-least";
}

export interface AgreementFind extends Dated {
  readonly list: "agreement";
  readonly what: string;
  readonly status: "signed" | "in-force" | "expired" | "negotiated" | "announced";
}

export interface RecognitionFind extends Dated {
  readonly list: "recognition";
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly refused?: true;
  /** It was taken back. */
  readonly withdrawn?: true;
}

export interface OrganisationFind extends Found {
  readonly list: "organisation";
  /** Id of the table of organisations. */
  readonly what: string;
  readonly who: readonly PartyCode[];
  readonly former?: true;
}

export interface EventFind extends Dated {
  readonly list: "event";
  /** Those of the pair who are named; former states by their own code. */
  readonly actors: readonly PartyCode[];
  readonly third: readonly PartyCode[];
  readonly kind: EventKind;
  readonly status: FactStatus;
  /** The text's own sentence, or the part of it that tells this event. */
  readonly what: string;
  /** How relations turned, where that is what is told. */
  readonly turn?: "severed" | "suspended" | "resumed" | "downgraded";
}

export type Find =
  | EstablishmentFind
  | MissionFind
  | VisitFind
  | TradeFind
  | AgreementFind
  | RecognitionFind
  | OrganisationFind
  | EventFind;

export const FIND_LISTS = [
  "establishment",
  "mission",
  "visit",
  "trade",
  "agreement",
  "recognition",
  "organisation",
  "event",
] as const satisfies readonly Find["list"][];
export type FindList = (typeof FIND_LISTS)[number];

/** What became of one sentence. */
export interface Account {
  readonly sentence: number;
  readonly place: string;
  /** Ids of facts and questions of the dossier, or the names of its parts: `summary`, `see-also`. */
  readonly facts: readonly string[];
  /** Why it is left out; also beside facts, of a part of the sentence. */
  readonly leftOut?: string;
  /** It says something with a time or a figure, or in a language that is not read, and nothing was made of it. */
  readonly isNotUnderstood?: true;
}

export interface Draft {
  readonly pair: PairKey;
  /** How the text calls itself. */
  readonly title: string;
  readonly form: Form;
  /** The rules know the words of English; of other languages only dates and names. */
  readonly isEnglish: boolean;
  /** The text in the form in which its sentences are numbered: marks of wikitext and pages are gone. */
  readonly text: string;
  readonly sentences: readonly DraftSentence[];
  readonly finds: readonly Find[];
  /** In the form of the dossier's schema, citing one source, `source`. */
  readonly dossier: DossierInput;
  /** Id of the text as a source. */
  readonly source: string;
  /** Ids of the facts whose text is still the article's own sentence. */
  readonly copied: readonly string[];
  readonly ledger: readonly Account[];
}

/** Why no draft can be made of a text. */
export type DraftFailure = "empty" | "binary" | "no pair";
