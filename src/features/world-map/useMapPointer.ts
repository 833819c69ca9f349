import type { Map as LeafletMap, LeafletMouseEvent, Point } from "leaflet";
import { useEffect } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import type { Story } from "../../domain/dataset.ts";
import type { PairKey, PartyCode } from "../../domain/partyCode.ts";
import { disputeOfOutline } from "../../domain/partyOutline.ts";
import type { AnchorHit } from "../../layers/AnchorsLayer.ts";
import { containerToWorld } from "../../layers/equalEarthCrs.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { MapTarget } from "../../store/atlasStore.ts";
import { selectStories } from "../../store/selectDrawn.ts";
import type { Selection } from "../../store/selection.ts";
import { meaningOfClick, type PointerKind, type PointHits, REACH } from "./clickMeaning.ts";
import { isSameTarget } from "./isSameTarget.ts";
import { nextPicture } from "./loadNextPicture.ts";
import { isStrongLine } from "./placeLines.ts";
import { toleranceOn } from "./useMapShapes.ts";
import type { SceneLayers } from "./useSceneLayers.ts";

/** A question or a note that a click on the map opens. */
export interface PopupRequest {
  readonly at: LeafletMouseEvent["latlng"];
  readonly targets: readonly MapTarget[];
  readonly kind: "choice" | "note";
}

/** What lies under the pointer too and is not opened by a click, as of the last movement. */
export interface HoveredBeside {
  current: readonly MapTarget[];
}

/** A press that lasts so long, in milliseconds, lasts some more: time to draw what follows. */
const PRESS_MS = 10;
/** A click may move this many pixels between press and release. */
const CLICK_MOVES = 6;

/** Listens to the pointer on the map: hovering, and clicks by their meaning (§1.1). */
export function useMapPointer(
  map: LeafletMap,
  layers: SceneLayers,
  popup: {
    readonly isOpen: boolean;
    readonly open: (request: PopupRequest) => void;
    readonly close: () => void;
  },
  beside: HoveredBeside,
): void {
  const store = useAtlasStoreApi();
  const { isOpen, open, close } = popup;

  useEffect(
    function listenToPointer() {
      const hitsAt = (point: Point, pointer: PointerKind) => {
        const state = store.getState();
        const { atlas, selection } = state;
        const stories = selectStories(state);
        return collectHits({ map, layers, atlas, selection, stories }, point, pointer);
      };

      let pressedAt: Point | undefined;
      let pressTimer: ReturnType<typeof setTimeout> | undefined;
      const handlePress = (event: LeafletMouseEvent) => {
        const { containerPoint } = event;
        pressedAt = containerPoint;
        const { originalEvent } = event;
        if (pointerKind(originalEvent) !== "mouse" || originalEvent.button > 0) return;
        pressTimer = setTimeout(() => {
          const meaning = meaningOfClick(hitsAt(containerPoint, "mouse"), "mouse");
          if (meaning.kind !== "target" || meaning.target.kind !== "party") return;
          nextPicture.module?.prepareSelection(layers, store.getState(), {
            country: meaning.target.party,
            tolerance: toleranceOn(map),
          });
        }, PRESS_MS);
      };
      const handleRelease = () => clearTimeout(pressTimer);

      const handleClick = (event: LeafletMouseEvent) => {
        // A drag that Leaflet would not start, while a zoom ran, is no click.
        if (pressedAt && pressedAt.distanceTo(event.containerPoint) > CLICK_MOVES) return;
        const pointer = pointerKind(event.originalEvent);
        const meaning = meaningOfClick(hitsAt(event.containerPoint, pointer), pointer);
        const state = store.getState();
        state.closeDoor();
        if (isOpen) {
          close();
          if (meaning.kind === "sea") return;
        }
        if (meaning.kind === "sea") {
          state.stepBack();
        } else if (meaning.kind === "choice") {
          open({ at: event.latlng, targets: meaning.targets, kind: "choice" });
        } else if (meaning.target.kind === "party") {
          state.chooseCountryOnMap(meaning.target.party);
        } else if (meaning.target.kind === "pair") {
          state.openPair(meaning.target.pair, "map");
        } else if (meaning.target.kind === "mission") {
          state.seekMission(meaning.target.mission);
        } else {
          open({ at: event.latlng, targets: [meaning.target], kind: "note" });
        }
      };

      const handleMove = (event: LeafletMouseEvent) => {
        if (pointerKind(event.originalEvent) === "touch") return;
        const meaning = meaningOfClick(hitsAt(event.containerPoint, "mouse"), "mouse");
        const target = meaning.kind === "target" ? meaning.target : undefined;
        beside.current = meaning.kind === "target" ? meaning.beside : [];
        if (!isSameTarget(target, store.getState().hovered)) store.getState().hover(target);
        map.getContainer().style.cursor = target ? "pointer" : "";
      };

      const handleOut = () => store.getState().hover(undefined);

      const listeners = {
        mousedown: handlePress,
        mouseup: handleRelease,
        movestart: handleRelease,
        click: handleClick,
        mousemove: handleMove,
        mouseout: handleOut,
      };
      map.on(listeners);
      return () => {
        clearTimeout(pressTimer);
        map.off(listeners);
      };
    },
    [map, layers, store, isOpen, open, close, beside],
  );
}

