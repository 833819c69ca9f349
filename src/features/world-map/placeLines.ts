import type { Atlas } from "../../domain/atlas.ts";
import type { DossierEntry, Story } from "../../domain/dataset.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { traceGreatCircle } from "../../domain/geo/traceGreatCircle.ts";
import {
  BROKEN_DASH,
  DOSSIER_LOOKS,
  FINEST_ALONE,
  type LineLook,
  partsOfLook,
  STORY_LOOKS,
  type StrongLook,
} from "../../domain/looks/lineLook.ts";
import { classOf, type MapSubject, NO_LINE } from "../../domain/mapSubject.ts";
import { isBrokenRelation } from "../../domain/pairStanding.ts";
import {
  isInPair,
  makePairKey,
  type PairKey,
  type PartyCode,
  splitPairKey,
} from "../../domain/partyCode.ts";
import type { PlacedLine, StyledLine } from "../../layers/StrongLinesLayer.ts";
import type { Selection } from "../../store/selection.ts";
import { splitInHalves } from "./splitInHalves.ts";

/** So many lines that were traced are known: those of some countries. */
const MOST_TRACED = 1000;

const traced = new WeakMap<Atlas, Map<string, PlacedLine["paths"]>>();

/** A drawn dossier with its place on the map. */
export interface PlacedDossier extends PlacedLine {
  readonly id: PairKey;
  readonly entry: DossierEntry;
}

/**
 * Returns the great circles of dossiers; a pair with a party that has no anchor has no line.
 * @param tolerance as `tracePair` has it.
 */
export function placeDossiers(
  atlas: Atlas,
  entries: readonly DossierEntry[],
  tolerance?: number,
): PlacedDossier[] {
  return entries.flatMap((entry) => {
    const paths = tracePair(atlas, entry.pair, tolerance);
    return paths.length > 0 ? [{ id: entry.pair, entry, paths }] : [];
  });
}

/**
 * Returns the great circle between the anchors of a pair, empty when one has no anchor. One that was
 * asked for before may be known.
 * @param tolerance how far it may be from the true one, in world units.
 */
export function tracePair(atlas: Atlas, pair: PairKey, tolerance?: number): PlacedLine["paths"] {
  const known = traced.get(atlas) ?? new Map<string, PlacedLine["paths"]>();
  traced.set(atlas, known);
  const key = `${pair} ${tolerance}`;
  const before = known.get(key);
  if (before) return before;
  const paths = trace(atlas, pair, tolerance);
  if (known.size >= MOST_TRACED) known.clear();
  known.set(key, paths);
  return paths;
}

function trace(atlas: Atlas, pair: PairKey, tolerance?: number): PlacedLine["paths"] {
  const [anchorA, anchorB] = splitPairKey(pair).map((code) => atlas.party(code)?.anchor);
  if (!anchorA || !anchorB) return [];
  return traceGreatCircle(lonLat(...anchorA), lonLat(...anchorB), tolerance);
}

/**
 * Returns the lines with their look, the most important last, so that it lies on top. That of a
 * selected pair has the colours of both parties; with a country selected its documented ones are
 * strong.
 */
export function styleLines(
  placed: readonly PlacedDossier[],
  scene: Omit<StyleScene, "hovered">,
): StyledLine[] {
  return placed
    .map((line) => styleLine(line, { ...scene, hovered: undefined }))
    .sort((one, other) => one.width - other.width);
}

/** Returns whether a line is a highlighted one, which draws clicks from afar (§1.1 of the design). */
export function isStrongLine(entry: DossierEntry, selection: Selection): boolean {
  return entry.depth === "full" || isSelectedPair(selection, entry.pair);
}

/** What decides how the line of a dossier looks. */
interface StyleScene {
  readonly selection: Selection;
  readonly hovered: PairKey | undefined;
  /** Pairs that the front door tells of. */
  readonly stories?: readonly Story[];
}

function styleLine(
  line: PlacedDossier,
  { selection, hovered, stories = [] }: StyleScene,
): StyledLine {
  const { id, paths, entry } = line;
  const story = stories.find(({ pair }) => pair === id);
  if (story) {
    const look = STORY_LOOKS[hovered === id ? "hovered" : "plain"];
    return { id, paths, ...look, ...(story.isBroken && { dash: BROKEN_DASH }) };
  }
  const dash = isBrokenRelation(entry) ? { dash: BROKEN_DASH } : {};
  const isOfCountry = selection.kind === "country" && entry.depth === "full";
  const name = isSelectedPair(selection, id)
    ? "selected"
    : hovered === id
      ? "hovered"
      : isOfCountry
        ? "ofCountry"
        : entry.depth;
  return { id, paths, ...DOSSIER_LOOKS[name], ...dash };
}

