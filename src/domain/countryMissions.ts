import { isStanding, rankOfMission } from "./countedMission.ts";
import { earliestDay } from "./factDate.ts";
import type { PairFacts, TableMission } from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";

/** A mission that a country sends or hosts, and who is at its other end. */
export interface CountryMission {
  readonly partner: PartyCode;
  readonly mission: TableMission;
}

export const MISSION_ORDERS = ["state", "city", "oldest", "youngest"] as const;
export type MissionOrder = (typeof MISSION_ORDERS)[number];

/**
 * Returns the missions that stand of a country, honorary ones left out.
 * @param side those that it sends to others, or hosts of others
 */
export function listCountryMissions(
  country: PartyCode,
  facts: ReadonlyMap<PartyCode, PairFacts>,
  side: "sent" | "hosted",
): CountryMission[] {
  return [...facts].flatMap(([partner, { missions }]) =>
    missions
      .filter((mission) => (mission.sender === country) === (side === "sent"))
      .filter((mission) => isStanding(mission) && rankOfMission(mission.class) !== "honorary")
      .map((mission) => ({ partner, mission })),
  );
}

/**
 * Returns a comparison of missions: by the name of the state, by that of the city, or by the day of
 * opening. What has no such day comes after what has one; what is equal goes by state, then by city.
 */
export function compareMissions(
  order: MissionOrder,
  nameOf: (code: PartyCode) => string,
): (one: CountryMission, other: CountryMission) => number {
  const byState = (one: CountryMission, other: CountryMission) =>
    nameOf(one.partner).localeCompare(nameOf(other.partner));
  const byCity = (one: CountryMission, other: CountryMission) =>
    one.mission.city.localeCompare(other.mission.city);
  const dayOf = ({ mission }: CountryMission) =>
    (mission.opened && earliestDay(mission.opened)) ?? undefined;
  const byDay = (one: CountryMission, other: CountryMission) => {
    const [first, second] = [dayOf(one), dayOf(other)];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined);
    }
    return (order === "youngest" ? -1 : 1) * first.localeCompare(second);
  };
  return (one, other) => {
    if (order === "city") return byCity(one, other) || byState(one, other);
    const first = order === "state" ? 0 : byDay(one, other);
    return first || byState(one, other) || byCity(one, other);
  };
}
