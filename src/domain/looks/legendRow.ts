import type { PairStanding } from "../pairStanding.ts";
import type { PartyCode } from "../partyCode.ts";
import type { LineClass, SubjectId } from "../subjectId.ts";
import type { CountryFill } from "./countryFill.ts";
import type { StrokeLook } from "./lineLook.ts";
import type { MapColour } from "./mapColour.ts";

/** What a row of the legend explains. */
export type LegendSign =
  | { readonly kind: "selected-pair" | "documented" | "single-facts" }
  /** Lines of pairs that the front door tells of. */
  | { readonly kind: "story"; readonly isBroken: boolean }
  /** A class of the fills that count: parties that have so many; without an end: and more. */
  | {
      readonly kind: "counted";
      /** The subject in which it is counted. */
      readonly subject: SubjectId;
      readonly from: number;
      readonly until: number | undefined;
      /** How many parties are in the class. */
      readonly count: number;
    }
  | { readonly kind: "counted-none"; readonly subject: SubjectId; readonly count: number }
  /** A class of lines; two that go one way and the other are one row. */
  | {
      readonly kind: "line-class";
      readonly lineClass: LineClass;
      readonly isOneWay: boolean;
      /** Those of a class of facts. */
      readonly words?: string;
      readonly count: number;
    }
  /** The same of a state whose fill says what stands between it and the selected country. */
  | {
      readonly kind: "subject-fill";
      readonly lineClass: LineClass;
      readonly words: string;
      readonly count: number;
    }
  /** It goes one way only: from the selected country, or to it. */
  | {
      readonly kind: "subject-way";
      readonly way: "sent" | "hosted";
      /** Those of the class. */
      readonly words: string;
      readonly country: PartyCode;
      readonly count: number;
    }
  | { readonly kind: "subject-none"; readonly count: number }
  | {
      readonly kind: "standing";
      readonly standing: PairStanding;
      /** The selected country. */
      readonly country: PartyCode;
      readonly count: number;
    }
  /** Parties of these blocs, by id: all of the filter, or those of one side. */
  | {
      readonly kind: "blocs";
      readonly ids: readonly string[];
      readonly side?: "one" | "other";
    }
  | { readonly kind: "inside-filter" | "both-sides" | "member-unknown" | "not-independent" }
  | { readonly kind: "joined" | "left"; readonly since: number }
  | { readonly kind: "mission"; readonly isExactPlace: boolean }
  | { readonly kind: "dispute" | "dependency" | "small-state" | "capital" };

/** What is to be known to read the legend rightly. */
export type LegendRemark =
  | { readonly kind: "past-standing" | "until-broken" | "not-found" }
  | {
      readonly kind: "missions-undated" | "hosted-as-of";
      readonly years: readonly [first: number, last: number];
    }
  | { readonly kind: "trade-year"; readonly year: number }
  | { readonly kind: "no-trade"; readonly first: number }
  /** As of when the table of a kind of fact is. */
  | { readonly kind: "subject-as-of"; readonly asOf: string }
  /** How many have missions and a fill that says something else of their relations. */
  | { readonly kind: "undated" | "missions-under-fills"; readonly count: number };

/** A look as it is shown in the legend. */
export type Sample =
  | { readonly kind: "fill"; readonly fill: CountryFill }
  | {
      readonly kind: "line";
      readonly line: StrokeLook;
      /** It is drawn as lines that stand out are: dashes have round ends. */
      readonly isStrong: boolean;
    }
  /** A square for each colour. */
  | {
      readonly kind: "mission";
      readonly colours: readonly MapColour[];
      readonly isExactPlace: boolean;
    }
  | { readonly kind: "dispute" }
  /** The dot of a small state, or the smaller one of a capital. */
  | { readonly kind: "dot"; readonly isCapital?: true };

/** A look of the map and what it means, or a remark. */
export type LegendRow =
  | {
      readonly sign: LegendSign;
      readonly sample: Sample;
      /** The line that goes with a fill of the same class. */
      readonly beside?: Sample;
    }
  | { readonly remark: LegendRemark };

/** Returns a name that no other row of a legend has, whatever it counts. */
export function nameOfRow(row: LegendRow): string {
  if ("remark" in row) return row.remark.kind;
  const { sign } = row;
  switch (sign.kind) {
    case "line-class":
      return sign.lineClass;
    case "story":
      return sign.isBroken ? "story-broken" : "story";
    case "counted":
      return `counted-${sign.from}`;
    case "subject-way":
      return `fill-${sign.way}`;
    case "subject-fill":
      return `fill-${sign.lineClass}`;
    case "standing":
      return sign.standing;
    case "blocs":
      return `blocs-${sign.side ?? "all"}`;
    case "mission":
      return sign.isExactPlace ? "mission-place" : "mission-city";
    default:
      return sign.kind;
  }
}
