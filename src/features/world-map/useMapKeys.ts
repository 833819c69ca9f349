import type { Map as LeafletMap } from "leaflet";
import type { KeyboardEvent } from "react";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { projectLonLat, type WorldPoint } from "../../domain/geo/projection.ts";
import type { PairKey, PartyCode } from "../../domain/partyCode.ts";
import { containerToWorld, worldToLatLng } from "../../layers/equalEarthCrs.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { AtlasState } from "../../store/atlasStore.ts";
import { lastChosen } from "../../store/selection.ts";
import { selectLineKinds } from "../../store/selectors.ts";
import { isMotionUnwanted } from "../../ui/isMotionUnwanted.ts";
import { measureCovered } from "./camera.ts";
import { type Direction, nextInDirection } from "./nextParty.ts";
import { finePairsOf, type PlacedDossier } from "./placeLines.ts";

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
/** Pixels that Shift and an arrow move the map by. */
const PAN_STEP = 120;
const ZOOM_STEP = 0.5;

/** Returns the handler of the map's keys (§7): arrows, Shift and arrows, + and -, Enter, n and p. */
export function useMapKeys(
  map: LeafletMap | null,
  lines: readonly PlacedDossier[],
): (event: KeyboardEvent) => void {
  const store = useAtlasStoreApi();

  return (event) => {
    if (!map || event.ctrlKey || event.metaKey || event.altKey) return;
    if (handleKey(map, event)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  function handleKey(leaflet: LeafletMap, event: KeyboardEvent): boolean {
    const state = store.getState();
    const direction = DIRECTIONS[event.key];
    if (direction) {
      if (event.shiftKey) pan(leaflet, direction);
      else moveCursor(leaflet, state, direction);
      return true;
    }
    switch (event.key) {
      case "+":
      case "=":
        leaflet.setZoom(leaflet.getZoom() + ZOOM_STEP);
        return true;
      case "-":
        leaflet.setZoom(leaflet.getZoom() - ZOOM_STEP);
        return true;
      case "Enter":
        return choose(state);
      case "n":
      case "p":
        return state.areLetterKeysOn && walkLines(state, event.key === "n" ? 1 : -1);
      default:
        return false;
    }
  }

  function choose(state: AtlasState): boolean {
    const { cursor } = state;
    if (cursor?.kind === "party") state.chooseCountryOnMap(cursor.party);
    else if (cursor?.kind === "pair") state.openPair(cursor.pair, "map");
    else return false;
    return true;
  }

  function walkLines(state: AtlasState, step: 1 | -1): boolean {
    const { cursor, selection } = state;
    const pairs = pairsToWalk(state);
    if (pairs.length === 0) return true;
    const present: PairKey | undefined =
      cursor?.kind === "pair"
        ? cursor.pair
        : selection.kind === "pair"
          ? selection.pair
          : undefined;
    const index = present ? pairs.indexOf(present) : -1;
    const next = index < 0 && step < 0 ? pairs.length - 1 : index + step;
    const pair = pairs[(next + pairs.length) % pairs.length];
    if (pair) state.moveCursor({ kind: "pair", pair });
    return true;
  }

  /** The documented lines first, then the other lines of a selected country. */
  function pairsToWalk(state: AtlasState): readonly PairKey[] {
    const { atlas, selection } = state;
    const kinds = selectLineKinds(state);
    const fine =
      kinds && selection.kind === "country" ? finePairsOf(atlas, kinds, selection.country) : [];
    return [...new Set([...lines.map((line) => line.id), ...fine])];
  }
}

function pan(map: LeafletMap, direction: Direction): void {
  const steps = { up: [0, -1], down: [0, 1], left: [-1, 0], right: [1, 0] } as const;
  const [x, y] = steps[direction];
  map.panBy([x * PAN_STEP, y * PAN_STEP], { animate: !isMotionUnwanted() });
}

function moveCursor(map: LeafletMap, state: AtlasState, direction: Direction): void {
  const { atlas, cursor, selection } = state;
  const places = atlas.parties.map((party) => ({
    code: party.code,
    at: projectLonLat(lonLat(...party.anchor)),
  }));
  const placeOf = (code: PartyCode | undefined) => places.find((place) => place.code === code)?.at;
  const stood = cursor?.kind === "party" ? cursor.party : lastChosen(selection);
  const from = placeOf(stood);
  const next = from ? nextInDirection(from, direction, places) : nearestTo(middleOf(map), places);
  if (!next) return;
  state.moveCursor({ kind: "party", party: next.code });
  bringIntoView(map, next.at);
}

function middleOf(map: LeafletMap): WorldPoint {
  const size = map.getSize();
  return containerToWorld(map, { x: size.x / 2, y: size.y / 2 });
}

function nearestTo<Place extends { readonly at: WorldPoint }>(
  { x, y }: WorldPoint,
  places: readonly Place[],
): Place | undefined {
  const distance = ({ at }: Place) => Math.hypot(at.x - x, at.y - y);
  return [...places].sort((one, other) => distance(one) - distance(other))[0];
}

function bringIntoView(map: LeafletMap, at: WorldPoint): void {
  const covered = measureCovered(map.getContainer());
  map.panInside(worldToLatLng(at), {
    paddingTopLeft: [40, covered.top],
    paddingBottomRight: [covered.right + 40, covered.bottom + 20],
    animate: !isMotionUnwanted(),
  });
}
