/**
 * The contract between the compiler of `geodata` and the app: the shape of every file that the
 * compiler emits and the app fetches. Nothing here has behaviour.
 */
import type {
  AmountQualifier,
  EventKind,
  FactStatus,
  MissionStatus,
  TradeDirection,
} from "./dossierTerms.ts";
import type { FactDate, IsoDay } from "./factDate.ts";
import type { PairState } from "./pairState.ts";
import type { PairKey, PartyCode } from "./partyCode.ts";
import type { PartyStatus } from "./partyStatus.ts";
import type { SubjectEntry } from "./showMenu.ts";

/** Raised whenever a shape below changes so that older code could not read it. */
export const SCHEMA_VERSION = 8;

/** What the development server says to the page when it has compiled the data anew. */
export const NEW_DATA_EVENT = "dyad:new-data";

/** `data/manifest.json`: which file of this edition holds what. */
export interface Manifest {
  readonly schemaVersion: number;
  /** Changes with any change of any file. Citations carry it. */
  readonly dataVersion: string;
  /**
   * Address of each file, relative to the folder of the manifest, by key: `start`, `names`,
   * `shapes/110m`, `shapes/50m`, `disputes`, `coverage`, `history`, `front`, and `files` (`FURTHER_FILES`).
   */
  readonly files: FileAddresses;
}

/** Addresses of files relative to the folder of the manifest, by key. */
export type FileAddresses = Readonly<Record<string, string>>;

/**
 * The key of the manifest's second piece, which the first map does without: the addresses of the files
 * that are many, `party/MAR`, `more/MAR`, `country/MAR`, `trade/MAR`, `trade-year/2016`, `subject/conflicts`,
 * `dossier/MAR-PER`, `ledger/MAR-PER`, `flag/MAR`, and `texts/dossiers` (`textFiles.ts`).
 */
export const FURTHER_FILES = "files";

/** Longitude and latitude in degrees, in this order. */
export type LonLatTuple = readonly [lon: number, lat: number];

/** One of the 200 parties. */
export interface Party {
  readonly code: PartyCode;
  /** English short form of the United Nations, with the listed exceptions. */
  readonly name: string;
  readonly status: PartyStatus;
  readonly capital: string;
  /** English name of the subregion of the United Nations' M49 standard: "Northern Africa". */
  readonly region: string;
  /** Where lines end: usually a point in the capital. No statement on a capital. */
  readonly anchor: LonLatTuple;
  /** Why the anchor stands where it does, when it is not simply the capital. */
  readonly anchorReason?: string;
  /** Title of its page in the encyclopedia, when it is not "Foreign relations of " and the name. */
  readonly page?: string;
}

export const OTHER_ACTOR_KINDS = ["organisation", "order", "de-facto", "former"] as const;
export type OtherActorKind = (typeof OTHER_ACTOR_KINDS)[number];

/** An actor that appears in facts and is none of the 200 parties. It has no outline of its own. */
export interface OtherActor {
  readonly code: PartyCode;
  readonly name: string;
  readonly kind: OtherActorKind;
  /** Former states: what they continue as, the last year in which they were, and the id of the source of it. */
  readonly continuesAs?: readonly PartyCode[];
  readonly until?: number;
  readonly source?: string;
}

export const ORGANISATION_KINDS = [
  "global",
  "regional",
  "economic",
  "security",
  "forum",
  "cultural",
  "agency",
] as const;
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly kind: OrganisationKind;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly founded?: string;
  readonly dissolved?: string;
  readonly predecessor?: string;
  /** Its list was gone through and holds former members too; else a past count is "at least". */
  readonly coversFormerMembers: boolean;
}

export const MEMBERSHIP_ROLES = [
  "member",
  "observer",
  "associate",
  "partner",
  "candidate",
  "applicant",
  "invited",
  "signatory",
  "consultative",
  "suspended",
] as const;
/** `suspended` and `consultative` lie inside a membership and do not end it. */
export type MembershipRole = (typeof MEMBERSHIP_ROLES)[number];

