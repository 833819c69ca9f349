import { kindOf, type MapSubject } from "./mapSubject.ts";
import type { OrganisationFilter, Passing } from "./organisationFilter.ts";
import { countPairs } from "./pairStates.ts";
import type { PairKey, PartyCode } from "./partyCode.ts";
import type { LineClass } from "./subjectId.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** Whom a view is about: all that pass the filter, a country and its partners, or a pair. */
export type Subject =
  | { readonly kind: "none" }
  | { readonly kind: "country"; readonly country: PartyCode }
  | { readonly kind: "pair"; readonly pair: PairKey };

/** What a view shows, in figures: the sentence, the caption of a picture and a citation say it. */
export interface Shown {
  readonly world: WorldInYear;
  readonly subject: Subject;
  readonly filter: OrganisationFilter;
  /** Absent where nothing is filtered. */
  readonly passing: Passing | undefined;
  /** Former states that pass: they have no outline, and are counted apart. */
  readonly formers: readonly PartyCode[];
  /** What the lines stand for. */
  readonly lines: MapSubject;
  /** Whether what the figures need has come. */
  readonly isComplete: boolean;
  /** Whether it could not be had: then it is not on its way either. */
  readonly isMissing: boolean;
  /** Pairs with a line, by class. */
  readonly counts: ReadonlyMap<LineClass, number>;
  /** Pairs that could have one; in a past year relations, or a gap, only those of two states. */
  readonly pairs: number;
  /** Whether pairs with a party that was not an independent state are left out of `pairs`. */
  readonly isOfStates: boolean;
  /** Partners of the country that pass, and with how many of them relations are known. */
  readonly partners: number;
  readonly relations: number;
  /** Missions from the country, or the first of two blocs, and to it. */
  readonly missions: DirectedCounts | undefined;
  /** The year of the figures of trade; `undefined` before the first. */
  readonly tradeYear: number | undefined;
  /** An earlier year that this one is compared with. */
  readonly since: number | undefined;
}

/** Numbers of directed pairs, and of those that there could be. */
export interface DirectedCounts {
  readonly sent: number;
  readonly hosted: number;
  readonly possible: number;
}

/**
 * Returns how often a party of one set has a mission with a party of the other, and the other way
 * round; `undefined` where the subject does not count ways.
 * @param kinds kinds of all pairs in code order.
 */
export function countDirectedMissions(
  lines: MapSubject,
  kinds: Uint8Array,
  codes: readonly PartyCode[],
  [from, to]: readonly [ReadonlySet<PartyCode>, ReadonlySet<PartyCode>],
): DirectedCounts | undefined {
  if (!lines.ways) return undefined;
  const [both, oneWay, otherWay] = lines.ways.map((name) => kindOf(lines, name));
  const isAToB = (kind: number) => kind === both || kind === oneWay;
  const isBToA = (kind: number) => kind === both || kind === otherWay;
  let [sent, hosted, possible, place] = [0, 0, 0, 0];
  for (const [indexA, codeA] of codes.entries()) {
    for (const codeB of codes.slice(indexA + 1)) {
      const kind = kinds[place] ?? 0;
      place++;
      const [aToB, bToA] = [isAToB(kind) ? 1 : 0, isBToA(kind) ? 1 : 0];
      if (from.has(codeA) && to.has(codeB)) {
        possible++;
        sent += aToB;
        hosted += bToA;
      }
      if (from.has(codeB) && to.has(codeA)) {
        possible++;
        sent += bToA;
        hosted += aToB;
      }
    }
  }
  return { sent, hosted, possible };
}

/** Returns how many pairs a filter lets have a line. */
export function countAdmitted(
  { inside, sides }: Passing,
  parties: number,
  ends: OrganisationFilter["ends"],
): number {
  if (sides) {
    const [one, other] = sides;
    const shared = [...one].filter((party) => other.has(party)).length;
    return one.size * other.size - shared - countPairs(shared);
  }
  return ends === "both"
    ? countPairs(inside.size)
    : countPairs(parties) - countPairs(parties - inside.size);
}
