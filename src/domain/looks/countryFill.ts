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
