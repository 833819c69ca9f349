import type { Answer } from "./answer.ts";
import type { Atlas } from "./atlas.ts";
import type { MissionLevel } from "./countedMission.ts";
import type { MembershipRow } from "./dataset.ts";
import { coversDay, roleOf } from "./membership.ts";
import {
  admitsPartner,
  type ExtraRole,
  type OrganisationFilter,
  type Passing,
} from "./organisationFilter.ts";
import { listMissionBits, MISSION_BITS } from "./pairKinds.ts";
import type { PairStanding } from "./pairStanding.ts";
import { makePairKey, type PartyCode } from "./partyCode.ts";
import { createRelationReader, type RelationRow } from "./relationRow.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** What stands between the selected country and another state. */
export interface CountryTies {
  /** `undefined` before the past came. */
  readonly standing: PairStanding | undefined;
  readonly relation: RelationRow;
  /** The highest rank of what the country has in the other, and the other in it. */
  readonly sent: MissionLevel;
  readonly hosted: MissionLevel;
}

/** A state that is shown. */
export interface ShownState {
  readonly party: PartyCode;
  /** Nobody knows whether it passes the filter, and no line leads to it. */
  readonly isUnknown: boolean;
}

/** One state in the year shown: a row of the table on the screen, and of its file. */
export interface StateRow extends ShownState {
  /** Whether it passes the filter; without a filter all do. */
  readonly inside: Answer;
  /** By the list used; `unknown` when it is not on it. */
  readonly independent: Answer;
  /** On which side of two blocs it stands. */
  readonly side: "one" | "other" | "both" | undefined;
  /** Absent without a selected country. */
  readonly ties: CountryTies | undefined;
  /** Of the other states shown, those with which relations are known; `undefined` before the past came. */
  readonly relations: number | undefined;
  /** In, and of, how many states of all it has a resident mission. */
  readonly sent: number;
  readonly hosted: number;
  /** Its spell in the one organisation that is asked for. */
  readonly membership: MembershipRow | undefined;
}

/** What of a view its states depend on. */
export interface StatesView {
  readonly passing: Passing | undefined;
  readonly filter: OrganisationFilter;
  readonly country: PartyCode | undefined;
}

/**
 * Returns the states that are shown: those that pass the filter, in code order, then those of which
 * nobody knows. A selected country is none of them: those to which it may have a line are shown.
 */
export function listShownStates(
  codes: readonly PartyCode[],
  { passing, filter, country }: StatesView,
): ShownState[] {
  const isShown = (other: PartyCode) => {
    if (!passing) return true;
    if (country === undefined) return passing.inside.has(other);
    return admitsPartner(passing, filter.ends, { country, other });
  };
  const others = codes.filter((party) => party !== country);
  const isUnknown = (party: PartyCode) => passing?.unknown.has(party) === true && !isShown(party);
  return [
    ...others.filter(isShown).map((party) => ({ party, isUnknown: false })),
    ...others.filter(isUnknown).map((party) => ({ party, isUnknown: true })),
  ];
}

/** Returns a row for each state that is shown, in the order of `listShownStates`. */
export function listStateRows(world: WorldInYear, view: StatesView): StateRow[] {
  const { atlas } = world;
  const { passing, country, filter } = view;
  const inside = atlas.partyCodes.filter((party) => passing?.inside.has(party) ?? true);
  const missions = countMissionsOfAll(atlas);
  const organisation = findOnlyOrganisation(atlas, filter);
  const relations = world.states() && countRelations(world, new Set(inside));
  const tiesWith = country && createTiesReader(world, country);
  return listShownStates(atlas.partyCodes, view).map(
    ({ party, isUnknown }): StateRow => ({
      party,
      isUnknown,
      inside: insideOf(passing, party),
      independent: world.isIndependent(party),
      side: sideOf(passing, party),
      ties: tiesWith?.(party),
      relations: relations && (relations.get(party) ?? 0),
      sent: missions.sent.get(party) ?? 0,
      hosted: missions.hosted.get(party) ?? 0,
      membership:
        organisation === undefined
          ? undefined
          : findSpell(world, party, { organisation, roles: filter.roles }),
    }),
  );
}

/** Returns with how many of the states inside the filter each state has relations; each pair is looked at once. */
function countRelations(
  world: WorldInYear,
  inside: ReadonlySet<PartyCode>,
): ReadonlyMap<PartyCode, number> {
  const states = world.atlas.partyCodes.filter((party) => world.isIndependent(party) !== "no");
  const counts = new Map<PartyCode, number>();
  const count = (party: PartyCode) => counts.set(party, (counts.get(party) ?? 0) + 1);
  states.forEach((one, place) => {
    for (const other of states.slice(place + 1)) {
      if (world.stateOf(one, other) !== "relations") continue;
      if (inside.has(other)) count(one);
      if (inside.has(one)) count(other);
    }
  });
  return counts;
}

function createTiesReader(world: WorldInYear, country: PartyCode) {
  const relationOf = createRelationReader(world);
  const hasPast = world.states() !== undefined;
  return (party: PartyCode): CountryTies => {
    const summary = world.atlas.summaryOf(country, party);
    return {
      standing: hasPast ? world.standing(country, party) : undefined,
      relation: relationOf(makePairKey(country, party)),
      sent: summary?.sent ?? "none-found",
      hosted: summary?.hosted ?? "none-found",
    };
  };
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

function insideOf(passing: Passing | undefined, party: PartyCode): Answer {
  if (!passing || passing.inside.has(party)) return "yes";
  return passing.unknown.has(party) ? "unknown" : "no";
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
