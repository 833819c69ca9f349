import type { PartyCode } from "./partyCode.ts";

export const MATCH_MODES = ["all", "any"] as const;
/** Whether a party has to belong to all of the chosen organisations or to any one of them. */
export type MatchMode = (typeof MATCH_MODES)[number];

/** Choice of parties by the organisations that they are members of, by id. */
export interface OrganisationFilter {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly match: MatchMode;
}

export const EMPTY_FILTER: OrganisationFilter = { include: [], exclude: [], match: "all" };

/** Returns whether nothing is chosen, so that every party passes. */
export function isEmptyFilter(filter: OrganisationFilter): boolean {
  return filter.include.length === 0 && filter.exclude.length === 0;
}

/**
 * Returns the parties that pass: members of all (or any) of the included organisations and of none
 * of the excluded ones. With nothing included, every party not excluded passes.
 * @param membersOf the members of an organisation on the day in question.
 */
export function filterParties(
  parties: readonly PartyCode[],
  filter: OrganisationFilter,
  membersOf: (organisation: string) => ReadonlySet<PartyCode>,
): Set<PartyCode> {
  const included = filter.include.map(membersOf);
  const excluded = filter.exclude.map(membersOf);
  const isIn = (party: PartyCode) => {
    if (included.length === 0) return true;
    return filter.match === "all"
      ? included.every((members) => members.has(party))
      : included.some((members) => members.has(party));
  };
  return new Set(
    parties.filter((party) => isIn(party) && !excluded.some((members) => members.has(party))),
  );
}
