import { type Answer, allOf, anyOf, notOf } from "./answer.ts";
import type { MembershipRole } from "./dataset.ts";
import type { PartyCode } from "./partyCode.ts";

export const MATCH_MODES = ["all", "any"] as const;
/** Whether a party has to belong to all of the chosen blocs or to any one of them. */
export type MatchMode = (typeof MATCH_MODES)[number];

export const EXTRA_ROLES = [
  "observer",
  "associate",
  "partner",
  "candidate",
  "applicant",
  "invited",
  "signatory",
] as const satisfies readonly MembershipRole[];
/** A role that counts only on demand; members always count, suspended ones too. */
export type ExtraRole = (typeof EXTRA_ROLES)[number];

export const LINE_ENDS = ["both", "one"] as const;
/** Whether a line needs both its ends inside the filter, or at least one. */
export type LineEnds = (typeof LINE_ENDS)[number];

/** Two sides, each the parties of any of its blocs; lines run from one side to the other. */
export interface Between {
  readonly one: readonly string[];
  readonly other: readonly string[];
}

/** Choice of parties by the blocs, organisations or regions, that they belong to, by id. */
export interface OrganisationFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly match: MatchMode;
  readonly roles: readonly ExtraRole[];
  readonly ends: LineEnds;
  readonly between?: Between;
}

export const EMPTY_FILTER: OrganisationFilter = {
  include: [],
  exclude: [],
  match: "all",
  roles: [],
  ends: "both",
};

/** Returns whether nothing is chosen, so that every party passes. */
export function isEmptyFilter(filter: OrganisationFilter): boolean {
  return filter.include.length === 0 && filter.exclude.length === 0 && !filter.between;
}

/** Who belongs to a bloc, and of whom it is not known; all others do not. */
export interface BlocMembers {
  readonly yes: ReadonlySet<PartyCode>;
  readonly unknown: ReadonlySet<PartyCode>;
}

/** The parties that a filter lets pass. */
export interface Passing {
  readonly inside: ReadonlySet<PartyCode>;
  /** Nobody knows whether they pass. */
  readonly unknown: ReadonlySet<PartyCode>;
  /** Of those inside, the ones of either side; a party may be on both. */
  readonly sides?: readonly [one: ReadonlySet<PartyCode>, other: ReadonlySet<PartyCode>];
}

/**
 * Returns the parties that pass: those in all (or any) of the included blocs, in none of the
 * excluded ones, and on a side of `between`. With nothing included, every party not excluded passes.
 * @param membersOf the members of a bloc on the day in question.
 */
export function passFilter(
  parties: readonly PartyCode[],
  filter: OrganisationFilter,
  membersOf: (bloc: string) => BlocMembers,
): Passing {
  const included = filter.include.map(membersOf);
  const excluded = filter.exclude.map(membersOf);
  const sides = filter.between && [
    filter.between.one.map(membersOf),
    filter.between.other.map(membersOf),
  ];
  const passing = { inside: new Set<PartyCode>(), unknown: new Set<PartyCode>() };
  const [one, other] = [new Set<PartyCode>(), new Set<PartyCode>()];
  for (const party of parties) {
    const isIn = (members: BlocMembers) => belongs(members, party);
    const common = allOf([
      matches(filter.match, included.map(isIn)),
      ...excluded.map((members) => notOf(isIn(members))),
    ]);
    const [onOne, onOther] = (sides ?? []).map((blocs) => allOf([common, anyOf(blocs.map(isIn))]));
    if (onOne === "yes") one.add(party);
    if (onOther === "yes") other.add(party);
    const answer = onOne && onOther ? anyOf([onOne, onOther]) : common;
    if (answer === "yes") passing.inside.add(party);
    if (answer === "unknown") passing.unknown.add(party);
  }
  return sides ? { ...passing, sides: [one, other] } : passing;
}

/** Returns whether nobody passes; of two sides one without a party is enough: there is no between. */
export function isNobody({ inside, sides }: Passing): boolean {
  return inside.size === 0 || sides?.some((side) => side.size === 0) === true;
}

function belongs({ yes, unknown }: BlocMembers, party: PartyCode): Answer {
  if (yes.has(party)) return "yes";
  return unknown.has(party) ? "unknown" : "no";
}

function matches(match: MatchMode, answers: readonly Answer[]): Answer {
  if (answers.length === 0) return "yes";
  return match === "all" ? allOf(answers) : anyOf(answers);
}

/**
 * Returns whether a selected country has a line to another party: inside the filter as any pair has;
 * from outside, or from neither of two sides, to all that pass.
 */
export function admitsPartner(
  passing: Passing,
  ends: LineEnds,
  { country, other }: { readonly country: PartyCode; readonly other: PartyCode },
): boolean {
  return passing.inside.has(country)
    ? admitsPair(passing, ends, [country, other])
    : passing.inside.has(other);
}

/** Returns whether a pair lies inside: between the two sides, or with both (or one) of its ends. */
export function admitsPair(
  { inside, sides }: Passing,
  ends: LineEnds,
  pair: readonly [PartyCode, PartyCode],
): boolean {
  const [partyA, partyB] = pair;
  if (sides) {
    const [one, other] = sides;
    return (one.has(partyA) && other.has(partyB)) || (one.has(partyB) && other.has(partyA));
  }
  return ends === "both"
    ? inside.has(partyA) && inside.has(partyB)
    : inside.has(partyA) || inside.has(partyB);
}

/**
 * Returns whether a pair may have a line.
 * @param outsider a selected country that does not pass the filter: it has lines all the same
 */
export function createAdmission(
  passing: Passing,
  ends: LineEnds,
  outsider: PartyCode | undefined,
): (pair: readonly [PartyCode, PartyCode]) => boolean {
  return ([partyA, partyB]) => {
    if (outsider === undefined || (partyA !== outsider && partyB !== outsider)) {
      return admitsPair(passing, ends, [partyA, partyB]);
    }
    const other = partyA === outsider ? partyB : partyA;
    return admitsPartner(passing, ends, { country: outsider, other });
  };
}
