import type { Mention, Source } from "./dataset.ts";
import type { PartyCode } from "./partyCode.ts";

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
  /** Facts of dossiers of other pairs in which it is a third party, by date. */
  readonly mentions: readonly Mention[];
  /** Those that its facts rest on. */
  readonly sources: readonly Source[];
}