/** From this zoom on, where cities lie apart, the markers of a country's missions draw a click. */
const ZOOM_OF_MISSIONS = 4;

/** Returns what lies under and round a point of the map's container. */
function collectHits(
  scene: {
    map: LeafletMap;
    layers: SceneLayers;
    atlas: Atlas;
    selection: Selection;
    stories: readonly Story[];
  },
  point: Point,
  pointer: PointerKind,
): PointHits {
  const { map, layers, atlas, selection, stories } = scene;
  const reach = REACH[pointer];
  // From afar the missions of a country hide its neighbours: what is under them is meant.
  const isForMissions = selection.kind === "pair" || map.getZoom() >= ZOOM_OF_MISSIONS;
  const world = containerToWorld(map, point);
  const lines = layers.strongLines.linesAt(point, reach.line);
  const isStrong = (id: string) => {
    const entry = atlas.dossier(id as PairKey);
    if (stories.some(({ pair }) => pair === id)) return true;
    return entry !== undefined && isStrongLine(entry, selection);
  };
  const country = countryTarget(atlas, layers.countries.countryAt(world));
  const dots = layers.anchors.dotsAt(point, reach.dot);
  const land = country?.kind === "party" ? country.party : undefined;
  const isNear = ({ id, distance }: AnchorHit) =>
    !country || id === land || distance <= reach.dotOverLand;
  return {
    missions: isForMissions ? layers.missions.missionsAt(point, reach.marker) : [],
    dots: partiesOf(dots.filter(isNear)),
    farDots: partiesOf(dots.filter((hit) => !isNear(hit))),
    strongLines: lines
      .filter((hit) => isStrong(hit.id))
      .map(({ id, distance }) => ({ pair: id as PairKey, distance })),
    dispute: layers.countries.disputeAt(world),
    country,
    fineLine: () => {
      const near = lines.filter((hit) => hit.distance <= reach.fineLine);
      const [nearest] = [...near, ...layers.lines.linesAt(point, reach.fineLine)].sort(
        (one, other) => one.distance - other.distance,
      );
      return nearest?.id as PairKey | undefined;
    },
  };
}

function partiesOf(hits: readonly AnchorHit[]): PartyCode[] {
  return hits.map(({ id }) => id as PartyCode);
}

function countryTarget(atlas: Atlas, code: string | undefined): MapTarget | undefined {
  if (code === undefined) return undefined;
  const dispute = disputeOfOutline(code);
  if (dispute) return { kind: "dispute", dispute };
  const party = atlas.party(code as PartyCode);
  return party ? { kind: "party", party: party.code } : { kind: "dependency", code };
}

function pointerKind(event: MouseEvent): PointerKind {
  const type = (event as PointerEvent).pointerType;
  if (type) return type === "touch" ? "touch" : "mouse";
  return matchMedia("(pointer: coarse)").matches ? "touch" : "mouse";
}
