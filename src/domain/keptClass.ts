import { classOfCount } from "./countClasses.ts";
import { kindOf, type MapSubject, NO_LINE, wayOfClass } from "./mapSubject.ts";
import { PAIR_STANDINGS } from "./pairStanding.ts";
import { makePairKey, type PartyCode } from "./partyCode.ts";
import type { PartyCounts } from "./partyCounts.ts";
import type { WorldInYear } from "./worldInYear.ts";

/**
 * What a class of the legend keeps of the view: these parties, or, where it is a class of lines and no country
 * is selected, pairs of these kinds.
 */
export interface Kept {
  readonly parties?: ReadonlySet<PartyCode>;
  readonly kinds?: ReadonlySet<number>;
}

/** Classes of fills beside a selected country that are no class of lines: one way from it, to it, neither. */
export const FILL_CLASSES = { sent: "sent", hosted: "hosted", none: "none" } as const;

const COUNTED = /^counted-(\d+)$/;

/** Returns the name of a class of what is counted: that of its least count. */
export function nameOfCounted(least: number): string {
  return `counted-${least}`;
}

/** What the classes of a view are found from. */
interface KeptGround {
  readonly subject: MapSubject;
  readonly world: WorldInYear;
  /** The kind of each pair, whatever the filter; absent while they have not come. */
  readonly kinds: Uint8Array | undefined;
  /** What the fills count, where they count. */
  readonly counted: PartyCounts | undefined;
  /** The selected country, if one is. */
  readonly country: PartyCode | undefined;
}

/** Returns what a class keeps of a view; `undefined` where the view has no such class. */
export function findKept(name: string, ground: KeptGround): Kept | undefined {
  const { country, counted, subject } = ground;
  if (country !== undefined) return keepPartners(name, { ...ground, country });
  const [, least] = COUNTED.exec(name) ?? [];
  if (least === undefined) {
    const kinds = kindsOfClass(subject, name);
    return kinds && { kinds };
  }
  if (!counted) return undefined;
  const { counts, limits } = counted;
  const wanted = classOfCount(limits, Number(least));
  const inClass = [...counts].filter(([, count]) => classOfCount(limits, count) === wanted);
  return { parties: new Set(inClass.map(([party]) => party)) };
}

/** Returns whether a name can be that of a class of what is counted. */
export function isCountedName(name: string): boolean {
  return COUNTED.test(name);
}

function keepPartners(
  name: string,
  ground: KeptGround & { readonly country: PartyCode },
): Kept | undefined {
  const { country, world } = ground;
  const isOf = createTest(name, ground);
  if (!isOf) return undefined;
  const others = world.atlas.partyCodes.filter((code) => code !== country);
  return { parties: new Set(others.filter(isOf)) };
}

/** Returns whether a party is of a class, seen from the selected country. */
function createTest(
  name: string,
  { subject, world, kinds, country }: KeptGround & { readonly country: PartyCode },
): ((other: PartyCode) => boolean) | undefined {
  const kindWith = (other: PartyCode) =>
    kinds?.[world.atlas.placeOf(makePairKey(country, other)) ?? -1] ?? NO_LINE;
  const ofClass = kindsOfClass(subject, name);
  if (ofClass) return (other) => ofClass.has(kindWith(other));
  const hasFillsOfKinds = subject.facts !== undefined || subject.isOfTrade === true;
  if (name === FILL_CLASSES.none && hasFillsOfKinds) return (other) => kindWith(other) === NO_LINE;
  if (name === FILL_CLASSES.sent || name === FILL_CLASSES.hosted) {
    const classes = Object.keys(subject.classes);
    return (other) => {
      const one = classes[kindWith(other) - 1];
      const way = one === undefined ? undefined : wayOfClass(subject, one);
      const fromCountry = country < other ? "aToB" : "bToA";
      return way !== undefined && (way === fromCountry) === (name === FILL_CLASSES.sent);
    };
  }
  const standing = PAIR_STANDINGS.find((one) => one === name);
  return standing && !hasFillsOfKinds
    ? (other) => world.standing(country, other) === standing
    : undefined;
}

/** The kinds of a class of lines; those of both ways, where it goes one way: they are one row of a legend. */
function kindsOfClass(subject: MapSubject, name: string): ReadonlySet<number> | undefined {
  if (!(name in subject.classes)) return undefined;
  const names =
    wayOfClass(subject, name) === undefined
      ? [name]
      : Object.keys(subject.classes).filter((one) => wayOfClass(subject, one) !== undefined);
  return new Set(names.map((one) => kindOf(subject, one)));
}

/** Returns the kinds with 0 for every pair that is not kept. @param country the selected country, if one is */
export function keepClass(
  kinds: Uint8Array,
  kept: Kept,
  { world: { atlas }, country }: Pick<KeptGround, "world" | "country">,
): Uint8Array {
  const { kinds: wanted, parties } = kept;
  if (wanted) return kinds.map((kind) => (wanted.has(kind) ? kind : NO_LINE));
  // What fills count of the world takes no line away.
  if (!parties || country === undefined) return kinds;
  const left = new Uint8Array(kinds.length);
  for (const other of parties) {
    const place = atlas.placeOf(makePairKey(country, other));
    if (place !== undefined) left[place] = kinds[place] ?? NO_LINE;
  }
  return left;
}
