import type { SubjectClass } from "../lineMode.ts";
import type { PairStanding } from "../pairStanding.ts";
import type { MapColour } from "./mapColour.ts";
import type { Texture } from "./texture.ts";

/** How an outline is filled: a colour of the map, perhaps with a texture, perhaps paler. */
export interface CountryFill {
  readonly colour: MapColour;
  readonly texture?: Texture;
  /** Colour of the line around it; without one only the borders between countries are drawn. */
  readonly edge?: MapColour;
  readonly isFaded?: boolean;
}

/** Opacity of a fill that is faded. */
export const FADED_ALPHA = 0.35;

/** How the map fills a state by what stands between it and the selected one. */
export const FILL_OF_STANDING: Readonly<Record<PairStanding, CountryFill>> = {
  "missions-both": { colour: "standing-both" },
  "missions-sent": { colour: "standing-one", texture: "rows" },
  "missions-hosted": { colour: "standing-one", texture: "columns" },
  "relations-only": { colour: "standing-relations" },
  broken: { colour: "standing-broken", texture: "crosses" },
  "stated-none": { colour: "standing-none", texture: "dots" },
  "nothing-found": { colour: "land" },
  "not-independent": { colour: "land", isFaded: true },
};

/**
 * How the map fills a state by the class of its pair with the selected country, where lines stand for
 * a kind of fact: `sent`, `hosted`: it goes from the selected country, or to it.
 */
export const FILL_OF_SUBJECT = {
  strong: FILL_OF_STANDING["missions-both"],
  plain: FILL_OF_STANDING["relations-only"],
  sent: FILL_OF_STANDING["missions-sent"],
  hosted: FILL_OF_STANDING["missions-hosted"],
  dashed: FILL_OF_STANDING.broken,
  dotted: FILL_OF_STANDING["stated-none"],
  none: FILL_OF_STANDING["nothing-found"],
} as const satisfies Readonly<Record<string, CountryFill>>;

/** Returns the fill of a class, seen from the selected country, which is party A of the pair or B. */
export function fillOfSubject(subjectClass: SubjectClass | undefined, isPartyA: boolean) {
  switch (subjectClass) {
    case undefined:
      return FILL_OF_SUBJECT.none;
    case "subject-strong":
      return FILL_OF_SUBJECT.strong;
    case "subject-plain":
      return FILL_OF_SUBJECT.plain;
    case "subject-dashed":
      return FILL_OF_SUBJECT.dashed;
    case "subject-dotted":
      return FILL_OF_SUBJECT.dotted;
    default:
      return FILL_OF_SUBJECT[(subjectClass === "subject-a-to-b") === isPartyA ? "sent" : "hosted"];
  }
}

const MEMBER = { colour: "member", edge: "member-edge" } as const;

/**
 * How the map fills a state by its place in the filter. Of two blocs the second has rows besides the
 * colour, and parties of both have crosses. Where two years are compared, who joined has columns, and
 * who left has crosses on land.
 */
export const FILL_OF_MEMBER = {
  inside: MEMBER,
  other: { ...MEMBER, texture: "rows" },
  both: { ...MEMBER, texture: "crosses" },
  joined: { ...MEMBER, texture: "columns" },
  left: { colour: "land", edge: "member-edge", texture: "crosses" },
  outside: { colour: "land" },
  unknown: { colour: "land", texture: "dots" },
  notIndependent: FILL_OF_STANDING["not-independent"],
} as const satisfies Readonly<Record<string, CountryFill>>;

/** The line round a state inside the filter, where the fill says what stands between two. */
export const MEMBER_EDGE = MEMBER.edge;

/** How dependent territories are filled. */
export const DEPENDENCY_FILL: CountryFill = { colour: "dependency" };
