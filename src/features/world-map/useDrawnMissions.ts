import { useDeferredValue, useEffect, useMemo } from "react";
import { isStanding } from "../../domain/countedMission.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { projectLonLat } from "../../domain/geo/projection.ts";
import type { TableMission } from "../../domain/pairFacts.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import type { MissionPoint, MissionsLayer } from "../../layers/MissionsLayer.ts";
import type { MapColour } from "../../layers/palette.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import type { Selection } from "../../store/selection.ts";
import { useLoaded } from "../../ui/useLoaded.ts";

/** What reads the files comes with the panel that shows them: the first map does without. */
const loadReader = () => import("../../data/loadPartyFacts.ts");
const loadPairFacts = async (pair: PairKey) => (await loadReader()).loadPairFacts(pair);
const loadPartyFacts = async (party: PartyCode) => (await loadReader()).loadPartyFacts(party);

const NO_MISSIONS: readonly TableMission[] = [];

/** Draws the missions of the selected pair, or those that the selected country sends and hosts. */
export function useDrawnMissions(layer: MissionsLayer): void {
  // They come with a file: asking for it can wait until the selection is shown.
  const selection = useDeferredValue(useAtlas((state) => state.selection));
  const missions = useSelectedMissions(selection);

  useEffect(
    function setMissions() {
      const colourOf = ({ sender }: TableMission): MapColour => {
        if (selection.kind !== "pair") return "line-strong";
        return splitPairKey(selection.pair)[0] === sender ? "party-a" : "party-b";
      };
      layer.setMissions(
        missions.filter(isDrawn).flatMap((mission): MissionPoint[] => {
          const { id, place, isExactPlace } = mission;
          if (!place) return [];
          return [
            { id, at: projectLonLat(lonLat(...place)), colour: colourOf(mission), isExactPlace },
          ];
        }),
      );
    },
    [layer, missions, selection],
  );
}

function isDrawn(mission: TableMission): boolean {
  return isStanding(mission) && mission.class !== "honorary";
}

/** The files are those that the panel loads: nothing is fetched twice. */
function useSelectedMissions(selection: Selection): readonly TableMission[] {
  const hasTables = useAtlas(
    ({ atlas }) =>
      selection.kind === "pair" && splitPairKey(selection.pair).every((code) => atlas.party(code)),
  );
  const pair = useLoaded(
    selection.kind === "pair" && hasTables ? selection.pair : undefined,
    loadPairFacts,
  );
  const country = useLoaded(
    selection.kind === "country" ? selection.country : undefined,
    loadPartyFacts,
  );
  return useMemo(() => {
    if (selection.kind === "pair" && pair.state === "here") return pair.value.missions;
    if (selection.kind !== "country" || country.state !== "here") return NO_MISSIONS;
    return [...country.value.pairs.values()].flatMap((facts) => facts.missions);
  }, [selection, pair, country]);
}
