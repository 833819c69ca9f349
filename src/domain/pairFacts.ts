import {
  type Citation,
  type MissionClass,
  type PackedMarks,
  RECOGNITION_STATES,
  type RelationState,
} from "./dataset.ts";
import type { FactDate } from "./factDate.ts";
import type { PairKey, PartyCode } from "./partyCode.ts";

/**
 * What the tables know of one pair, ready for a reader: decoded from the file of either party. Empty
 * lists and absent fields mean that the table has nothing on the pair. Beside the facts of all kinds
 * stand those that the rules of this folder read, as they read them: `kinds/pairRoles.ts` hands them
 * over, for no rule here knows a kind.
 */
export interface PairFacts {
  readonly pair: PairKey;
  readonly established?: EstablishedFact;
  /** The state of relations over time, from the tables that were checked by hand. */
  readonly relationSpells: readonly TableRelationSpell[];
  /** A statement that there are no relations, or that neither page lists any. */
  readonly absence?: AbsenceFact;
  readonly recognitions: readonly TableRecognition[];
  readonly missions: readonly TableMission[];
  /** The facts of every kind, by the id of the kind: see `factsOf`. */
  readonly byKind: ReadonlyMap<string, readonly TableFact[]>;
  /** What the first answer says of the life line; absent where no file has the pair. */
  readonly lifeLine?: PackedLifeLine;
}

/** The life line of a pair as its file has it: the bits of its rows, and its marks. */
export interface PackedLifeLine extends PackedMarks {
  readonly lanes: number;
}

/** Returns the facts of a pair with those of further kinds beside them. */
export function joinFacts(
  facts: PairFacts,
  { byKind }: Pick<PairFacts, "byKind"> = { byKind: new Map() },
): PairFacts {
  return byKind.size === 0 ? facts : { ...facts, byKind: new Map([...facts.byKind, ...byKind]) };
}

export const GRADES = ["agreed", "one-source", "disagreed", "hand"] as const;
/**
 * How good the ground of a fact of a table is. `agreed`: the pages of both parties, which are one
 * source since they copy one another, or a page and a check by hand. `one-source`: the page of one
 * party has it and nobody looked further. `disagreed`: two pages differ. `hand`:
 * written from memory, to be checked.
 */
export type Grade = (typeof GRADES)[number];

export const CERTAINTIES = ["certain", "likely", "weak", "listed"] as const;
/** `certain`, `likely`, `weak`: checked by hand. `listed`: as one list has it. */
export type Certainty = (typeof CERTAINTIES)[number];

export interface TableFact {
  /** Never empty: every fact has a source. */
  readonly sources: readonly Citation[];
}

export const CAUTIONS = [
  "before-statehood",
  "eve-of-independence",
  "impossible",
  "predecessor",
  "republic-of-china",
  "renewed",
  "before-recognition",
] as const;
/**
 * What a reader should know of a date of establishment. `before-statehood`: it lies outside the
 * statehood of a party (`cautionOf`), for relations are counted from an earlier state or a time
 * of occupation. `eve-of-independence`: some days before it. `impossible`: no state stood yet from
 * which it could count. `predecessor`: counted from a former state. `republic-of-china`: relations
 * with the Republic of China, before 1949 on the mainland. `renewed`: counted from a state that was
 * founded or restored later than the first relations; the note of the fact says which.
 * `before-recognition`: a source dates the recognition, without which there are none, later.
 */
export type Caution = (typeof CAUTIONS)[number];

/** When relations were first established: it says nothing about now. */
export interface EstablishedFact extends TableFact {
  /** `unknown`: relations are listed without a date. */
  readonly date: FactDate;
  readonly grade: Grade;
  /** The date of the other page, where two differ. */
  readonly otherDate?: FactDate;
  readonly caution?: Caution;
  /** The parties or former states that the caution is about. */
  readonly cautionOf: readonly PartyCode[];
  readonly note?: string;
}

/** `resumed` dated by a point is a turn; a spell has two ends or goes on. */
export interface TableRelationSpell extends TableFact {
  readonly state: RelationState;
  readonly date: FactDate;
  /** Whose decision it was, where the table says. */
  readonly by?: PartyCode;
  readonly note?: string;
  readonly grade: Grade;
  /** The table was checked by hand and found certain; else "likely", or as one list has it. */
  readonly isCertain: boolean;
}

export const ABSENCE_KINDS = [
  "never",
  "not-recognised",
  "broken-off",
  "suspended",
  "not-listed",
] as const;
/** `not-listed` is "none found", never "there are none". */
export type AbsenceKind = (typeof ABSENCE_KINDS)[number];

export interface AbsenceFact extends TableFact {
  readonly kind: AbsenceKind;
  /** Only a certain one may be stated; others read "none found". */
  readonly isCertain: boolean;
  readonly since?: FactDate;
  readonly note?: string;
}

