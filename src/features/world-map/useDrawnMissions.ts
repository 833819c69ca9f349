import { useDeferredValue, useEffect, useMemo } from "react";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import type { MissionPoint, MissionsLayer } from "../../layers/MissionsLayer.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectHasMissions } from "../../store/selectDrawn.ts";
import type { Selection } from "../../store/selection.ts";
import { useLoaded } from "../../ui/useLoaded.ts";

/** What reads the files comes with the panel that shows them: the first map does without. */
const loader = () => import("./loadMissionPoints.ts");
const loadOfPair = async (pair: PairKey) => (await loader()).loadPointsOfPair(pair);
const loadOfCountry = async (country: PartyCode) => (await loader()).loadPointsOfCountry(country);

const NONE: readonly MissionPoint[] = [];

/** Draws the missions of the selected pair, or those that the selected country sends and hosts. */
export function useDrawnMissions(layer: MissionsLayer): void {
  // They come with a file: asking for it can wait until the selection is shown.
  const points = useMissionPoints(useDeferredValue(useAtlas((state) => state.selection)));
  const lit = useAtlas(({ hovered }) =>
    hovered?.kind === "mission" ? hovered.mission.id : undefined,
  );

  useEffect(
    function setMissions() {
      layer.setMissions(points);
    },
    [layer, points],
  );
  useEffect(
    function setLit() {
      layer.setLit(lit);
    },
    [layer, lit],
  );
}

/** The files are those that the panel loads: nothing is fetched twice. */
function useMissionPoints(selection: Selection): readonly MissionPoint[] {
  const hasTables = useAtlas(
    ({ atlas }) =>
      selection.kind === "pair" && splitPairKey(selection.pair).every((code) => atlas.party(code)),
  );
  const ofPair = useLoaded(
    selection.kind === "pair" && hasTables ? selection.pair : undefined,
    loadOfPair,
  );
  const ofCountry = useLoaded(
    selection.kind === "country" ? selection.country : undefined,
    loadOfCountry,
  );
  const hasMissions = useAtlas(selectHasMissions);
  return useMemo(() => {
    if (!hasMissions) return NONE;
    const points = selection.kind === "pair" ? ofPair : ofCountry;
    return selection.kind !== "none" && points.state === "here" ? points.value : NONE;
  }, [hasMissions, selection, ofPair, ofCountry]);
}
