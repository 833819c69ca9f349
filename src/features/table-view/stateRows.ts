import type { Atlas } from "../../domain/atlas.ts";
import type { MembershipRow } from "../../domain/dataset.ts";
import { coversDay, roleOf } from "../../domain/membership.ts";
import {
  admitsPartner,
  type ExtraRole,
  type OrganisationFilter,
  type Passing,
} from "../../domain/organisationFilter.ts";
import { listMissionBits, MISSION_BITS } from "../../domain/pairKinds.ts";
import type { PairStanding } from "../../domain/pairStanding.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";

/** One state in the year shown. */
export interface StateRow {
  readonly party: PartyCode;
  /** Nobody knows whether it passes the filter. */
  readonly isUnknown: boolean;
  readonly isIndependent: boolean;
  /** On which side of two blocs it stands. */
  readonly side: "one" | "other" | "both" | undefined;
  /** What stands between the selected country and it; `undefined` before the past came. */
  readonly standing: PairStanding | undefined;
  /** Of the other states shown, those with which relations are known; `undefined` before the past came. */
  readonly relations: number | undefined;
  /** In, and of, how many states of all it has a resident mission. */
  readonly sent: number;
  readonly hosted: number;
  /** Its spell in the one organisation that is asked for. */
  readonly membership: MembershipRow | undefined;
}

/**
 * Returns a row for each state that passes the filter, in code order, then those of which nobody
 * knows. A selected country is no row: those to which it may have a line say what stands between it
 * and them.
 */
export function listStateRows(
  world: WorldInYear,
  view: {
    readonly passing: Passing | undefined;
    readonly filter: OrganisationFilter;
    readonly country: PartyCode | undefined;
  },
): StateRow[] {
  const { atlas } = world;
  const { passing, country, filter } = view;
  const inside = atlas.partyCodes.filter((party) => passing?.inside.has(party) ?? true);
  const isShown = (other: PartyCode) =>
    !passing || country === undefined
      ? (passing?.inside.has(other) ?? true)
      : admitsPartner(passing, filter.ends, { country, other });
  const isUnknown = (party: PartyCode) => passing?.unknown.has(party) === true && !isShown(party);
  const missions = countMissionsOfAll(atlas);
  const organisation = findOnlyOrganisation(atlas, filter);
  const hasPast = world.states() !== undefined;
  const isState = (party: PartyCode) => world.isIndependent(party) !== "no";
  const states = inside.filter(isState);
  const toRow = (party: PartyCode): StateRow => ({
    party,
    isUnknown: isUnknown(party),
    isIndependent: isState(party),
    side: sideOf(passing, party),
    standing: hasPast && country ? world.standing(country, party) : undefined,
    relations: hasPast
      ? states.filter((other) => isState(party) && world.stateOf(party, other) === "relations")
          .length
      : undefined,
    sent: missions.sent.get(party) ?? 0,
    hosted: missions.hosted.get(party) ?? 0,
    membership:
      organisation === undefined
        ? undefined
        : findSpell(world, party, { organisation, roles: filter.roles }),
  });
  const others = atlas.partyCodes.filter((party) => party !== country);
  return [...others.filter(isShown), ...others.filter(isUnknown)].map(toRow);
}

/** Returns the id of the organisation of the filter, where it asks for exactly one. */
export function findOnlyOrganisation(
  atlas: Atlas,
  { include, between }: OrganisationFilter,
): string | undefined {
  const [id] = include;
  if (id === undefined || include.length > 1 || between) return undefined;
  return atlas.organisation(id) ? id : undefined;
}

function sideOf({ sides }: Partial<Passing> = {}, party: PartyCode): StateRow["side"] {
  if (!sides) return undefined;
  const [isOne, isOther] = sides.map((side) => side.has(party));
  if (isOne && isOther) return "both";
  if (isOne) return "one";
  return isOther ? "other" : undefined;
}

/** The spell that covers the day, a membership before another role. */
function findSpell(
  { atlas, day }: WorldInYear,
  party: PartyCode,
  wanted: { readonly organisation: string; readonly roles: readonly ExtraRole[] },
): MembershipRow | undefined {
  const spells = atlas
    .membershipsOf(party)
    .filter(
      ({ organisation, row }) =>
        organisation.id === wanted.organisation && coversDay(row, day) !== "no",
    )
    .map(({ row }) => row);
  return (
    spells.find((row) => roleOf(row) === "member") ??
    spells.find((row) => wanted.roles.some((role) => role === roleOf(row)))
  );
}

function countMissionsOfAll(atlas: Atlas) {
  const counts = { sent: new Map<PartyCode, number>(), hosted: new Map<PartyCode, number>() };
  const add = (to: Map<PartyCode, number>, party: PartyCode) =>
    to.set(party, (to.get(party) ?? 0) + 1);
  const bits = listMissionBits(atlas);
  let place = -1;
  for (const [indexA, partyA] of atlas.partyCodes.entries()) {
    for (const partyB of atlas.partyCodes.slice(indexA + 1)) {
      place++;
      const mission = bits[place] ?? 0;
      if ((mission & MISSION_BITS.aToB) !== 0) {
        add(counts.sent, partyA);
        add(counts.hosted, partyB);
      }
      if ((mission & MISSION_BITS.bToA) !== 0) {
        add(counts.sent, partyB);
        add(counts.hosted, partyA);
      }
    }
  }
  return counts;
}