export const TABLE_RECOGNITION_STATES = [
  ...RECOGNITION_STATES,
  "relations",
  "relations-suspended",
  "relations-severed",
] as const;
/**
 * `relations…`: the table speaks of relations, not of recognition; freezing or breaking relations
 * does not end recognition. `unclear`: recognition with conditions.
 */
export type TableRecognitionState = (typeof TABLE_RECOGNITION_STATES)[number];

export interface TableRecognition extends TableFact {
  readonly by: PartyCode;
  readonly of: PartyCode;
  readonly state: TableRecognitionState;
  readonly date: FactDate;
  readonly note?: string;
  readonly grade: Grade;
  readonly isCertain: boolean;
}

export const TABLE_MISSION_STATUSES = [
  "listed",
  "doubtful",
  "suspended",
  "closed",
  "relocated",
] as const;
/**
 * `doubtful`: a source contradicts it. `suspended`: legally there, without staff. `relocated`: works
 * from another city or state.
 */
export type TableMissionStatus = (typeof TABLE_MISSION_STATUSES)[number];

/** Whose place is known. */
export const MISSION_PLACES = ["mission", "city"] as const;

export const MISSION_FLAGS = [
  "city-assumed",
  "city-outdated-in-source",
  "in-the-city-of-the-embassy",
  "kind-differs",
  "no-relations-recorded",
  "nuncio-may-be-non-resident",
  "opened-before-relations",
  "opened-statement-only",
  "place-not-resolved",
  "relations-broken",
  "source-point-far-from-city",
  "wikipedia-pages-disagree",
  "wikipedia-says-closed-or-none",
  "wikipedia-says-non-resident",
] as const;
/** A doubt about a mission; the words for it stand with the other words of the screen. */
export type MissionFlag = (typeof MISSION_FLAGS)[number];

export interface TableMission extends TableFact {
  /** Permanent: `PER-MAR-emb`, `AFG-ARE-con-dubai`. */
  readonly id: string;
  readonly sender: PartyCode;
  readonly host: PartyCode;
  readonly class: MissionClass;
  /** "embassy", "high commission", "consulate general", "nunciature", "delegation" … */
  readonly kind: string;
  readonly city: string;
  /**
   * Where the post sits, when not in the host: code of a party or of a dependency, or the id of a
   * disputed area (`western-sahara`).
   */
  readonly locatedIn?: string;
  readonly place?: readonly [lon: number, lat: number];
  /** Whether the place is the mission's own; else it is the city's. */
  readonly isExactPlace: boolean;
  readonly opened?: FactDate;
  readonly status: TableMissionStatus;
  readonly statusSince?: FactDate;
  readonly statusNote?: string;
  /** `YYYY-MM` in which a source last listed it. */
  readonly lastSeen: string;
  readonly flags: readonly MissionFlag[];
}

/**
 * The data sets of yearly trade, by the ids of their sources: those of goods, the newest first, then the
 * one that counts services in.
 */
export const TRADE_DATA_SETS = [
  "baci-oec",
  "baci-all",
  "baci",
  "oec-sitc",
  "tradhist",
  "itpd-e",
] as const;
export type TradeDataSet = (typeof TRADE_DATA_SETS)[number];

/** The data set that counts services in: it is no part of the line of goods, and of no head. */
export const WITH_SERVICES: TradeDataSet = "itpd-e";

export const TRADE_DOUBTS = ["partners-only", "two-ways", "out-of-line", "missing"] as const;
/**
 * Why a figure is in doubt. `partners-only`: one of the two reported nothing. `two-ways`: reported in
 * two ways. `out-of-line`: many times, or a small part of, the years beside it. `missing`: no figure
 * between years of large ones.
 */
export type TradeDoubt = (typeof TRADE_DOUBTS)[number];

/**
 * One series of yearly trade one way; `null` is a year without a figure, which is not zero. Series of
 * two data sets are never joined.
 */
export interface TradeSeries extends TableFact {
  readonly exporter: PartyCode;
  readonly importer: PartyCode;
  readonly dataSet: TradeDataSet;
  readonly firstYear: number;
  readonly thousandUsd: readonly (number | null)[];
  /** Single years that the table of doubts names. */
  readonly doubts?: readonly (readonly [year: number, why: TradeDoubt])[];
  /** Why the whole series is in doubt. */
  readonly note?: string;
}

/** Ids of the sources that memberships rest on. */
export const MEMBERSHIP_SOURCES = ["own-rosters", "cia-factbook", "cow-igo"] as const;

/** Id of the source whose places are the pages of parties. */
export const PAGES_SOURCE = "wp-foreign-relations";
/** Id of the source whose places are items on single missions. */
export const ITEMS_SOURCE = "wikidata-2022";
/** Id of what was written from memory and stands below any other source until it is checked. */
const MEMORY_SOURCE = "general-knowledge";

/** Returns whether a fact rests on nothing but general knowledge, which a reader must be told. */
export function isFromMemory({ sources }: { readonly sources: readonly Citation[] }): boolean {
  return sources.length > 0 && sources.every(({ id }) => id === MEMORY_SOURCE);
}
