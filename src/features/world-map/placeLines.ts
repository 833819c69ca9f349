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
  scene: {
    readonly selection: Selection;
    readonly hovered: PairKey | undefined;
    /** Pairs that the front door tells of. */
    readonly stories?: readonly Story[];
  },
): StyledLine[] {
  return placed.map((line) => styleLine(line, scene)).sort((one, other) => one.width - other.width);
}

/** Returns whether a line is a highlighted one, which draws clicks from afar (§1.1 of the design). */
export function isStrongLine(entry: DossierEntry, selection: Selection): boolean {
  return entry.depth === "full" || (selection.kind === "pair" && selection.pair === entry.pair);
}

function styleLine(
  line: PlacedDossier,
  { selection, hovered, stories = [] }: Parameters<typeof styleLines>[1],
): StyledLine {
  const { id, paths, entry } = line;
  const story = stories.find(({ pair }) => pair === id);
  if (story) {
    const look = STORY_LOOKS[hovered === id ? "hovered" : "plain"];
    return { id, paths, ...look, ...(story.isBroken && { dash: BROKEN_DASH }) };
  }
  const dash = isBrokenRelation(entry) ? { dash: BROKEN_DASH } : {};
  const isSelected = selection.kind === "pair" && selection.pair === id;
  const isOfCountry = selection.kind === "country" && entry.depth === "full";
  const name = isSelected
    ? "selected"
    : hovered === id
      ? "hovered"
      : isOfCountry
        ? "ofCountry"
        : entry.depth;
  return { id, paths, ...DOSSIER_LOOKS[name], ...dash };
}

/** Returns the pairs of a country that have one of the many fine lines, in code order. */
export function finePairsOf(atlas: Atlas, kinds: Uint8Array, country: PartyCode): PairKey[] {
  return atlas.partyCodes
    .filter((code) => code !== country)
    .map((code) => makePairKey(country, code))
    .filter((pair) => kindOfPair(atlas, kinds, pair) !== NO_LINE);
}

/**
 * Returns those of the many fine lines that stand out: all of a selected country, and the one under
 * the pointer. Documented ones are not among them: they are drawn by themselves.
 * @param scene.kinds the kind of line of each pair, if all pairs are drawn and some may stand out
 * @param scene.tolerance as `tracePair` has it: from afar hundreds of lines need few points.
 */
export function styleFineLines(scene: {
  readonly atlas: Atlas;
  readonly subject: MapSubject;
  readonly kinds: Uint8Array | undefined;
  readonly selection: Selection;
  readonly hovered: PairKey | undefined;
  readonly drawn: readonly PlacedDossier[];
  readonly tolerance?: number | undefined;
}): StyledLine[] {
  const { atlas, subject, kinds, selection, hovered, drawn, tolerance } = scene;
  if (!kinds) return [];
  const strong = new Set(drawn.map((line) => line.id));
  const pairs = selection.kind === "country" ? finePairsOf(atlas, kinds, selection.country) : [];
  if (hovered && !pairs.some((pair) => pair === hovered)) pairs.push(hovered);
  return pairs.flatMap((pair): StyledLine[] => {
    const name = classOf(subject, kindOfPair(atlas, kinds, pair));
    const look = name && subject.classes[name];
    if (!look || strong.has(pair)) return [];
    const isOwn = selection.kind === "country" && isInPair(pair, selection.country);
    const width = Math.max(FINEST_ALONE, look.width);
    const style: StrongLook =
      pair === hovered
        ? { colour: "line-strong", width: Math.max(width, 1) + (isOwn ? 1.4 : 1), opacity: 1 }
        : { colour: look.colour, width, opacity: 0.75 };
    return strokesOf(tracePair(atlas, pair, tolerance), look).map((stroke) => ({
      id: pair,
      ...style,
      ...stroke,
    }));
  });
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