/**
 * One spell of one party in one organisation. Dates are integers `YYYYMMDD` with `00` for a month
 * or day that is not known (20170000 is "in 2017"), day 99 for a date that is approximate
 * (19610099 is "about 1961", 20260599 "about May 2026"), and 0 for a date that is not known at all
 * (`since`) or an open end (`until`). Integers of one column can be compared as they are. An
 * `until` may lie after `asOf`: notice was given. `party` is an index into the parties and, after their
 * end, into the other actors: former states have memberships too.
 */
export type MembershipRow = readonly [
  party: number,
  organisation: number,
  role: number,
  since: number,
  until: number,
];

export const MISSION_CLASSES = ["embassy", "consulate", "office", "honorary"] as const;
export type MissionClass = (typeof MISSION_CLASSES)[number];

export const RELATION_STATES = [
  "established",
  "downgraded",
  "suspended",
  "severed",
  "resumed",
  "stated-none",
] as const;
/** What a source says of the relations of a pair during a spell. */
export type RelationState = (typeof RELATION_STATES)[number];

/** How many missions that stand now one party has in the other, by class. */
export type MissionCounts = Readonly<Partial<Record<MissionClass, number>>>;

/** What the map and the lists need to know of a pair with a dossier before it is opened. */
export interface DossierEntry {
  readonly pair: PairKey;
  readonly depth: DossierDepth;
  /** When relations were first established, where a source says so. */
  readonly since?: FactDate;
  /** State of relations now; absent when no source says. */
  readonly state?: PairState;
  readonly missionsAToB: MissionCounts;
  readonly missionsBToA: MissionCounts;
  /** A source says outright that A (or B) has no mission in the other. */
  readonly isNoMissionAToB?: true;
  readonly isNoMissionBToA?: true;
  readonly facts: number;
}

/** `start`: all that the first picture, the filter and the lists need. */
export interface StartData {
  readonly schemaVersion: number;
  readonly dataVersion: string;
  /** The newest day that the data speaks of: what "now" means in the atlas. */
  readonly asOf: IsoDay;
  /** In code order. */
  readonly parties: readonly Party[];
  /** Codes of ISO 3166-1 alpha-2, two letters a party, in the order of `parties`. */
  readonly twoLetterCodes: string;
  readonly others: readonly OtherActor[];
  readonly organisations: readonly Organisation[];
  /** By organisation, then party. */
  readonly memberships: readonly MembershipRow[];
  readonly dossiers: readonly DossierEntry[];
  readonly disputes: readonly Dispute[];
  /** Territories that a party administers and that are no party: code, name, administering party. */
  readonly dependencies: readonly Dependency[];
  /**
   * One character a pair of parties, 19,900 in all, in the order AFG-AGO, AFG-ALB … AFG-ZWE, AGO-ALB …:
   * what the fills of the map need. `createPairLookUp` of `pairStates.ts` reads it.
   */
  readonly pairs: string;
  /**
   * Kilobytes of the file of each party, in the order of `parties`. The first facts of a pair stand in the
   * files of both its parties: the app opens the smaller one. The rarer ones stand in `more/XXX` of that
   * party alone.
   */
  readonly partyFileSizes: readonly number[];
  /** Years of which there are files of trade, in order: some between the first and the last have none. */
  readonly tradeYears: readonly number[];
  /** What can be shown, in the order of the choice. */
  readonly subjects: readonly SubjectEntry[];
  /** Years in which sources last saw resident missions that stand, the earliest and the latest. */
  readonly missionYears: readonly [first: number, last: number];
}

export interface Dependency {
  /** Code of the outline in the shapes. */
  readonly code: string;
  readonly name: string;
  /** The state that it belongs to or that administers it; absent for Antarctica. */
  readonly of?: PartyCode;
}

export const DISPUTE_KINDS = ["breakaway", "claimed", "occupied", "non-self-governing"] as const;
export type DisputeKind = (typeof DISPUTE_KINDS)[number];

export interface Dispute {
  /** Identifier of the outline in the file of disputes. */
  readonly id: string;
  readonly name: string;
  readonly kind: DisputeKind;
  readonly administeredBy: readonly PartyCode[];
  readonly claimedBy: readonly PartyCode[];
}

/** A name, and the place of its language in the list of languages. */
export type NameInLanguage = readonly [name: string, language: number];

/** `dependency` belongs to a state without being part of it; `part` is an integral part of it. */
export const TERRITORY_KINDS = ["dependency", "part"] as const;
export type TerritoryKind = (typeof TERRITORY_KINDS)[number];

