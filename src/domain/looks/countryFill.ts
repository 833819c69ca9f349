import { classOfCount } from "../countClasses.ts";
import type { PairStanding } from "../pairStanding.ts";
import type { ClassLook } from "./lineLook.ts";
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
export function fillOfSubject(look: ClassLook | undefined, isPartyA: boolean) {
  if (look === "a-to-b" || look === "b-to-a") {
    return FILL_OF_SUBJECT[(look === "a-to-b") === isPartyA ? "sent" : "hosted"];
  }
  return FILL_OF_SUBJECT[look ?? "none"];
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

/** How the map fills a state by the class of what is counted of it (`countClasses.ts`), none first. */
const FILL_OF_COUNT: readonly CountryFill[] = [
  { colour: "land", texture: "dots" },
  { colour: "count-1" },
  { colour: "count-2" },
  { colour: "count-3" },
  { colour: "count-4" },
  { colour: "count-5" },
];

/** Returns how the map fills a state by what is counted of it: with dots where it has none. */
export function fillOfCount(limits: readonly number[], count: number): CountryFill {
  return FILL_OF_COUNT[classOfCount(limits, count)] ?? FILL_OF_SUBJECT.none;
}

/**
 * Returns how the map fills a state by its trade with the selected one, whose classes rise from 1: darker,
 * the more. Without figures it is filled as where none was found.
 */
export function fillOfTrade(kind: number): CountryFill {
  return (kind > 0 ? FILL_OF_COUNT[kind + 1] : undefined) ?? FILL_OF_SUBJECT.none;
}

/** How dependent territories are filled. */
export const DEPENDENCY_FILL: CountryFill = { colour: "dependency" };
