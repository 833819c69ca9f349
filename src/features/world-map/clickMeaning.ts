import type { PairKey, PartyCode } from "../../domain/partyCode.ts";
import type { MapTarget } from "../../store/atlasStore.ts";

/** Pixels from which a target draws a click, by kind of pointer. */
export const REACH = {
  mouse: { dot: 8, line: 8, fineLine: 3 },
  touch: { dot: 22, line: 16, fineLine: 3 },
} as const;
export type PointerKind = keyof typeof REACH;

/** What lies under and around a point, each list the nearest first and within reach. */
export interface PointHits {
  readonly dots: readonly PartyCode[];
  readonly strongLines: readonly PairKey[];
  readonly dispute: string | undefined;
  readonly country: MapTarget | undefined;
  /** Looked for only where nothing else lies: there may be thousands. */
  readonly fineLine: () => PairKey | undefined;
}

/** What a click means: one thing, a question which of several, or the sea. */
export type ClickMeaning =
  | { readonly kind: "target"; readonly target: MapTarget }
  | { readonly kind: "choice"; readonly targets: readonly MapTarget[] }
  | { readonly kind: "sea" };

/**
 * Returns what a click means, in this order: the dot of a small state; a documented or highlighted
 * line; the disputed area or country under the pointer; any other line, over the sea only; the sea.
 * A finger covers more than one thing: where several dots or lines lie within its reach, it is
 * asked which, or whether the area under it was meant.
 */
export function meaningOfClick(hits: PointHits, pointer: PointerKind): ClickMeaning {
  const dots = hits.dots.map((party): MapTarget => ({ kind: "party", party }));
  const lines = hits.strongLines.map((pair): MapTarget => ({ kind: "pair", pair }));
  const dispute: MapTarget | undefined =
    hits.dispute === undefined ? undefined : { kind: "dispute", dispute: hits.dispute };
  if (pointer === "touch" && dots.length + lines.length > 1) {
    const area = dispute ?? hits.country;
    return { kind: "choice", targets: [...dots, ...lines, ...(area ? [area] : [])] };
  }
  const target = dots[0] ?? lines[0] ?? dispute ?? hits.country;
  if (target) return { kind: "target", target };
  const pair = hits.fineLine();
  return pair ? { kind: "target", target: { kind: "pair", pair } } : { kind: "sea" };
}
