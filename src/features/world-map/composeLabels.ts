import type { Atlas } from "../../domain/atlas.ts";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { extentOf, type Outline } from "../../domain/geo/outline.ts";
import { projectLonLat, WORLD_WIDTH } from "../../domain/geo/projection.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { countHosted } from "../../domain/partyCounts.ts";
import { isPartyOutline } from "../../domain/partyOutline.ts";
import type { MapLabel } from "../../layers/LabelsLayer.ts";
import { worldMapMessages as messages } from "../../messages/worldMap.ts";
import { type Selection, selectedParties } from "../../store/selection.ts";
import { type PlacedDossier, tracePair } from "./placeLines.ts";

/** Outlines smaller than this, in world units, have no room for a name at any but the nearest scale. */
const SMALL = WORLD_WIDTH / 150;

/** What the names on the map depend on. */
export interface LabelScene {
  readonly atlas: Atlas;
  readonly outlines: readonly Outline[];
  readonly selection: Selection;
  readonly hovered: PartyCode | undefined;
  readonly lines: readonly PlacedDossier[];
  /** The line that stands out: selected, else hovered. */
  readonly strongLine: PairKey | undefined;
  /** The line under the keyboard's cursor, which bears its name; a pointer has a tip beside it. */
  readonly namedLine: PairKey | undefined;
}

/**
 * Returns the names of the map in the order of their importance: the selected parties, the hovered
 * one, those at the other ends of lines, the ends of a line that the seam cuts, then all others by how many
 * missions they host.
 */
export function composeLabels(scene: LabelScene): MapLabel[] {
  const { atlas, selection, hovered, lines, outlines } = scene;
  const named = new Set<string>();
  const labels: MapLabel[] = [];
  const addAnchor = (code: PartyCode) => {
    const label = named.has(code) ? undefined : anchorLabel(atlas, code);
    if (!label) return;
    named.add(code);
    labels.push(label);
  };
  for (const code of selectedParties(selection)) addAnchor(code);
  const hoveredOutline = outlines.find(({ id }) => id === hovered && isPartyOutline(id));
  if (hovered && hoveredOutline && !named.has(hovered)) {
    named.add(hovered);
    labels.push({
      ...areaLabel(hoveredOutline, atlas.nameOf(hovered)),
      isStrong: true,
      colour: "label",
    });
  }
  if (hovered) addAnchor(hovered);
  labels.push(...lineLabels(scene), ...seamLabels(scene));
  for (const line of lines) for (const code of splitPairKey(line.id)) addAnchor(code);
  labels.push(...quietLabels(scene).filter(({ id }) => !named.has(id)));
  return labels;
}

/**
 * The names of all others: states by how many missions they host, then territories, both then by area. Of small
 * ones, which have no room in their area, the names come last, beside their dots, where there is room.
 */
function quietLabels({ atlas, outlines }: LabelScene): MapLabel[] {
  const { counts } = countHosted(atlas);
  const rank = ({ id }: { readonly id: string }) => counts.get(id as PartyCode) ?? -1;
  const large = outlines.filter((outline) => extentOf(outline.mainBox) >= SMALL);
  const ordered = large.sort(
    (one, other) => rank(other) - rank(one) || areaOf(other) - areaOf(one),
  );
  const areas = ordered.flatMap((outline) => {
    if (!isPartyOutline(outline.id)) return [];
    const text = atlas.party(outline.id as PartyCode)?.name ?? atlas.dependency(outline.id)?.name;
    return text ? [areaLabel(outline, text)] : [];
  });
  const named = new Set<string>(large.map(({ id }) => id));
  const small = atlas.partyCodes
    .filter((code) => !named.has(code) && isPartyOutline(code))
    .flatMap((code) => anchorLabel(atlas, code) ?? [])
    .sort((one, other) => rank(other) - rank(one));
  return [
    ...areas,
    ...small.map((label) => ({ ...label, isStrong: false, colour: "label-quiet" }) as const),
  ];
}

function anchorLabel(atlas: Atlas, code: PartyCode): MapLabel | undefined {
  const party = atlas.party(code);
  if (!party) return undefined;
  return {
    id: code,
    text: party.name,
    at: projectLonLat(lonLat(...party.anchor)),
    kind: "anchor",
    isStrong: true,
    colour: "label",
  };
}

function areaLabel(outline: Outline, text: string): MapLabel {
  return {
    id: outline.id,
    text,
    at: outline.middle,
    kind: "area",
    isStrong: false,
    colour: "label-quiet",
    room: outline.mainBox.right - outline.mainBox.left,
  };
}

function lineLabels({ atlas, namedLine }: LabelScene): MapLabel[] {
  const path = namedLine && tracePair(atlas, namedLine)[0];
  if (!namedLine || !path) return [];
  const middle = 2 * Math.floor(path.length / 4);
  const [partyA, partyB] = splitPairKey(namedLine);
  return [
    {
      id: `${namedLine}-name`,
      text: messages.pair(atlas.nameOf(partyA), atlas.nameOf(partyB)),
      at: { x: path[middle] ?? 0, y: path[middle + 1] ?? 0 },
      kind: "anchor",
      isStrong: true,
      colour: "label",
    },
  ];
}

/**
 * A line cut by the seam says at each edge of the map where it goes on to, inward of the edge where there is
 * room: a panel may stand on the outer side.
 */
function seamLabels({ atlas, lines, strongLine }: LabelScene): MapLabel[] {
  return lines.flatMap((line): MapLabel[] => {
    const [first, second] = line.paths;
    if (!first || !second || line.id !== strongLine) return [];
    const [partyA, partyB] = splitPairKey(line.id);
    return [
      edgeLabel(`${line.id}-seam-a`, atlas.nameOf(partyB), first.slice(-2)),
      edgeLabel(`${line.id}-seam-b`, atlas.nameOf(partyA), second),
    ];
  });
}

/** @param path begins at the edge, as x and y. */
function edgeLabel(id: string, name: string, [x = 0, y = 0]: Float64Array): MapLabel {
  const text = messages.towards(name);
  const side = x > WORLD_WIDTH / 2 ? "left" : "right";
  return { id, text, at: { x, y }, kind: "anchor", isStrong: false, colour: "label", side };
}

function areaOf({ mainBox }: Outline): number {
  return (mainBox.right - mainBox.left) * (mainBox.bottom - mainBox.top);
}