/** A place that is no party and has no outline of its own ("French Guiana"). */
export interface Territory {
  readonly id: string;
  readonly name: string;
  readonly kind: TerritoryKind;
  readonly of: PartyCode;
}

/** `names`: what the search matches besides the English names. */
export interface NamesFile {
  /** Languages of `parties`, as BCP 47 tags. */
  readonly languages: readonly string[];
  readonly parties: readonly PartyNames[];
  readonly organisations: readonly OrganisationNames[];
  readonly territories: readonly Territory[];
  /** Further English names of what is no party, by code or id: "GDR" of `DDR`. */
  readonly others: Readonly<Record<string, readonly string[]>>;
}

export interface PartyNames {
  readonly code: PartyCode;
  /** One name a language, in the order of `languages`. */
  readonly names: readonly string[];
  /** Other names in use, variants and abbreviations ("Ivory Coast", "UK"). */
  readonly aliases: readonly NameInLanguage[];
  /** Names that the state had before ("Swaziland"). */
  readonly former: readonly NameInLanguage[];
  /** The official names: in English and, where known, in the state's own language. */
  readonly official: readonly string[];
  /** English words for who or what is of the state ("Moroccan"). */
  readonly demonyms: readonly string[];
  readonly capital: string;
  /** Large cities other than the capital. */
  readonly cities: readonly string[];
}

export interface OrganisationNames {
  readonly id: string;
  /** One name a language, in the order of `languages`. */
  readonly names: readonly string[];
  /** Short names other than the English one ("OTAN"). */
  readonly shorts: readonly string[];
}

/** What only the country's panel shows. */
export interface PartyFile {
  readonly code: PartyCode;
  readonly longForm: string;
  readonly localForm?: string;
  readonly areaKm2?: number;
  readonly population?: number;
  readonly populationYear?: number;
  readonly formerNames: readonly string[];
  /** Remarks to show beside a membership. */
  readonly membershipNotes: readonly { readonly organisation: string; readonly note: string }[];
  /** Those that the figures of the party rest on, then those that its rows cite. */
  readonly sources: readonly Source[];
}

/** `party/XXX` as it is emitted: with what the tables know of the party's pairs, in columns. */
export interface PackedPartyFile extends PartyFile {
  readonly facts: PackedFacts;
  readonly lifeLines: PackedLifeLines;
}

/**
 * The life lines of those pairs that the party keeps (`smallerParty`), as far as nothing else of the first answer
 * tells them. `partner`: index among the parties; `lanes`: bits of the rows that have something to show;
 * `marks`: how many marks the pair has. The marks of all of them follow one another (`lifeMarks.ts`).
 */
export interface PackedLifeLines extends PackedMarks, PackedRows<"partner" | "lanes" | "marks"> {}

/**
 * Marks of a life line in columns. `look` is all of a mark but its time; `from` its first year, from the second
 * mark of a pair on the years since the one before; `years` those to its last year, -1 where there is none.
 */
export type PackedMarks = PackedRows<"look" | "from" | "years">;

/**
 * `more/XXX` as it is emitted: the rarer kinds of the pairs that the party keeps. Each pair stands in one
 * such file, that of the party with the smaller file (`smallerParty`).
 */
export interface PackedMoreFile {
  readonly code: PartyCode;
  readonly facts: PackedFacts;
  /** Those that its rows cite. */
  readonly sources: readonly Source[];
}

/**
 * What the tables know of the pairs of a party, in columns. Partners and other codes are indexes into
 * the parties of the start file and, after its end, into the other actors. Dates are packed
 * (`packedDate.ts`). Texts are places in `words`, 0 for none. `sources` is a set of bits: 1 is the
 * encyclopedia's page of the party of the file, 2 that of the partner, 4 the first of `sourceIds`,
 * 8 the second and so on.
 */
export interface PackedFacts {
  /** Texts that rows refer to; the first is empty. */
  readonly words: readonly string[];
  readonly sourceIds: readonly string[];
  /** By the ids of the kinds (`src/kinds`). */
  readonly kinds: Readonly<Record<string, PackedKind>>;
}