function isSelectedPair(selection: Selection, pair: PairKey): boolean {
  return selection.kind === "pair" && selection.pair === pair;
}

/** Returns the pairs of a country that have one of the many fine lines, in code order. */
export function finePairsOf(atlas: Atlas, kinds: Uint8Array, country: PartyCode): PairKey[] {
  return atlas.partyCodes
    .filter((code) => code !== country)
    .map((code) => makePairKey(country, code))
    .filter((pair) => kindOfPair(atlas, kinds, pair) !== NO_LINE);
}

/** The many lines of which some stand out. */
interface FineScene {
  readonly atlas: Atlas;
  readonly subject: MapSubject;
  /** The kind of line of each pair, if all pairs are drawn and some may stand out. */
  readonly kinds: Uint8Array | undefined;
  readonly selection: Selection;
  /** Lines of dossiers, which are drawn by themselves. */
  readonly drawn: readonly PlacedDossier[];
  /** As `tracePair` has it: from afar hundreds of lines need few points. */
  readonly tolerance?: number | undefined;
}

/** Returns those of the many fine lines that stand out: all of a selected country but the documented. */
export function styleFineLines(scene: FineScene): StyledLine[] {
  const { atlas, kinds, selection, drawn } = scene;
  if (!kinds || selection.kind !== "country") return [];
  const strong = new Set(drawn.map((line) => line.id));
  return finePairsOf(atlas, kinds, selection.country)
    .filter((pair) => !strong.has(pair))
    .flatMap((pair) =>
      strokesOfPair(pair, scene, ({ colour, width }) => ({ colour, width, opacity: 0.75 })),
    );
}

/**
 * Returns the strokes of the line that is pointed at, which lie over the others and cover its own: one
 * of a dossier, or one of the many fine ones. There are none where no line is drawn. The line of the
 * selected pair stays as it is, and on top.
 */
export function stylePointedLine(
  hovered: PairKey | undefined,
  scene: FineScene & Pick<StyleScene, "stories">,
): StyledLine[] {
  const { selection, drawn } = scene;
  if (!hovered || isSelectedPair(selection, hovered)) return [];
  const dossier = drawn.find(({ id }) => id === hovered);
  const pointed = dossier
    ? [styleLine(dossier, { ...scene, hovered })]
    : pointedFineLine(hovered, scene);
  const selected = drawn.filter(({ id }) => isSelectedPair(selection, id));
  return [...pointed, ...styleLines(selected, scene)];
}

function pointedFineLine(pair: PairKey, scene: FineScene): StyledLine[] {
  const { selection } = scene;
  const isOwn = selection.kind === "country" && isInPair(pair, selection.country);
  const more = isOwn ? 1.4 : 1;
  return strokesOfPair(pair, scene, ({ width }) => ({
    colour: "line-strong",
    width: Math.max(width, 1) + more,
    opacity: 1,
  }));
}

/** Returns the strokes of one of the many lines, none where it has no class. */
function strokesOfPair(
  pair: PairKey,
  { atlas, subject, kinds, tolerance }: FineScene,
  toStyle: (look: LineLook) => StrongLook,
): StyledLine[] {
  const name = kinds && classOf(subject, kindOfPair(atlas, kinds, pair));
  const look = name && subject.classes[name];
  if (!look) return [];
  const style = toStyle({ ...look, width: Math.max(FINEST_ALONE, look.width) });
  return strokesOf(tracePair(atlas, pair, tolerance), look).map((stroke) => ({
    id: pair,
    ...style,
    ...stroke,
  }));
}

/** A line is drawn in one go, or each of its halves by itself. */
function strokesOf(
  paths: PlacedLine["paths"],
  look: LineLook,
): Pick<StyledLine, "paths" | "dash">[] {
  const halves = look.dashedHalf && splitInHalves(paths);
  return partsOfLook(look).map(({ half, dash }) => ({
    paths: halves && half ? halves[half === "a" ? 0 : 1] : paths,
    ...(dash && { dash }),
  }));
}

function kindOfPair(atlas: Atlas, kinds: Uint8Array, pair: PairKey): number {
  return kinds[atlas.placeOf(pair) ?? -1] ?? NO_LINE;
}
