import { loadPairFacts, loadPartyFacts } from "../../data/loadPartyFacts.ts";
import { isStanding } from "../../domain/countedMission.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { projectLonLat } from "../../domain/geo/projection.ts";
import type { MapColour } from "../../domain/looks/mapColour.ts";
import type { TableMission } from "../../domain/pairFacts.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import type { MissionPoint } from "../../layers/MissionsLayer.ts";

/** Returns the missions of a pair that have a marker, in the colours of their senders. */
export async function loadPointsOfPair(pair: PairKey): Promise<MissionPoint[]> {
  const [partyA] = splitPairKey(pair);
  const { missions } = await loadPairFacts(pair);
  return toPoints(missions, ({ sender }) => (sender === partyA ? "party-a" : "party-b"));
}

/** Returns the missions that a country sends and hosts and that have a marker. */
export async function loadPointsOfCountry(country: PartyCode): Promise<MissionPoint[]> {
  const { pairs } = await loadPartyFacts(country);
  const missions = [...pairs.values()].flatMap((facts) => facts.missions);
  return toPoints(missions, () => "line-strong");
}

function toPoints(
  missions: readonly TableMission[],
  colourOf: (mission: TableMission) => MapColour,
): MissionPoint[] {
  return missions.flatMap((mission): MissionPoint[] => {
    const { place } = mission;
    if (!place || !isStanding(mission) || mission.class === "honorary") return [];
    return [{ mission, at: projectLonLat(lonLat(...place)), colour: colourOf(mission) }];
  });
}