/**
 * The rows of a kind of fact, as columns of one length; a column of nothing but 0 is left out.
 * `partner`: index of the other end among the actors. `isSecond`: the party of the file is the second
 * end, in kinds that have a direction. `note`: place of a text. `sources`: bits, 0 for the source of
 * the kind alone. The others are the columns of the kind's declaration.
 */
export interface PackedKind {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly number[]>>;
  /** Columns of figures by year, where the kind has any, a list a row. */
  readonly years?: Readonly<Record<string, readonly PackedYears[]>>;
  /** Figures by year that are the same for all pairs, by the name of the column. */
  readonly ofAll?: Readonly<Record<string, PackedYears>>;
  /** The last year of the source, in kinds whose facts stand to its end. */
  readonly lastYear?: number;
}

/**
 * Figures by year: the first year, the years from one figure to the next, then the figures in the unit
 * of the column's last decimal; `null` is no figure. An empty list is an empty cell.
 */
export type PackedYears = readonly (number | null)[];

/** Columns of equal length. */
export type PackedRows<Column extends string> = Readonly<Record<Column, readonly number[]>>;

/** `trade/XXX`: yearly trade of the pairs of a party. */
export interface TradeFile {
  readonly code: PartyCode;
  readonly exports: PackedTradeSeries;
  readonly imports: PackedTradeSeries;
}

export interface PackedTradeSeries extends PackedRows<"partner" | "dataSet" | "firstYear"> {
  /** Thousands of US dollars; `null` is no figure. */
  readonly values: readonly (readonly (number | null)[])[];
  /** Years in doubt, by the place of their series, and why: an index into `TRADE_DOUBTS`. */
  readonly doubts: readonly (readonly [place: number, year: number, why: number])[];
  /** Remarks on whole series, by their place. */
  readonly notes: readonly (readonly [place: number, note: string])[];
}

/**
 * `history`: what the map, the lists and the table need to show a past year; memberships are in the
 * start file. Packed as in the files of parties; parties are indexes into those of the start file.
 */
export interface HistoryFile {
  /** Ids of the sources that rows cite together: `sources` of a row is the place of its set. */
  readonly sourceSets: readonly (readonly string[])[];
  /**
   * What changed in the relations of pairs, by place of the pair (`pairPlace`), then in the order of
   * events: by date, but where dates overlap the source's order stands (on 7 March 2022, then in
   * March 2022). `date` is the first that it can mean, `latest` the last one where the source leaves
   * a span, else 0. A turn without any date (0) holds from the beginning, as far as anybody says.
   * `by`: 1 party A, 2 party B, 0 not said.
   * In the file `place` holds the step from the row before (`packedSteps.ts`).
   */
  readonly turns: PackedRows<"place" | "kind" | "date" | "latest" | "by" | "sources">;
  /** Spells of independent statehood by the list used; a party without one is not on the list. */
  readonly statehood: PackedRows<"party" | "since" | "until">;
  /** `kind`: place in `RECOGNITION_STATES`. Only parties on both sides; `isCertain`: 1 or 0. */
  readonly recognitions: PackedRows<
    "by" | "of" | "kind" | "since" | "until" | "isCertain" | "sources"
  >;
}

export const TURN_KINDS = [...RELATION_STATES, "ended"] as const;
/** The state that relations turned to; `ended`: a spell was over, and nothing is known of what came. */
export type TurnKind = (typeof TURN_KINDS)[number];

/** `trade-year/2016`: trade of all pairs in a year, from the data set that covers all parties. */
export interface TradeYearFile {
  readonly year: number;
  readonly sourceId: string;
  /**
   * Thousands of US dollars by place of the pair, in its order; -1 is no figure. In the file `place`
   * holds the step from the row before (`packedSteps.ts`).
   */
  readonly trade: PackedRows<"place" | "aToB" | "bToA">;
}

/** What a story tells of: relations that turned, recognition, or a pair that is told in full. */
export type StoryKind = "severed" | "suspended" | "resumed" | "established" | "recognised" | "told";

/** A pair whose line lies over the front door. */
export interface Story {
  readonly pair: PairKey;
  readonly kind: StoryKind;
  /** A packed date, 0 for a pair that is told. */
  readonly date: number;
  /** Relations are broken off or suspended now. */
  readonly isBroken?: true;
}

