import type { Mention, Source } from "./dataset.ts";
import type { FactDate } from "./factDate.ts";
import type { PartyCode } from "./partyCode.ts";
import type { SanctionGoal, SanctionMeasure } from "./sanctionMeasures.ts";

/** From which year until which; `null`: it goes on. */
export type YearSpan = readonly [from: number, until: number | null];

/** How far a conflict went: what two states fight in, what one did to the other, what it only threatened. */
export const CONFLICT_LEVELS = ["war", "fighting", "force", "threat"] as const;
export type ConflictLevel = (typeof CONFLICT_LEVELS)[number];

/** A war of the country: the states against which it fought. */
export interface CountryWar {
  readonly war: string;
  readonly years: YearSpan;
  readonly against: readonly PartyCode[];
}

/** Relations that were suspended or broken off, until they were taken up again. */
export interface CountryBreak {
  readonly partner: PartyCode;
  readonly years: YearSpan;
}

/** The newest conflict with a partner, as far as its list goes; a war with its name. */
export interface NewestConflict {
  readonly partner: PartyCode;
  readonly level: ConflictLevel;
  readonly years: YearSpan;
  readonly war?: string;
}

/** How many were born in the one and live in the other; `null`: no figure, which is not 0. */
export interface MigrantsBetween {
  readonly partner: PartyCode;
  /** Born in the country of the file. */
  readonly from: number | null;
  /** Living there. */
  readonly to: number | null;
}

/** What an organisation imposed on the country, or on a former state in whose place it stands. */
export interface CountrySanction {
  readonly organisation: string;
  /** Whom it was imposed on, where that is a former state. */
  readonly target?: PartyCode;
  /** Empty where the source names none. */
  readonly measures: readonly SanctionMeasure[];
  readonly goals: readonly SanctionGoal[];
  readonly date: FactDate;
  /** Of what has no end: it stood when the source ends, in `standsIn`, or the source does not know. */
  readonly open?: "ongoing" | "unresolved";
  readonly standsIn?: number;
  /** When they were no longer applied, though not lifted. */
  readonly inFactUntil?: FactDate;
  /** Ids. */
  readonly sources: readonly string[];
}

/** `country/XXX`: what only the page of a country shows of the facts of all its pairs. */
export interface CountryFile {
  readonly code: PartyCode;
  /** When it was an independent state, by the list used; none where it is not on it. */
  readonly statehood: readonly YearSpan[];
  /** The year in which that list begins: nothing is said of before. */
  readonly listBegins: number;
  /** With whom relations began, and in which year: those that a source dates. */
  readonly begun: readonly (readonly [partner: PartyCode, year: number])[];
  readonly breaks: readonly CountryBreak[];
  readonly wars: readonly CountryWar[];
  readonly conflicts: readonly NewestConflict[];
  readonly migrants: {
    /** The last year that the source counts; 0 where it has no figure of the country. */
    readonly year: number;
    readonly partners: readonly MigrantsBetween[];
  };
  /** The newest first. */
  readonly sanctions: readonly CountrySanction[];
  /** Facts of dossiers of other pairs in which it is a third party, by date. */
  readonly mentions: readonly Mention[];
  /** Those that its facts rest on. */
  readonly sources: readonly Source[];
}
