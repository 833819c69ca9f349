import type { LineClass, SubjectClass } from "../lineMode.ts";
import type { PairStanding } from "../pairStanding.ts";
import type { PartyCode } from "../partyCode.ts";
import type { CountryFill } from "./countryFill.ts";
import type { StrokeLook } from "./lineLook.ts";
import type { MapColour } from "./mapColour.ts";

/** Classes of lines as the legend counts them: missions one way are one class, whoever sends. */
export type CountedClass =
  | Exclude<LineClass, "missions-a-to-b" | "missions-b-to-a" | SubjectClass>
  | "missions-one-way";

/** What a row of the legend explains. */
export type LegendSign =
  | { readonly kind: "selected-pair" | "documented" | "single-facts" | "broken-dossier" }
  | { readonly kind: "line-class"; readonly lineClass: CountedClass; readonly count: number }
  /** Classes of a kind of fact that have the same words are one row. */
  | {
      readonly kind: "subject-class";
      readonly subjectClass: SubjectClass;
      readonly words: string;
      readonly count: number;
    }
  /** The same of a state whose fill says what stands between it and the selected country. */
  | { readonly kind: "subject-fill"; readonly subjectClass: SubjectClass; readonly words: string }
  /** It goes one way only: from the selected country, or to it. */
  | { readonly kind: "subject-way"; readonly way: "sent" | "hosted"; readonly country: PartyCode }
  | { readonly kind: "subject-none" }
  | {
      readonly kind: "standing";
      readonly standing: PairStanding;
      /** The selected country. */
      readonly country: PartyCode;
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
  | { readonly kind: "dispute" | "dependency" | "small-state" };

/** What is to be known to read the legend rightly. */
export type LegendRemark =
  | { readonly kind: "past-standing" | "until-broken" | "not-found" }
  | { readonly kind: "missions-undated"; readonly years: readonly [first: number, last: number] }
  | { readonly kind: "trade-year"; readonly year: number }
  | { readonly kind: "no-trade"; readonly first: number }
  /** As of when the table of a kind of fact is. */
  | { readonly kind: "subject-as-of"; readonly asOf: string }
  | { readonly kind: "undated"; readonly count: number };

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
  | { readonly kind: "dot" };

/** A look of the map and what it means, or a remark. */
export type LegendRow =
  | { readonly sign: LegendSign; readonly sample: Sample }
  | { readonly remark: LegendRemark };

/** Returns a name that no other row of a legend has, whatever it counts. */
export function nameOfRow(row: LegendRow): string {
  if ("remark" in row) return row.remark.kind;
  const { sign } = row;
  switch (sign.kind) {
    case "line-class":
      return sign.lineClass;
    case "subject-class":
      return sign.subjectClass;
    case "subject-way":
      return `fill-${sign.way}`;
    case "subject-fill":
      return `fill-${sign.subjectClass}`;
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