/** A bloc of which many have no relations with a state. */
export interface FrontGap {
  readonly bloc: string;
  readonly party: PartyCode;
  /** Members of which it is stated that there are no relations, or they are broken off; of all. */
  readonly without: number;
  readonly members: number;
}

/** How many have relations with a party whose recognition is limited, and how many had. */
export interface FrontRecognition {
  readonly party: PartyCode;
  readonly now: number;
  readonly year: number;
  readonly before: number;
}

/** `front`: what the front door tells, found by rules from the other tables. */
export interface FrontFile {
  /** In the order in which they were chosen. */
  readonly stories: readonly Story[];
  readonly changed: Story | null;
  readonly gap: FrontGap | null;
  readonly recognition: FrontRecognition | null;
  /** The relations that began on a day, the best known of them, by month and day: `0824`. */
  readonly days: Readonly<Record<string, readonly [pair: PairKey, year: number]>>;
}

/** `coverage`: what the tables hold, for the page on sources. */
export interface CoverageFile {
  readonly tables: readonly TableCoverage[];
  /** How many of the pairs of parties have so many kinds of facts: none, 1 or 2, 3 to 5, more. */
  readonly pairsByKinds: readonly [none: number, few: number, some: number, more: number];
  readonly pairs: number;
  readonly sources: readonly SourceCoverage[];
  readonly missions: readonly MissionCoverage[];
}

/** Which share of the existing missions the table has, in percent, with a low and a high bound. */
export interface MissionCoverage {
  /** A region of the parties, or a word for many. */
  readonly senderRegion: string;
  readonly hostRegion: string;
  readonly class: MissionClass;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  /** Where it was measured on a few senders only: on which. */
  readonly measuredOn?: string;
  /** What was counted against what. */
  readonly basis: string;
}

export interface TableCoverage {
  /** Name of the table: `missions`. */
  readonly table: string;
  readonly rows: number;
  readonly parties: number;
  readonly pairs: number;
  /** Ids of the sources that its rows cite, the most cited first. */
  readonly sources: readonly string[];
  readonly oldestYear?: number;
  readonly newestYear?: number;
  /** Rows that show with a doubt. */
  readonly doubted: number;
}

/** A source, how many rows of the tables cite it, and how many parties these are about. */
export interface SourceCoverage extends Source {
  readonly rows: number;
  readonly parties: number;
}

export interface Mention {
  readonly pair: PairKey;
  readonly factId: string;
  readonly date: FactDate;
  readonly text: string;
  readonly sources: readonly Citation[];
}

export const SOURCE_KINDS = ["primary", "compiled", "encyclopedia", "press"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly address?: string;
  readonly licence: string;
  /** Date of the state that was used, in words ("November 2025"). */
  readonly date: string;
  readonly kind: SourceKind;
  /** Address of a place in it, with `{place}` for what a citation names (`at`). */
  readonly placeAddress?: string;
  /** What it is weak in, in a sentence. */
  readonly weakness?: string;
}

/** A source as cited by a fact; `at` names the place in it ("Trade"). */
export interface Citation {
  readonly id: string;
  readonly at?: string;
}

export const DOSSIER_DEPTHS = ["full", "notes"] as const;
/** `full`: an article stands behind it, drawn by default. `notes`: facts met in another's article. */
export type DossierDepth = (typeof DOSSIER_DEPTHS)[number];

interface Fact {
  /** Permanent within its pair: it can be cited. */
  readonly id: string;
  readonly sources: readonly Citation[];
  /** The pair under which the fact is recorded, when it is not the pair of the file. */
  readonly ofPair?: PairKey;
}

export interface EventFact extends Fact {
  readonly date: FactDate;
  readonly kind: EventKind;
  readonly status: FactStatus;
  /** A few words set in bold before the text. */
  readonly headline?: string;
  readonly text: string;
  readonly actors: readonly PartyCode[];
  readonly third: readonly PartyCode[];
  /** The era of the history that it stands in; derived from the date where not given. */
  readonly era?: string;
}

/** The state of the pair's relations during a spell. */
export interface RelationSpell extends Fact {
  readonly state: RelationState;
  readonly date: FactDate;
  readonly by?: PartyCode;
  readonly text: string;
}

export const RECOGNITION_STATES = ["recognised", "withdrawn", "never", "unclear"] as const;
export type RecognitionState = (typeof RECOGNITION_STATES)[number];

