import type { Map as LeafletMap } from "leaflet";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { projectLonLat, type WorldPoint } from "../../domain/geo/projection.ts";
import type { PairKey, PartyCode } from "../../domain/partyCode.ts";
import { containerToWorld, worldToLatLng } from "../../layers/equalEarthCrs.ts";
import type { AtlasState, AtlasStore } from "../../store/atlasStore.ts";
import { selectDrawnKinds } from "../../store/selectDrawn.ts";
import { lastChosen } from "../../store/selection.ts";
import { isMotionUnwanted } from "../../ui/isMotionUnwanted.ts";
import { measureCovered, zoomBy } from "./camera.ts";
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

/** What the keys of the map act on. */
interface KeyGround {
  readonly map: LeafletMap;
  readonly store: AtlasStore;
  /** The lines that stand out. */
  readonly lines: readonly PlacedDossier[];
}

/** Does what a key asks for; returns whether it asks for anything. */
export function handleMapKey(
  { map, store, lines }: KeyGround,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): boolean {
  const state = store.getState();
  const direction = DIRECTIONS[key];
  if (direction) {
    if (shiftKey) pan(map, direction);
    else moveCursor(map, state, direction);
    return true;
  }
  switch (key) {
    case "+":
    case "=":
      zoomBy(map, ZOOM_STEP);
      return true;
    case "-":
      zoomBy(map, -ZOOM_STEP);
      return true;
    case "Enter":
      return choose(state);
    case "n":
    case "p":
      return state.areLetterKeysOn && walkLines(state, lines, key === "n" ? 1 : -1);
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

function walkLines(state: AtlasState, lines: readonly PlacedDossier[], step: 1 | -1): boolean {
  const { cursor, selection } = state;
  const pairs = pairsToWalk(state, lines);
  if (pairs.length === 0) return true;
  const present: PairKey | undefined =
    cursor?.kind === "pair" ? cursor.pair : selection.kind === "pair" ? selection.pair : undefined;
  const index = present ? pairs.indexOf(present) : -1;
  const next = index < 0 && step < 0 ? pairs.length - 1 : index + step;
  const pair = pairs[(next + pairs.length) % pairs.length];
  if (pair) state.moveCursor({ kind: "pair", pair });
  return true;
}

/** The documented lines first, then the other lines of a selected country. */
function pairsToWalk(state: AtlasState, lines: readonly PlacedDossier[]): readonly PairKey[] {
  const { atlas, selection } = state;
  const kinds = selectDrawnKinds(state);
  const fine =
    kinds && selection.kind === "country" ? finePairsOf(atlas, kinds, selection.country) : [];
  return [...new Set([...lines.map((line) => line.id), ...fine])];
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
