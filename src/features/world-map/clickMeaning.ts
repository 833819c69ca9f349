import type { TableMission } from "../../domain/pairFacts.ts";
import { isInPair, type PairKey, type PartyCode } from "../../domain/partyCode.ts";
import type { MapTarget } from "../../store/atlasStore.ts";

/** Pixels from which a target draws a click, by kind of pointer; of dots and highlighted lines, two. */
export const REACH = {
  mouse: { marker: 4, dotOverLand: 4, dot: 8, lineOverLand: 3, line: 8, fineLine: 3 },
  touch: { marker: 12, dotOverLand: 8, dot: 22, lineOverLand: 16, line: 16, fineLine: 3 },
} as const;
export type PointerKind = keyof typeof REACH;

interface LineNear {
  readonly pair: PairKey;
  readonly distance: number;
}

/** What lies under and around a point, each list the nearest first and within reach. */
export interface PointHits {
  readonly missions: readonly TableMission[];
  readonly dots: readonly PartyCode[];
  /** Dots further off than those draw over the land of another: who points there means the land, or a finger slipped. */
  readonly farDots: readonly PartyCode[];
  /** Highlighted lines, with their distance in pixels. */
  readonly strongLines: readonly LineNear[];
  readonly dispute: string | undefined;
  readonly country: MapTarget | undefined;
  /** Looked for only where nothing else lies: there may be thousands. */
  readonly fineLine: () => PairKey | undefined;
}

/** What a click means: one thing, a question which of several, or the sea. */
export type ClickMeaning =
  | {
      readonly kind: "target";
      readonly target: MapTarget;
      /** What lies there too and is not opened: other missions, or a line and a country's area. */
      readonly beside: readonly MapTarget[];
    }
  | { readonly kind: "choice"; readonly targets: readonly MapTarget[] }
  | { readonly kind: "sea" };

/**
 * Returns what a click means, in this order: the marker of a mission; the dot of a small state; a
 * highlighted line, which over land draws the mouse from nearby only; the disputed area or country
 * under the pointer; any other line, over the sea only; the sea. A finger covers more than one thing:
 * where several markers, dots or lines lie within its reach, or a dot beside the land of another, it is asked
 * which, or whether the area under it was meant.
 */
export function meaningOfClick(hits: PointHits, pointer: PointerKind): ClickMeaning {
  const toParty = (party: PartyCode): MapTarget => ({ kind: "party", party });
  const marks = [
    ...hits.missions.map((mission): MapTarget => ({ kind: "mission", mission })),
    ...hits.dots.map(toParty),
  ];
  const area: MapTarget | undefined =
    hits.dispute === undefined ? hits.country : { kind: "dispute", dispute: hits.dispute };
  const reach = REACH[pointer][area ? "lineOverLand" : "line"];
  const toTarget = ({ pair }: LineNear): MapTarget => ({ kind: "pair", pair });
  const lines = hits.strongLines.filter(({ distance }) => distance <= reach).map(toTarget);
  const far = hits.farDots.map(toParty);
  if (pointer === "touch" && (far.length > 0 || marks.length + lines.length > 1)) {
    const targets = [...marks, ...far, ...lines];
    // Its dot is one of them already.
    const isListed = area?.kind === "party" && [...hits.dots, ...hits.farDots].includes(area.party);
    return { kind: "choice", targets: area && !isListed ? [...targets, area] : targets };
  }
  const target = marks[0] ?? lines[0] ?? area;
  if (!target) {
    const pair = hits.fineLine();
    return pair ? { kind: "target", target: { kind: "pair", pair }, beside: [] } : { kind: "sea" };
  }
  switch (target.kind) {
    case "mission":
      return { kind: "target", target, beside: marks.slice(1, hits.missions.length) };
    case "pair":
      return { kind: "target", target, beside: area ? [area] : [] };
    default: {
      // Lines that end at a dot lie under every pointer that is on it.
      const ends = hits.dots[0];
      const line = hits.strongLines.find(({ pair }) => !ends || !isInPair(pair, ends));
      return { kind: "target", target, beside: line ? [toTarget(line)] : [] };
    }
  }
}
