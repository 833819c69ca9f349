import type { Atlas, Membership } from "./atlas.ts";
import { coversDay } from "./membership.ts";
import type { Rank } from "./pairHead.ts";
import { type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";

/** A present tie of the two parties to one organisation; absent where a party has none. */
export interface OrganisationTie {
  readonly organisation: Membership["organisation"];
  readonly partyA?: Membership;
  readonly partyB?: Membership;
}

/** The organisations of a pair on the day of the data, agencies apart. */
export interface OrganisationTies {
  readonly shared: readonly OrganisationTie[];
  readonly sharedAgencies: readonly OrganisationTie[];
  /** Both take part, at least one of them not as a member. */
  readonly withOtherRoles: readonly OrganisationTie[];
  readonly onlyA: readonly OrganisationTie[];
  readonly onlyB: readonly OrganisationTie[];
}

/** Returns which organisations both parties belong to now, and which only one of them: the first is A. */
export function organisationTies(
  atlas: Atlas,
  [codeA, codeB]: readonly [PartyCode, PartyCode],
): OrganisationTies {
  const tiesA = currentTies(atlas, atlas.membershipsOf(codeA));
  const tiesB = currentTies(atlas, atlas.membershipsOf(codeB));
  const ties = atlas.organisations
    .map((organisation): OrganisationTie => {
      const partyA = tiesA.get(organisation.id);
      const partyB = tiesB.get(organisation.id);
      return { organisation, ...(partyA && { partyA }), ...(partyB && { partyB }) };
    })
    .filter((tie) => tie.partyA || tie.partyB)
    .sort((one, other) => one.organisation.name.localeCompare(other.organisation.name));
  const both = ties.filter((tie) => tie.partyA && tie.partyB);
  const isFull = (tie: OrganisationTie) =>
    tie.partyA?.role === "member" && tie.partyB?.role === "member";
  const isAgency = (tie: OrganisationTie) => tie.organisation.kind === "agency";
  return {
    shared: both.filter((tie) => isFull(tie) && !isAgency(tie)),
    sharedAgencies: both.filter((tie) => isFull(tie) && isAgency(tie)),
    withOtherRoles: both.filter((tie) => !isFull(tie)),
    onlyA: ties.filter((tie) => !tie.partyB),
    onlyB: ties.filter((tie) => !tie.partyA),
  };
}

/** Returns whether at least one of the two takes part in an organisation. */
export function hasTies(ties: OrganisationTies): boolean {
  return Object.values(ties).some((list) => list.length > 0);
}

/** The spell that counts now: a membership before any lesser role held beside it. */
function currentTies(atlas: Atlas, memberships: readonly Membership[]): Map<string, Membership> {
  const ties = new Map<string, Membership>();
  for (const membership of memberships) {
    if (membership.role === "suspended" || membership.role === "consultative") continue;
    if (coversDay(membership.row, atlas.asOf) !== "yes") continue;
    const held = ties.get(membership.organisation.id);
    if (held?.role !== "member") ties.set(membership.organisation.id, membership);
  }
  return ties;
}

const memberOf = new WeakMap<Atlas, ReadonlyMap<PartyCode, ReadonlySet<string>>>();

/** Of which organisations each party is a member now, agencies apart: asked for again and again. */
function listMembers(atlas: Atlas): ReadonlyMap<PartyCode, ReadonlySet<string>> {
  const known = memberOf.get(atlas);
  if (known) return known;
  const found = new Map(
    atlas.partyCodes.map((party) => {
      const ties = [...currentTies(atlas, atlas.membershipsOf(party)).values()];
      const full = ties.filter(({ role, organisation }) => {
        return role === "member" && organisation.kind !== "agency";
      });
      return [party, new Set(full.map(({ organisation }) => organisation.id))] as const;
    }),
  );
  memberOf.set(atlas, found);
  return found;
}

/**
 * Returns the place of the other among the partners with which each of a pair shares organisations now, agencies
 * apart: the most first, equal ones share the better place; none where they share none.
 */
export function rankShared(atlas: Atlas, pair: PairKey): ReadonlyMap<PartyCode, Rank> {
  const members = listMembers(atlas);
  const parties = splitPairKey(pair);
  const countOf = (one: PartyCode, other: PartyCode) => {
    const own = members.get(one) ?? new Set();
    return [...(members.get(other) ?? [])].filter((id) => own.has(id)).length;
  };
  const shared = countOf(...parties);
  if (shared === 0) return new Map();
  return new Map(
    parties.map((party) => {
      const counts = atlas.partyCodes
        .filter((partner) => partner !== party)
        .map((partner) => countOf(party, partner))
        .filter((count) => count > 0);
      return [
        party,
        { place: counts.filter((count) => count > shared).length + 1, of: counts.length },
      ];
    }),
  );
}
