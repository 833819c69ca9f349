import type { Answer } from "./answer.ts";
import type { Atlas } from "./atlas.ts";
import type { AtlasHistory } from "./atlasHistory.ts";
import { dayOfYear, newestYear } from "./atlasYear.ts";
import type { IsoDay } from "./factDate.ts";
import type { BlocMembers, ExtraRole } from "./organisationFilter.ts";
import { type PairStanding, pairStanding } from "./pairStanding.ts";
import { PAIR_STATES, type PairState } from "./pairState.ts";
import { makePairKey, type PartyCode } from "./partyCode.ts";

/**
 * The state of things on the last day of a year, or on the newest day of the data. Missions have no
 * dates: they are those of their sources in every year.
 */
export interface WorldInYear {
  readonly atlas: Atlas;
  readonly year: number;
  readonly day: IsoDay;
  readonly isNewest: boolean;
  /** Absent until it has come; only past years need it. */
  readonly history: AtlasHistory | undefined;
  membersOf(bloc: string, roles: readonly ExtraRole[]): BlocMembers;
  /** Whether a party was an independent state by the list used. */
  isIndependent(party: PartyCode): Answer;
  /**
   * State of the relations of every pair, as places in `PAIR_STATES` in the order of `pairPlace`;
   * `undefined` while the past has not come.
   */
  states(): Uint8Array | undefined;
  /** State of the relations of two parties, `undefined` likewise. */
  stateOf(one: PartyCode, other: PartyCode): PairState | undefined;
  /** What stands between a country and another party. */
  standing(country: PartyCode, other: PartyCode): PairStanding;
}

/** Returns the world in a year. */
export function createWorldInYear(
  atlas: Atlas,
  year: number,
  history: AtlasHistory | undefined,
): WorldInYear {
  const day = dayOfYear(year, atlas.asOf);
  const isNewest = year >= newestYear(atlas.asOf);
  let states: Uint8Array | undefined;
  const listStates = () => {
    states ??= isNewest ? atlas.presentStates() : history?.statesOn(day);
    return states;
  };
  const standings = new Map<PartyCode, Map<PartyCode, PairStanding>>();

  const world: WorldInYear = {
    atlas,
    year,
    day,
    isNewest,
    history,
    membersOf: (bloc, roles) => atlas.membersOn(bloc, day, roles),
    isIndependent: (party) =>
      isNewest ? "yes" : (history?.isIndependent(party, day) ?? "unknown"),
    states: listStates,
    stateOf: (one, other) => {
      const place = one === other ? undefined : atlas.placeOf(makePairKey(one, other));
      const state = place === undefined ? undefined : listStates()?.[place];
      return state === undefined ? undefined : PAIR_STATES[state];
    },
    standing: (country, other) => {
      const own = standings.get(country) ?? new Map<PartyCode, PairStanding>();
      const standing = own.get(other) ?? findStanding(world, country, other);
      standings.set(country, own.set(other, standing));
      return standing;
    },
  };
  return world;
}

function findStanding(world: WorldInYear, country: PartyCode, other: PartyCode): PairStanding {
  const { atlas } = world;
  const summary = atlas.summaryOf(country, other);
  const present = pairStanding({ entry: atlas.dossier(makePairKey(country, other)), summary });
  if (world.isNewest) return present;
  if (world.isIndependent(country) === "no" || world.isIndependent(other) === "no") {
    return "not-independent";
  }
  const state = world.stateOf(country, other) ?? "nothing-found";
  if (state !== "relations") return state;
  return present.startsWith("missions-") ? present : "relations-only";
}