export interface RecognitionSpell extends Fact {
  readonly by: PartyCode;
  readonly of: PartyCode;
  readonly state: RecognitionState;
  readonly date: FactDate;
  readonly text: string;
}

export interface MissionSpell {
  readonly status: MissionStatus;
  readonly date: FactDate;
  readonly text?: string;
}

export interface MissionFact extends Fact {
  readonly sender: PartyCode;
  readonly host: PartyCode;
  readonly class: MissionClass;
  /** What the source calls it: "consulate general", "special delegation of the PLO". */
  readonly kind: string;
  readonly city?: string;
  readonly status: MissionStatus;
  readonly spells: readonly MissionSpell[];
  /** Other states that the mission covers. */
  readonly covers: readonly PartyCode[];
  readonly text?: string;
}

/** A source says outright how a party is, or is not, represented in the other. */
export interface RepresentationFact extends Fact {
  readonly sender: PartyCode;
  readonly host: PartyCode;
  readonly state: "none" | "covered";
  readonly date: FactDate;
  /** `covered`: the state from whose capital the mission covers the host. */
  readonly from?: PartyCode;
  readonly city?: string;
  readonly text: string;
}

export interface VisitFact extends Fact {
  /** The party whose office the visitor held, and the party visited. */
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly persons: readonly { readonly name: string; readonly office: string }[];
  readonly city?: string;
  readonly date: FactDate;
  readonly status: FactStatus;
  readonly text: string;
  readonly third: readonly PartyCode[];
}

export interface TradeFact extends Fact {
  readonly direction: TradeDirection;
  readonly qualifier: AmountQualifier;
  /** Thousand US dollars. */
  readonly thousandUsd: number;
  readonly covers: "goods" | "goods-and-services" | "not-stated";
  readonly date: FactDate;
  readonly text: string;
}

export interface AgreementFact extends Fact {
  readonly title: string;
  readonly subject: string;
  readonly status: "signed" | "in-force" | "expired" | "negotiated" | "announced";
  readonly date: FactDate;
  readonly text: string;
}

export interface VisaFact extends Fact {
  /** Citizens of `from` who travel to `to`. */
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly rule: "visa-free" | "on-arrival" | "electronic" | "required" | "no-admission";
  readonly days?: number;
  readonly date: FactDate;
  readonly text: string;
}

/** An organisation that the article names as shared by the two. */
export interface NamedOrganisationFact extends Fact {
  readonly organisation: string;
}

export interface OpenQuestion {
  readonly id: string;
  readonly text: string;
  /** Facts of the dossier that the question is about. */
  readonly about: readonly string[];
  readonly sources: readonly Citation[];
}

export interface Era {
  readonly id: string;
  readonly title: string;
  /** First day of the era, and of the one after it. */
  readonly from: IsoDay;
  readonly until?: IsoDay;
}

export type SeeAlso =
  | { readonly kind: "pair"; readonly pair: PairKey }
  | { readonly kind: "party"; readonly party: PartyCode; readonly title: string }
  | { readonly kind: "title"; readonly title: string };

/** `dossier/XXX-YYY`: everything the panel of a pair shows, besides what `start` holds. */
export interface DossierFile {
  readonly pair: PairKey;
  readonly depth: DossierDepth;
  readonly summary?: { readonly text: string; readonly sources: readonly Citation[] };
  readonly eras: readonly Era[];
  readonly events: readonly EventFact[];
  readonly relations: readonly RelationSpell[];
  readonly recognitions: readonly RecognitionSpell[];
  readonly missions: readonly MissionFact[];
  readonly representations: readonly RepresentationFact[];
  readonly visits: readonly VisitFact[];
  readonly trade: readonly TradeFact[];
  readonly agreements: readonly AgreementFact[];
  readonly visas: readonly VisaFact[];
  readonly organisations: readonly NamedOrganisationFact[];
  /** Relations of other pairs that the history of this one turns on. */
  readonly bands: readonly { readonly pair: PairKey; readonly spells: readonly RelationSpell[] }[];
  readonly openQuestions: readonly OpenQuestion[];
  readonly seeAlso: readonly SeeAlso[];
  /** Every source cited above, in the order in which the numbers count. */
  readonly sources: readonly Source[];
}
