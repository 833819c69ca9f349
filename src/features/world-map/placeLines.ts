import type { Atlas } from "../../domain/atlas.ts";
import type { DossierEntry } from "../../domain/dataset.ts";
import { traceGreatCircle } from "../../domain/geo/greatCircle.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { isBrokenRelation } from "../../domain/pairStanding.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import type { PlacedLine, StyledLine } from "../../layers/RelationshipLinesLayer.ts";
import type { Selection } from "../../store/selection.ts";

/** Dash of a line whose relations are broken off, suspended or stated not to exist. */
const BROKEN_DASH = [2, 5];

/** A drawn dossier with its place on the map. */
export interface PlacedDossier extends PlacedLine {
  readonly id: PairKey;
  readonly entry: DossierEntry;
}

/** Returns the great circles of dossiers; a pair with a party that has no anchor has no line. */
export function placeDossiers(atlas: Atlas, entries: readonly DossierEntry[]): PlacedDossier[] {
  return entries.flatMap((entry) => {
    const paths = tracePair(atlas, entry.pair);
    return paths.length > 0 ? [{ id: entry.pair, entry, paths }] : [];
  });
}

/** Returns the great circle between the anchors of a pair, empty when one has no anchor. */
export function tracePair(atlas: Atlas, pair: PairKey): PlacedLine["paths"] {
  const [anchorA, anchorB] = splitPairKey(pair).map((code) => atlas.party(code)?.anchor);
  if (!anchorA || !anchorB) return [];
  return traceGreatCircle(lonLat(...anchorA), lonLat(...anchorB));
}

/**
 * Returns the lines with their look, the most important last, so that it lies on top. With a pair
 * selected the others are dimmed; with a country selected its documented ones are strong.
 */
export function styleLines(
  placed: readonly PlacedDossier[],
  scene: { readonly selection: Selection; readonly hovered: PairKey | undefined },
): StyledLine[] {
  return placed.map((line) => styleLine(line, scene)).sort((one, other) => one.width - other.width);
}

/** Returns whether a line draws clicks from 8 pixels away (§1.1 of the design). */
export function isStrongLine(entry: DossierEntry, selection: Selection): boolean {
  return entry.depth === "full" || (selection.kind === "pair" && selection.pair === entry.pair);
}

function styleLine(
  line: PlacedDossier,
  { selection, hovered }: Parameters<typeof styleLines>[1],
): StyledLine {
  const { id, paths, entry } = line;
  const dash = isBrokenRelation(entry) ? { dash: BROKEN_DASH } : {};
  if (selection.kind === "pair" && selection.pair === id) {
    return { id, paths, width: 3.2, colour: ["party-a", "party-b"], opacity: 1, ...dash };
  }
  if (hovered === id) {
    return { id, paths, width: 2.8, colour: "line-strong", opacity: 1, ...dash };
  }
  if (selection.kind === "pair") {
    return { id, paths, width: 1.3, colour: "line", opacity: 0.45, ...dash };
  }
  if (selection.kind === "country" && entry.depth === "full") {
    return { id, paths, width: 2.2, colour: "line-strong", opacity: 1, ...dash };
  }
  const width = entry.depth === "full" ? 1.7 : 1.1;
  return { id, paths, width, colour: "line", opacity: 0.95, ...dash };
}
