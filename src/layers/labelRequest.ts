import type { LabelRequest, LabelSide, Rectangle } from "./placeLabels.ts";

/** Pixels from an anchor to its name: the ring and a little air. */
const ANCHOR_GAP = 8;
/** Half the side of the square round an anchor that no name may cover, in pixels. */
const ANCHOR_CLEARANCE = 5;
/** A name may be this much wider than its area: it is read as belonging there all the same. */
const OVERHANG = 1.05;

/** A name that may get a place: `anchor` names stand beside their point, `area` names in their area. */
interface Named {
  readonly id: string;
  readonly kind: "anchor" | "area";
  /** `area`: width of the area in world units. */
  readonly room?: number;
  /** `anchor`: the side of its point that it takes where it can. */
  readonly side?: LabelSide;
}

/**
 * Returns the request for a name's place, or none where its area has no room for it.
 * @param text.scale pixels a world unit; the rest in pixels
 */
export function requestLabel(
  { id, kind, room, side }: Named,
  text: Pick<LabelRequest, "x" | "y" | "width" | "height"> & { readonly scale: number },
): LabelRequest[] {
  const { x, y, width, height, scale } = text;
  if (room !== undefined && width > room * scale * OVERHANG) return [];
  const isCentred = kind === "area";
  return [{ id, x, y, width, height, gap: isCentred ? 0 : ANCHOR_GAP, isCentred, side }];
}

/** Returns the square round an anchor that no name may cover; pixels. */
export function anchorBox(x: number, y: number): Rectangle {
  return {
    left: x - ANCHOR_CLEARANCE,
    top: y - ANCHOR_CLEARANCE,
    right: x + ANCHOR_CLEARANCE,
    bottom: y + ANCHOR_CLEARANCE,
  };
}
